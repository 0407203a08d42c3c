package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who comes and goes in a session. What was set right afterwards stands instead of what was noted before; both are kept.
 */
final class Attendance {
    private final Session session;
    private final List<Stay> all;

    Attendance(Session session, List<Stay> all) {
        this.session = session;
        this.all = all;
    }

    void arrive(UUID invitationId, Instant now) {
        if (isThere(invitationId)) {
            throw DomainException.because("session.already-there");
        }
        all.add(stay(invitationId, now));
    }

    void leave(UUID invitationId, Instant now) {
        of(invitationId)
                .filter(Stay::lasts)
                .findFirst()
                .orElseThrow(() -> DomainException.because("session.not-there"))
                .end(now);
    }

    void end(Instant now) {
        standing().filter(Stay::lasts).forEach(s -> s.end(now));
    }

    /**
     * @param stayId what it sets right; null for a stay that nobody noted
     * @return false when that is what was noted already, to the minute: then nothing is noted
     */
    boolean correct(UUID invitationId, UUID stayId, LocalTime arrived, LocalTime left, UUID by, Instant now) {
        if (standing().anyMatch(s -> s.id().equals(stayId) && shows(s, arrived, left))) {
            return false;
        }
        Instant from = arrival(arrived, now);
        Instant until = departure(from, left, now);
        note(invitationId, stayId == null ? null : toReplace(stayId).id(), from, until, by, now);
        return true;
    }

    private static boolean shows(Stay stay, LocalTime arrived, LocalTime left) {
        return clock(stay.arrivedAt()).equals(arrived)
                && Objects.equals(stay.leftAt().map(Attendance::clock).orElse(null), left);
    }

    private void note(UUID invitationId, UUID replaced, Instant from, Instant until, UUID by, Instant now) {
        of(invitationId)
                .filter(s -> !s.id().equals(replaced) && s.overlaps(from, until))
                .findFirst()
                .ifPresent(other -> {
                    throw DomainException.at("arrived", "stay.overlaps", clock(other.arrivedAt()));
                });
        all.add(stay(invitationId, from).afterwards(replaced, until, by, now));
    }

    Stay annul(UUID stayId, UUID by, Instant now) {
        Stay wrong = toReplace(stayId);
        Instant left = wrong.leftAt().orElse(now);
        all.add(stay(wrong.invitationId(), wrong.arrivedAt())
                .afterwards(wrong.id(), left, by, now)
                .annulled());
        return wrong;
    }

    private Instant arrival(LocalTime time, Instant now) {
        if (time == null) {
            throw DomainException.at("arrived", "stay.time-needed");
        }
        return within("arrived", time, now);
    }

    private Instant departure(Instant from, LocalTime time, Instant now) {
        if (time == null) {
            if (session.closedAt().isPresent()) {
                throw DomainException.at("left", "stay.time-needed");
            }
            return null;
        }
        Instant until = within("left", time, now);
        if (!until.isAfter(from)) {
            throw DomainException.at("left", "stay.left-before");
        }
        return until;
    }

    /** The moment of the session at which the clock shows that time; also past midnight. */
    private Instant within(String field, LocalTime time, Instant now) {
        Instant opened = session.openedAt().truncatedTo(ChronoUnit.MINUTES);
        Instant ended = session.closedAt().orElse(now);
        ZonedDateTime at = opened.atZone(Zone.BRUSSELS).with(time);
        Instant moment = (at.toInstant().isBefore(opened) ? at.plusDays(1) : at).toInstant();
        if (moment.isAfter(ended)) {
            throw DomainException.at(field, "stay.outside-session", clock(opened), clock(ended));
        }
        return moment;
    }

    private static LocalTime clock(Instant moment) {
        return moment.atZone(Zone.BRUSSELS).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The how manieth of this person: two who note the same at once make one. */
    private Stay stay(UUID invitationId, Instant arrived) {
        int before = (int)
                all.stream().filter(s -> s.invitationId().equals(invitationId)).count();
        return new Stay(session, invitationId, before + 1, arrived);
    }

    private Stay toReplace(UUID stayId) {
        return standing()
                .filter(s -> s.id().equals(stayId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("stay.set-right-already"));
    }

    boolean isThere(UUID invitationId) {
        return of(invitationId).anyMatch(Stay::lasts);
    }

    Stream<Stay> of(UUID invitationId) {
        return standing().filter(s -> s.invitationId().equals(invitationId));
    }

    /** What stands: neither replaced nor annulled. */
    Stream<Stay> standing() {
        Set<UUID> replaced = all.stream()
                .map(s -> s.replaces().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream().filter(s -> !s.isAnnulled() && !replaced.contains(s.id()));
    }
}
