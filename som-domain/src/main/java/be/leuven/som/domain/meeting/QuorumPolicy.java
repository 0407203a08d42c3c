package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many voting seats must be there before the meeting can decide (aanwezigheidsquorum).
 *
 * <p>Present voting seats, by their holder or a substitute when the holder is not there, against filled voting seats:
 * strictly more than the fraction. Source: domain rule "Quorum"; one half unless agreed otherwise.
 *
 * @param numerator of the fraction
 * @param denominator of the fraction
 * @param source the working agreement that asks it; null when nothing is agreed
 */
public record QuorumPolicy(int numerator, int denominator, AgreedBy source) {
    /** What holds as long as nothing is agreed. Only who looks for an agreement first may fall back on it. */
    public static final QuorumPolicy STANDARD = new QuorumPolicy(1, 2);

    public QuorumPolicy(int numerator, int denominator) {
        this(numerator, denominator, null);
    }

    public Optional<AgreedBy> agreedBy() {
        return Optional.ofNullable(source);
    }

    /**
     * Why nothing is decided, in words that name the working agreement that asks for this quorum, when there is one.
     *
     * @param key of the sentence without an agreement; the other one ends in {@code -as-agreed}
     */
    public DomainException notReached(String key, Quorum quorum) {
        return agreedBy()
                .map(by -> DomainException.because(
                        key + "-as-agreed", quorum.there(), quorum.needed(), by.number(), by.on()))
                .orElseGet(() -> DomainException.because(key, quorum.there(), quorum.needed()));
    }

    /** The least number of present seats that is strictly more than the fraction of the filled ones. */
    public int needed(int filled) {
        return filled * numerator / denominator + 1;
    }

    /** What the answers so far promise. */
    public Quorum forecast(Collection<Invitation> invitations) {
        return count(invitations, i -> switch (i.reply()) {
            case COMING -> Likely.THERE;
            case NONE -> Likely.UNKNOWN;
            case EXCUSED -> Likely.AWAY;
        });
    }

    /**
     * What the answers to a date poll promise; who comes if need be, and who did not answer, may still come.
     *
     * @param votingSeats what the holder of each filled voting seat said
     */
    public Quorum promised(Collection<Optional<PollChoice>> votingSeats) {
        int there = (int) votingSeats.stream()
                .filter(c -> c.filter(PollChoice.YES::equals).isPresent())
                .count();
        int away = (int) votingSeats.stream()
                .filter(c -> c.filter(PollChoice.NO::equals).isPresent())
                .count();
        int filled = votingSeats.size();
        return new Quorum(filled, needed(filled), there, filled - there - away);
    }

    /** What was recorded after the meeting. */
    public Quorum recorded(Collection<Invitation> invitations) {
        return count(
                invitations,
                i -> i.presence().filter(p -> p == Presence.PRESENT).isPresent() ? Likely.THERE : Likely.AWAY);
    }

    /** What is ticked so far while attendance is taken, by the id of the invitation; without a tick anything is possible. */
    public Quorum seen(Collection<Invitation> invitations, Map<UUID, Presence> ticked) {
        return count(invitations, i -> {
            Presence presence = ticked.get(i.id());
            if (presence == null) {
                return Likely.UNKNOWN;
            }
            return presence == Presence.PRESENT ? Likely.THERE : Likely.AWAY;
        });
    }

    /** Where it stands in the room: by who is there at this moment. */
    public Quorum inTheRoom(Collection<Invitation> invitations, Set<UUID> there) {
        return count(invitations, i -> there.contains(i.id()) ? Likely.THERE : Likely.AWAY);
    }

    private Quorum count(Collection<Invitation> invitations, Function<Invitation, Likely> how) {
        Map<UUID, List<Likely>> seats = invitations.stream()
                .filter(i -> i.voting() && i.seatId().isPresent())
                .collect(Collectors.groupingBy(
                        i -> i.seatId().orElseThrow(), Collectors.mapping(how, Collectors.toList())));
        int there = (int)
                seats.values().stream().filter(s -> s.contains(Likely.THERE)).count();
        int unknown = (int) seats.values().stream()
                .filter(s -> !s.contains(Likely.THERE) && s.contains(Likely.UNKNOWN))
                .count();
        return new Quorum(seats.size(), needed(seats.size()), there, unknown);
    }

    private enum Likely {
        THERE,
        UNKNOWN,
        AWAY
    }
}
