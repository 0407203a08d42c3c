package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterWriting.Beginning;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes new versions of the charter: from nothing, from a template, or from the version in force. */
@RequestScoped
public class CharterBeginning {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterVersionRepository repository;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private CharterTemplate template;

    @Inject
    private Clock clock;

    CharterVersion begin(String label, Beginning beginning, UUID writer) {
        if (beginning == null) {
            throw DomainException.at("beginning", "charter.beginning-needed");
        }
        if (repository.all().stream().anyMatch(v -> v.label().equals(label))) {
            throw DomainException.at("label", "charter.label-taken", label);
        }
        return switch (beginning) {
            case NOTHING -> kept(CharterVersion.begin(label));
            case TEMPLATE -> fromTemplate(kept(CharterVersion.begin(label)), writer);
            case IN_FORCE -> renewal(label);
        };
    }

    private CharterVersion kept(CharterVersion version) {
        repository.add(version);
        return version;
    }

    private CharterVersion fromTemplate(CharterVersion draft, UUID writer) {
        fill(draft, template.entries(), writer);
        return draft;
    }

    /** Writes these clauses into a draft, in their order. */
    void fill(CharterVersion draft, List<CharterTemplate.Entry> entries, UUID writer) {
        for (CharterTemplate.Entry entry : entries) {
            Clause clause = Clause.begin(draft, entry.wording(), writer, clock.instant());
            draft.add(clause, entry.section());
            clauses.add(clause);
        }
    }

    private CharterVersion renewal(String label) {
        CharterVersion current =
                versions.current().orElseThrow(() -> DomainException.at("beginning", "charter.none-in-force"));
        CharterVersion draft = kept(current.renew(label));
        clauses.ofVersion(current.id()).forEach(clause -> clauses.add(clause.takenInto(draft)));
        return draft;
    }
}
