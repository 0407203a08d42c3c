package be.leuven.som.domain.agreement;

import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.shared.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a working agreement lays down as values; most lay down one thing, many nothing. Source: domain rule "Working agreement". */
@Embeddable
public class Rules {
    /** Lays down nothing. */
    public static final Rules NONE = new Rules(null, null, null, null, null);

    private static final int MOST_DAYS = 60;
    private static final int MOST_REPRESENTATIVES = 5;

    @Column(name = "notice_days")
    private Integer noticeDays;

    @Column(name = "quorum_numerator")
    private Integer numerator;

    @Column(name = "quorum_denominator")
    private Integer denominator;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_method")
    private DecisionMethod method;

    @Column(name = "minutes_days")
    private Integer minutesDays;

    @Column(name = "representatives")
    private Integer representatives;

    protected Rules() {
        // for persistence
    }

    /**
     * Each null when nothing is laid down about it.
     *
     * @param noticeDays calendar days, from 1 to 60
     * @param minutesDays working days, from 1 to 60
     * @param representatives of each partner, from 1 to 5
     * @throws DomainException beside the value that can't be
     */
    public Rules(
            Integer noticeDays,
            QuorumFraction quorum,
            DecisionMethod method,
            Integer minutesDays,
            Integer representatives) {
        this.noticeDays = within("noticeDays", noticeDays, MOST_DAYS);
        this.numerator = quorum == null ? null : quorum.numerator();
        this.denominator = quorum == null ? null : quorum.denominator();
        this.method = method;
        this.minutesDays = within("minutesDays", minutesDays, MOST_DAYS);
        this.representatives = within("representatives", representatives, MOST_REPRESENTATIVES);
    }

    private static Integer within(String field, Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            throw DomainException.at(field, "agreement.value-out-of-range", 1, most);
        }
        return value;
    }

    public Optional<Integer> noticeDays() {
        return Optional.ofNullable(noticeDays);
    }

    public Optional<QuorumFraction> quorum() {
        return numerator == null ? Optional.empty() : Optional.of(new QuorumFraction(numerator, denominator));
    }

    public Optional<DecisionMethod> method() {
        return Optional.ofNullable(method);
    }

    public Optional<Integer> minutesDays() {
        return Optional.ofNullable(minutesDays);
    }

    public Optional<Integer> representatives() {
        return Optional.ofNullable(representatives);
    }

    /** What is laid down here. */
    public Set<RuleKind> kinds() {
        Set<RuleKind> kinds = EnumSet.allOf(RuleKind.class);
        kinds.removeIf(kind -> value(kind).isEmpty());
        return kinds;
    }

    private Optional<?> value(RuleKind kind) {
        return switch (kind) {
            case NOTICE -> noticeDays();
            case QUORUM -> quorum();
            case METHOD -> method();
            case MINUTES -> minutesDays();
            case REPRESENTATIVES -> representatives();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rules that
                && Objects.equals(noticeDays, that.noticeDays)
                && quorum().equals(that.quorum())
                && method == that.method
                && Objects.equals(minutesDays, that.minutesDays)
                && Objects.equals(representatives, that.representatives);
    }

    @Override
    public int hashCode() {
        return Objects.hash(noticeDays, numerator, denominator, method, minutesDays, representatives);
    }
}
