package be.leuven.som.application.charter;

import be.leuven.som.api.charter.AmendmentView;
import be.leuven.som.api.charter.ClauseConsultation;
import be.leuven.som.api.charter.ClauseConsultation.PartnerName;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClauseComment;
import be.leuven.som.domain.charter.ClauseReferences;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.charter.Support;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said on one clause, with the words that each amendment changes. */
@RequestScoped
public class ClauseConsultationViews {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterViews texts;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private PartnerVoices partners;

    @Inject
    private PersonRepository people;

    Optional<ClauseConsultation> of(CharterVersion version, UUID clauseKey) {
        Optional<Clause> clause = clauses.find(version.id(), clauseKey);
        List<Amendment> proposed = amendments.ofVersion(version.id()).stream()
                .filter(a -> a.clauseKey().equals(clauseKey))
                .toList();
        if (clause.isEmpty() && proposed.isEmpty()) {
            return Optional.empty();
        }
        List<ClauseComment> made = amendments.commentsOf(version.id()).stream()
                .filter(c -> c.clauseKey().equals(clauseKey))
                .toList();
        Map<UUID, Person> speakers = speakers(proposed, made);
        return Optional.of(new ClauseConsultation(
                texts.line(version),
                clauseKey,
                clause.map(c -> texts.clause(version, c)).orElse(null),
                clause.map(Clause::wording)
                        .orElseGet(() -> proposed.get(0).base())
                        .heading(),
                made.stream().map(c -> comment(c, speakers)).toList(),
                proposed.stream().map(a -> view(version, clause, a, speakers)).toList(),
                version.consultsOn(versions.today()),
                versions.mayEdit(),
                partners.ofCaller().stream()
                        .map(p -> new PartnerName(p.id(), p.name()))
                        .toList()));
    }

    private Map<UUID, Person> speakers(List<Amendment> proposed, List<ClauseComment> made) {
        return people.findAll(Stream.concat(
                        proposed.stream().map(a -> a.proposer().personId()),
                        made.stream().map(c -> c.speaker().personId()))
                .collect(Collectors.toSet()));
    }

    private ClauseConsultation.Comment comment(ClauseComment comment, Map<UUID, Person> speakers) {
        return new ClauseConsultation.Comment(
                partners.name(comment.speaker().partnerId()),
                speakers.get(comment.speaker().personId()).name(),
                comment.text(),
                comment.madeAt());
    }

    private AmendmentView view(
            CharterVersion version, Optional<Clause> clause, Amendment amendment, Map<UUID, Person> speakers) {
        Wording wanted = amendment.wording().orElse(new Wording(null, null));
        Wording base = amendment.kind() == AmendmentKind.INSERT_AFTER ? new Wording("", "") : amendment.base();
        return new AmendmentView(
                amendment.id(),
                amendment.version(),
                amendment.clauseKey(),
                amendment.kind(),
                amendment.state(),
                amendment.proposer().partnerId(),
                partners.name(amendment.proposer().partnerId()),
                speakers.get(amendment.proposer().personId()).name(),
                amendment.proposedAt(),
                amendment.reason(),
                WordComparison.of(base.heading(), wanted.heading()),
                WordComparison.of(readable(version, base.text()), readable(version, wanted.text())),
                wanted.heading(),
                wanted.text(),
                amendment.supports().stream()
                        .map(Support::partnerId)
                        .map(partners::name)
                        .toList(),
                amendment.answer().orElse(null),
                amendment.mergedInto().isPresent(),
                clause.filter(amendment::fits).isPresent(),
                clause.isEmpty());
    }

    /** With numbers instead of keys. */
    private static String readable(CharterVersion version, String source) {
        Map<UUID, String> numbers = version.numbers();
        return source == null ? null : ClauseReferences.resolve(source, numbers, numbers::get);
    }
}
