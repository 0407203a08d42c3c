package be.leuven.som.application.room;

import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.SessionRepository;
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
}
