package be.leuven.som.application.charter;

import be.leuven.som.api.document.Papers.Format;
import be.leuven.som.application.document.CharterSheet;
import be.leuven.som.application.document.SheetWriting;
import be.leuven.som.application.evidence.EvidenceTrail;
import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterDocumentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.ClauseReferences;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.evidence.FrozenText;
import be.leuven.som.domain.evidence.FrozenText.FrozenClause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Freezes a version when it is adopted, in the transaction of the use case: its canonical text with the hash, its PDF, and
 * the record in the chain of evidence. The caller has checked the decision and adds its audit entry after this.
 */
@ApplicationScoped
public class CharterFreezing {
    private ClauseRepository clauses;
    private CharterDocumentRepository documents;
    private SheetWriting writing;
    private EvidenceTrail evidence;

    protected CharterFreezing() {
        // for the proxy
    }

    @Inject
    public CharterFreezing(
            ClauseRepository clauses,
            CharterDocumentRepository documents,
            SheetWriting writing,
            EvidenceTrail evidence) {
        this.clauses = clauses;
        this.documents = documents;
        this.writing = writing;
        this.evidence = evidence;
    }

    /** @param decisionId by which it was adopted; null only for what was adopted before there was a register */
    public void freeze(CharterVersion version, UUID decisionId, LocalDate adoptedOn, Instant now) {
        FrozenText text = text(version, adoptedOn);
        version.adopt(decisionId, adoptedOn, text.canonical(), text.hash());
        CharterDocument pdf = CharterDocument.ofText(version, writing.write(CharterSheet.of(text), Format.PDF), now);
        documents.add(pdf);
        evidence.add(
                EvidenceKind.ADOPTION,
                version.id(),
                CharterVersion.adoptionLines(
                        version.label(),
                        adoptedOn.toString(),
                        decisionId == null ? null : decisionId.toString(),
                        text.hash(),
                        pdf.hash()),
                now);
    }

    private FrozenText text(CharterVersion version, LocalDate adoptedOn) {
        Map<UUID, Clause> written =
                clauses.ofVersion(version.id()).stream().collect(Collectors.toMap(Clause::key, Function.identity()));
        Map<UUID, String> numbers = version.numbers();
        List<FrozenClause> frozen = version.places().stream()
                .map(place -> new FrozenClause(
                        place.section().name(),
                        numbers.get(place.key()),
                        written.get(place.key()).wording().heading(),
                        ClauseReferences.resolve(
                                written.get(place.key()).wording().text(), numbers, numbers::get)))
                .toList();
        return new FrozenText(version.label(), adoptedOn, frozen);
    }
}
