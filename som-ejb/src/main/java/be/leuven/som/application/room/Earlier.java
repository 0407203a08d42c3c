package be.leuven.som.application.room;

import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
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

    /** What was taken over from such an item is its second convocation, without anybody having to say so. */
    static void recognise(Meeting meeting, Session session, SessionRepository sessions) {
        Set<UUID> putOff =
                of(meeting, sessions).map(SessionRepository.PutOffItem::itemId).collect(Collectors.toSet());
        for (AgendaItem item : meeting.agenda()) {
            item.origin()
                    .filter(o -> o.kind() == AgendaOriginKind.DEFERRED && putOff.contains(o.id()))
                    .ifPresent(o -> session.recognise(item.id(), o.id()));
        }
    }
}
