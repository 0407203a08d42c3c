package be.leuven.som.domain.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is in the room at this moment, and what follows from it: the quorum, and who has the voice of which seat.
 *
 * <p>A seat speaks through its holder, or through its substitute while the holder is not there. Source: domain rules
 * "Quorum" and "Vote".
 */
public final class Room {
    private final List<Invitation> invited;
    private final Set<UUID> there;
    private final QuorumPolicy policy;

    private Room(Collection<Invitation> invited, Set<UUID> there, QuorumPolicy policy) {
        this.invited = List.copyOf(invited);
        this.there = Set.copyOf(there);
        this.policy = policy;
    }

    /** @param policy what is agreed for the quorum of the body on that day */
    public static Room of(Meeting meeting, Session session, QuorumPolicy policy) {
        return new Room(meeting.invitations(), session.there(), policy);
    }

    public Quorum quorum() {
        return policy.inTheRoom(invited, there);
    }

    /** What is agreed for the quorum here. */
    QuorumPolicy policy() {
        return policy;
    }

    /** The same, with the seats that took part in something: who has spoken there counts, also when gone meanwhile. */
    Quorum quorumWith(Set<UUID> tookPart) {
        Quorum quorum = quorum();
        Set<UUID> seats = new HashSet<>(tookPart);
        voters().forEach(v -> seats.add(v.seatId()));
        return new Quorum(quorum.filled(), quorum.needed(), seats.size(), 0);
    }

    /** The voices that count now, one for each seat that is there. */
    public List<Voter> voters() {
        Map<UUID, Voter> bySeat = new LinkedHashMap<>();
        invited.stream()
                .filter(i -> i.voting() && there.contains(i.id()))
                .sorted(Comparator.comparing(Invitation::capacity)) // the holder before the substitute
                .forEach(i -> i.seatId().ifPresent(seat -> bySeat.putIfAbsent(seat, new Voter(seat, i.personId()))));
        return List.copyOf(bySeat.values());
    }

    /** Who speaks for that seat; nobody when it is not there or has no vote. */
    public Optional<Voter> voterOn(UUID seatId) {
        return voters().stream().filter(v -> v.seatId().equals(seatId)).findFirst();
    }

    /** The seats for which that person speaks now. */
    public List<Voter> votersOf(UUID personId) {
        return voters().stream().filter(v -> v.personId().equals(personId)).toList();
    }
}
