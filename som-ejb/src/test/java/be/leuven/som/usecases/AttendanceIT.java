package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceIT extends UseCaseTest {
    @Inject
    private AttendanceRecording attendance;

    @Test
    void recording_who_was_there_closes_the_meeting() {
        MeetingDetails meeting = held();

        doAs(SECRETARY, () -> attendance.record(meeting.id(), meeting.version(), all(meeting, Presence.PRESENT)));

        MeetingDetails closed = details(meeting.id());
        assertThat(closed.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(closed.invited())
                .extracting(MeetingDetails.Invited::presence)
                .containsOnly(Presence.PRESENT);
    }

    @Test
    void it_can_be_set_right_afterwards() {
        MeetingDetails meeting = held();
        doAs(SECRETARY, () -> attendance.record(meeting.id(), meeting.version(), all(meeting, Presence.PRESENT)));
        MeetingDetails closed = details(meeting.id());

        doAs(CHAIR, () -> attendance.record(meeting.id(), closed.version(), all(meeting, Presence.ABSENT)));

        assertThat(details(meeting.id()).invited())
                .extracting(MeetingDetails.Invited::presence)
                .containsOnly(Presence.ABSENT);
    }

    @Test
    void nobody_is_forgotten() {
        MeetingDetails meeting = held();
        UUID forgotten = meeting.invited().get(0).invitationId();
        Map<UUID, Presence> seen = new HashMap<>(all(meeting, Presence.PRESENT));
        seen.remove(forgotten);

        assertRejected(
                () -> doAs(SECRETARY, () -> attendance.record(meeting.id(), meeting.version(), seen)),
                "attendance[" + forgotten + "]: meeting.presence-needed");
        assertThat(details(meeting.id()).invited())
                .extracting(MeetingDetails.Invited::presence)
                .containsOnlyNulls();
    }

    @Test
    void nobody_was_there_before_it_begins() {
        MeetingDetails meeting = convened(title(), 10);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> doAs(
                        SECRETARY,
                        () -> attendance.record(meeting.id(), meeting.version(), all(meeting, Presence.PRESENT))))
                .withMessage("meeting.not-yet-held");
    }

    @Test
    void only_who_runs_the_body_records() {
        MeetingDetails meeting = held();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(
                        CITY,
                        () -> attendance.record(meeting.id(), meeting.version(), all(meeting, Presence.PRESENT))));
    }

    @Test
    void what_was_seen_before_somebody_elses_record_does_not_overwrite_it() {
        MeetingDetails meeting = held();
        doAs(CHAIR, () -> attendance.record(meeting.id(), meeting.version(), all(meeting, Presence.PRESENT)));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(
                        SECRETARY,
                        () -> attendance.record(meeting.id(), meeting.version(), all(meeting, Presence.ABSENT))));
    }

    private MeetingDetails held() {
        MeetingDetails meeting = convened(title(), 10);
        MovableClock.turnTo(meeting.endsAt());
        return meeting;
    }

    private static Map<UUID, Presence> all(MeetingDetails meeting, Presence presence) {
        Map<UUID, Presence> seen = new HashMap<>();
        meeting.invited().forEach(i -> seen.put(i.invitationId(), presence));
        return seen;
    }
}
