package be.leuven.som.application.room;

import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.SecondConvocation;
import be.leuven.som.domain.meeting.SecondConvocation.EarlierItem;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items whose second convocation a meeting may be: put off for want of quorum before this meeting was convened. */
final class Earlier {
    private static final int MOST = 40;

    private Earlier() {}

    static Stream<SessionRepository.PutOffItem> of(Meeting meeting, SessionRepository sessions) {
        return sessions.putOff(meeting.bodyId(), MOST).stream()
                .filter(i -> i.why() == Deferral.NO_QUORUM)
                .filter(i -> meeting.convenedAt().filter(i.openedAt()::isBefore).isPresent());
    }

    /**
     * What was taken over from such an item, at once or by way of others, is its second convocation, without anybody having
     * to say so. The meeting may have been convened long before, as those of a series are: everybody was told of the item in
     * time, unless it is late.
     */
    static void recognise(Meeting meeting, Session session, SessionRepository sessions) {
        Map<UUID, EarlierItem> before = goneBefore(meeting, sessions);
        meeting.agenda().forEach(item -> SecondConvocation.of(item, before)
                .ifPresent(earlier -> session.recognise(item.id(), earlier)));
    }

    /** The items that the agenda goes back to, one meeting further with each statement. */
    private static Map<UUID, EarlierItem> goneBefore(Meeting meeting, SessionRepository sessions) {
        Map<UUID, EarlierItem> known = new HashMap<>();
        Set<UUID> next = meeting.agenda().stream()
                .flatMap(i -> SecondConvocation.takenOverFrom(i).stream())
                .collect(Collectors.toSet());
        while (!next.isEmpty()) {
            List<EarlierItem> found = sessions.earlier(next);
            found.forEach(item -> known.put(item.id(), item));
            next = found.stream()
                    .flatMap(item -> item.goesBackTo().stream())
                    .filter(id -> !known.containsKey(id))
                    .collect(Collectors.toSet());
        }
        return known;
    }
}
