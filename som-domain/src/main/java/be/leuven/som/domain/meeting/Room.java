package be.leuven.som.domain.meeting;

import java.util.Collection;
import java.util.Comparator;
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

    private Room(Collection<Invitation> invited, Set<UUID> there) {
        this.invited = List.copyOf(invited);
        this.there = Set.copyOf(there);
    }

    public static Room of(Meeting meeting, Session session) {
        return new Room(meeting.invitations(), session.there());
    }

    public Quorum quorum() {
        return QuorumPolicy.STANDARD.inTheRoom(invited, there);
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
