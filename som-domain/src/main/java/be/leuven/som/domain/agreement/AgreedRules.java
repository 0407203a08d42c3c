package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.DomainException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which rule holds for a body on a day: what the body agreed for itself goes before what the whole network agreed, and of
 * either what was agreed last. Source: domain rule "Working agreement".
 */
public final class AgreedRules {
    private static final Comparator<AgreementRevision> THE_OWN_THEN_THE_LAST = Comparator.comparing(
                    (AgreementRevision r) -> r.bodyId().isEmpty())
            .thenComparing(r -> r.agreedOn().orElseThrow(), Comparator.reverseOrder())
            .thenComparing(AgreementRevision::agreementId);

    private final List<AgreementRevision> agreed;

    /** @param agreed every revision that was ever agreed and lays something down */
    public AgreedRules(Collection<AgreementRevision> agreed) {
        this.agreed = agreed.stream().sorted(THE_OWN_THEN_THE_LAST).toList();
    }

    /**
     * @param bodyId null for what holds in the whole network
     * @param rule what is asked for, such as {@code Rules::noticeDays}
     * @return nothing when nothing was agreed about it
     */
    public <T> Optional<Agreed<T>> of(UUID bodyId, LocalDate day, Function<Rules, Optional<T>> rule) {
        return agreed.stream()
                .filter(r -> r.holdsOn(day) && holdsFor(r, bodyId))
                .flatMap(r -> rule.apply(r.rules()).map(value -> new Agreed<>(value, r.source())).stream())
                .findFirst();
    }

    private static boolean holdsFor(AgreementRevision revision, UUID bodyId) {
        return revision.bodyId().map(own -> own.equals(bodyId)).orElse(true);
    }

    /**
     * A rule is laid down in one place: before an agreement comes into force, no other one of the same scope may lay down
     * the same from that day on.
     */
    public void requireFree(WorkingAgreement agreement, LocalDate from) {
        agreed.stream()
                .filter(r ->
                        !r.agreementId().equals(agreement.id()) && r.bodyId().equals(agreement.bodyId()))
                .filter(r -> r.inForce().orElseThrow().until() == null
                        || !r.inForce().orElseThrow().until().isBefore(from))
                .filter(r -> agreement.latest().rules().kinds().stream()
                        .anyMatch(r.rules().kinds()::contains))
                .findFirst()
                .ifPresent(r -> {
                    throw DomainException.because(
                            "agreement.rule-agreed-elsewhere", r.source().number());
                });
    }
}
