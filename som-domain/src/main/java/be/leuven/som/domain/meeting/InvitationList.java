package be.leuven.som.domain.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is invited to a meeting: comes on the list, stays on it with the answer, drops out. */
final class InvitationList {
    private final Meeting meeting;
    private final List<Invitation> all;

    InvitationList(Meeting meeting, List<Invitation> all) {
        this.meeting = meeting;
        this.all = all;
    }

    /** These and nobody else, but guests, who were invited by name; but whoever has a seat is a guest no more. */
    void seat(List<Invitee> invitees) {
        all.removeIf(i -> i.capacity() == Capacity.GUEST
                ? invitees.stream().anyMatch(i::hasSeat)
                : invitees.stream().noneMatch(invitee -> i.isFor(invitee) || i.standsInFor(invitee)));
        invitees.forEach(this::add);
    }

    /** These guests and no others, unless they are invited on a seat. */
    void welcome(Collection<UUID> guests) {
        all.removeIf(i -> i.capacity() == Capacity.GUEST && !guests.contains(i.personId()));
        guests.stream()
                .filter(person -> of(person).isEmpty())
                .map(Invitee::guest)
                .forEach(this::add);
    }

    /** Who was asked to stand in on a seat of that holder is free again. */
    List<Invitation> release(UUID holderId) {
        List<Invitation> holders = of(holderId).stream()
                .filter(i -> i.capacity() == Capacity.HOLDER)
                .toList();
        List<Invitation> released = all.stream()
                .filter(i -> holders.stream().anyMatch(i::standsInFor))
                .toList();
        all.removeAll(released);
        return released;
    }

    /** Who lost the mandate stays, without a vote; who got one comes on it. */
    void follow(List<Invitee> holders) {
        all.stream().filter(i -> i.lapsed(holders)).forEach(Invitation::lapse);
        holders.forEach(this::add);
    }

    /** Once only; gives the invitation that is there. */
    Invitation add(Invitee invitee) {
        return all.stream().filter(i -> i.isFor(invitee)).findFirst().orElseGet(() -> {
            Invitation fresh = new Invitation(meeting, invitee);
            all.add(fresh);
            return fresh;
        });
    }

    List<Invitation> of(UUID personId) {
        return all.stream().filter(i -> i.personId().equals(personId)).toList();
    }

    Set<UUID> guests() {
        return all.stream()
                .filter(i -> i.capacity() == Capacity.GUEST)
                .map(Invitation::personId)
                .collect(Collectors.toSet());
    }
}
