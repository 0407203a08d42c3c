package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.RecordAttendance;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceIT extends UseCaseTest {
    @Inject
    private AttendanceRecording attendance;

    @Test
    void recording_who_was_there_closes_the_meeting() {
        MeetingDetails meeting = held();

        doAs(
                SECRETARY,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(), meeting.version(), all(meeting, Presence.PRESENT), List.of())));

        MeetingDetails closed = details(meeting.id());
        assertThat(closed.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(closed.invited())
                .extracting(MeetingDetails.Invited::presence)
                .containsOnly(Presence.PRESENT);
    }

    @Test
    void it_can_be_set_right_afterwards() {
        MeetingDetails meeting = held();
        doAs(
                SECRETARY,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(), meeting.version(), all(meeting, Presence.PRESENT), List.of())));
        MeetingDetails closed = details(meeting.id());

        doAs(
                CHAIR,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(), closed.version(), all(meeting, Presence.ABSENT), List.of())));

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
                () -> doAs(
                        SECRETARY,
                        () -> attendance.record(
                                new RecordAttendance(meeting.id(), meeting.version(), seen, List.of()))),
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
                        () -> attendance.record(new RecordAttendance(
                                meeting.id(), meeting.version(), all(meeting, Presence.PRESENT), List.of()))))
                .withMessage("meeting.not-yet-held");
    }

    @Test
    void only_who_runs_the_body_records() {
        MeetingDetails meeting = held();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(
                        CITY,
                        () -> attendance.record(new RecordAttendance(
                                meeting.id(), meeting.version(), all(meeting, Presence.PRESENT), List.of()))));
    }

    @Test
    void what_was_seen_before_somebody_elses_record_does_not_overwrite_it() {
        MeetingDetails meeting = held();
        doAs(
                CHAIR,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(), meeting.version(), all(meeting, Presence.PRESENT), List.of())));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(
                        SECRETARY,
                        () -> attendance.record(new RecordAttendance(
                                meeting.id(), meeting.version(), all(meeting, Presence.ABSENT), List.of()))));
    }

    @Test
    void a_guest_who_came_by_is_added_as_present_also_once_it_is_closed() {
        MeetingDetails meeting = held();
        String first = "Gast " + UUID.randomUUID();
        String second = "Gast " + UUID.randomUUID();
        doAs(SECRETARY, () -> attendance.record(with(meeting, first)));
        MeetingDetails closed = details(meeting.id());
        doAs(CHAIR, () -> attendance.record(with(closed, second)));

        assertThat(details(meeting.id()).invited())
                .filteredOn(i -> i.capacity() == Capacity.GUEST)
                .extracting(MeetingDetails.Invited::name, MeetingDetails.Invited::presence)
                .containsExactlyInAnyOrder(tuple(first, Presence.PRESENT), tuple(second, Presence.PRESENT));
        assertThat(details(meeting.id()).quorum()).isEqualTo(closed.quorum());
        MeetingDetails again = details(meeting.id());
        assertRejected(
                () -> doAs(
                        CHAIR, () -> attendance.record(with(again, "Nieuw " + second, second, " ", "x".repeat(121)))),
                "guests[1].name: session.guest-there",
                "guests[2].name: text.required",
                "guests[3].name: text.too-long");
        assertThat(Rows.count("person where full_name = ?", "Nieuw " + second)).isZero();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> attendance.record(with(again, "Iemand"))));
    }

    private static RecordAttendance with(MeetingDetails meeting, String... guests) {
        return new RecordAttendance(meeting.id(), meeting.version(), all(meeting, Presence.PRESENT), List.of(guests));
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
