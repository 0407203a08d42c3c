package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.GuestName;
import be.leuven.som.api.meeting.GuestNaming;
import be.leuven.som.api.meeting.RenameGuest;
import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.api.room.CorrectStay;
import be.leuven.som.api.room.ForgottenGuest;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.OpenRound;
import be.leuven.som.api.room.RoomCorrecting;
import be.leuven.som.api.room.RoomTimes;
import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.RoundMethod;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.RoomTest;
import be.leuven.som.usecases.support.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Guests in the room, times set right afterwards, and ballots on paper. */
class RoomAttendanceIT extends RoomTest {
    @Inject
    private RoomCorrecting correcting;

    @Inject
    private GuestNaming naming;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading minutes;

    @Test
    void a_guest_comes_and_goes_without_a_vote_and_is_in_the_minutes_by_name() {
        UUID room = opened();
        String name = "Gast " + UUID.randomUUID();
        int filled = live(room).quorum().filled();

        doAs(SECRETARY, () -> leading.admitGuest(room, name));
        assertRejected(() -> doAs(CHAIR, () -> leading.admitGuest(room, name)), "name: session.guest-there");
        assertRejected(() -> doAs(CHAIR, () -> leading.admitGuest(room, " ")), "name: text.required");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> leading.admitGuest(room, "Iemand")));

        LiveRoom.Person guest = guest(room);
        assertThat(guest)
                .returns(name, LiveRoom.Person::name)
                .returns(true, LiveRoom.Person::there)
                .returns(false, LiveRoom.Person::votes);
        assertThat(live(room).quorum().filled()).isEqualTo(filled);
        MovableClock.turnOnBy(Duration.ofMinutes(10));
        doAs(SECRETARY, () -> leading.leave(room, guest.invitationId()));
        arrives(room, 0);
        doAs(CHAIR, () -> leading.close(room));

        UUID id = as(SECRETARY, () -> writing.begin(room));
        assertThat(attendee(id, name))
                .returns(Capacity.GUEST, MinutesDocument.Attendee::capacity)
                .returns(Presence.PRESENT, MinutesDocument.Attendee::presence);
        assertThat(attendee(id, name).stays()).hasSize(1);
        as(SECRETARY, () -> writing.circulate(id, version(id)));
        assertThat(Rows.count("outgoing_message where recipient is null"))
                .as("no mail to nowhere")
                .isZero();
    }

    @Test
    void times_are_set_right_with_who_and_when_and_the_minutes_follow_until_they_are_approved() {
        UUID room = opened();
        arrives(room, 0);
        MovableClock.turnOnBy(Duration.ofMinutes(60));
        doAs(CHAIR, () -> leading.close(room));
        UUID id = as(SECRETARY, () -> writing.begin(room));
        RoomTimes.Person noted = times(room).people().get(0);
        RoomTimes.Person forgotten = times(room).people().get(1);
        LocalTime opened = clock(times(room).openedAt());

        doAs(
                SECRETARY,
                () -> correcting.correct(correction(room, noted, opened.plusMinutes(5), opened.plusMinutes(50))));
        doAs(CHAIR, () -> correcting.correct(correction(room, forgotten, opened, opened.plusMinutes(60))));
        assertRejected(
                () -> doAs(CHAIR, () -> correcting.correct(correction(room, noted, opened, opened.plusMinutes(61)))),
                "left: stay.outside-session");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> correcting.correct(correction(room, noted, opened, opened))));
        assertThat(as(CITY, () -> correcting.times(room))).isEmpty();

        assertThat(attendee(id, noted.name()).stays())
                .extracting(s -> clock(s.arrivedAt()), s -> clock(s.leftAt()))
                .containsExactly(tuple(opened.plusMinutes(5), opened.plusMinutes(50)));
        assertThat(attendee(id, forgotten.name()).presence()).isEqualTo(Presence.PRESENT);
        assertThat(times(room).people().get(0).before())
                .extracting(n -> clock(n.arrived()), n -> clock(n.left()), RoomTimes.Noted::setRightBy)
                .containsExactly(tuple(opened, opened.plusMinutes(60), name(SECRETARY)));

        doAs(
                SECRETARY,
                () -> correcting.annul(
                        room, times(room).people().get(1).stays().get(0).id()));
        assertThat(attendee(id, forgotten.name()).presence()).isNotEqualTo(Presence.PRESENT);
    }

    @Test
    void saying_what_was_noted_already_records_nothing() {
        UUID room = opened();
        arrives(room, 0);
        MovableClock.turnOnBy(Duration.ofMinutes(60));
        doAs(CHAIR, () -> leading.close(room));
        RoomTimes.Person noted = times(room).people().get(0);
        LocalTime opened = clock(times(room).openedAt());
        long stays = Rows.count("stay where session_id = ?", "" + room);
        long audited = corrections(room);

        assertThat(as(SECRETARY, () -> correcting.correct(correction(room, noted, opened, opened.plusMinutes(60)))))
                .isFalse();

        assertThat(Rows.count("stay where session_id = ?", "" + room)).isEqualTo(stays);
        assertThat(corrections(room)).isEqualTo(audited);
        assertThat(times(room).people().get(0).before()).isEmpty();
        assertThat(as(SECRETARY, () -> correcting.correct(correction(room, noted, opened, opened.plusMinutes(59)))))
                .isTrue();
        assertThat(corrections(room)).isEqualTo(audited + 1);
    }

    private static long corrections(UUID room) {
        return Rows.count("audit_entry where action = 'room.times-corrected' and object_id = ?", "" + room);
    }

    @Test
    void a_guest_forgotten_until_after_closing_is_added_with_times_and_is_in_the_minutes() {
        UUID room = opened();
        arrives(room, 0);
        MovableClock.turnOnBy(Duration.ofMinutes(60));
        doAs(CHAIR, () -> leading.close(room));
        UUID id = as(SECRETARY, () -> writing.begin(room));
        LocalTime opened = clock(times(room).openedAt());
        String name = "Vergeten " + UUID.randomUUID();

        assertRejected(
                () -> doAs(SECRETARY, () -> correcting.addGuest(new ForgottenGuest(room, name, opened, null))),
                "left: stay.time-needed");
        assertRejected(
                () -> doAs(
                        SECRETARY,
                        () -> correcting.addGuest(new ForgottenGuest(room, "a\nb", opened, opened.plusMinutes(5)))),
                "name: text.control-characters");
        ForgottenGuest forgotten = new ForgottenGuest(room, name, opened.plusMinutes(5), opened.plusMinutes(50));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(CITY, () -> correcting.addGuest(forgotten)));
        assertThat(Rows.count("person where full_name = ?", name)).isZero();
        doAs(SECRETARY, () -> correcting.addGuest(forgotten));
        assertRejected(() -> doAs(CHAIR, () -> correcting.addGuest(forgotten)), "name: session.guest-there");

        assertThat(attendee(id, name))
                .returns(Capacity.GUEST, MinutesDocument.Attendee::capacity)
                .returns(Presence.PRESENT, MinutesDocument.Attendee::presence);
        assertThat(attendee(id, name).stays())
                .extracting(s -> clock(s.arrivedAt()), s -> clock(s.leftAt()))
                .containsExactly(tuple(opened.plusMinutes(5), opened.plusMinutes(50)));
    }

    @Test
    void a_guest_noted_late_while_the_meeting_goes_on_is_there() {
        UUID room = opened();
        MovableClock.turnOnBy(Duration.ofMinutes(20));
        String name = "Laat " + UUID.randomUUID();
        LocalTime opened = clock(times(room).openedAt());
        doAs(SECRETARY, () -> correcting.addGuest(new ForgottenGuest(room, name, opened, null)));
        assertThat(guest(room)).returns(name, LiveRoom.Person::name).returns(true, LiveRoom.Person::there);
    }

    @Test
    void a_misspelt_guest_is_set_right_by_who_runs_the_meeting_and_by_nobody_else() {
        UUID room = opened();
        String wrong = "Nor " + UUID.randomUUID();
        doAs(SECRETARY, () -> leading.admitGuest(room, wrong));
        GuestName guest = as(SECRETARY, () -> naming.correctable(room)).get(0);
        assertThat(guest.name()).isEqualTo(wrong);
        assertThat(as(CITY, () -> naming.correctable(room))).isEmpty();
        RenameGuest right =
                new RenameGuest(room, guest.invitationId(), guest.version(), " Noor " + wrong.substring(4) + " ");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(CITY, () -> naming.rename(right)));
        assertRejected(
                () -> doAs(
                        CHAIR,
                        () -> naming.rename(new RenameGuest(room, guest.invitationId(), guest.version(), "a\nb"))),
                "name: text.control-characters");
        long changes = live(room).changes();
        doAs(CHAIR, () -> naming.rename(right));

        assertThat(guest(room).name()).isEqualTo("Noor " + wrong.substring(4));
        assertThat(live(room).changes()).as("who looks on is told").isGreaterThan(changes);
        assertThatExceptionOfType(Conflict.class)
                .as("somebody was first")
                .isThrownBy(() -> doAs(SECRETARY, () -> naming.rename(right)));
    }

    @Test
    void nobody_with_a_place_of_the_own_is_renamed_as_a_guest() {
        UUID room = opened();
        LiveRoom.Person member = live(room).people().get(0);
        String known = member.name();
        UUID other = opened(30);
        doAs(SECRETARY, () -> leading.admitGuest(other, "Gast " + other));
        GuestName theirs = as(SECRETARY, () -> naming.correctable(other)).get(0);

        assertThatExceptionOfType(NotAllowed.class)
                .as("a member is no guest")
                .isThrownBy(() ->
                        doAs(CHAIR, () -> naming.rename(new RenameGuest(room, member.invitationId(), 1, "Gekaapt"))));
        assertThatExceptionOfType(NotAllowed.class)
                .as("a guest of another meeting")
                .isThrownBy(() -> doAs(
                        CHAIR,
                        () -> naming.rename(
                                new RenameGuest(room, theirs.invitationId(), theirs.version(), "Gekaapt"))));
        assertThat(live(room).people().get(0).name()).isEqualTo(known);
        assertThat(guest(other).name()).isEqualTo("Gast " + other);
    }

    @Test
    void two_who_set_the_same_right_at_once_make_one_correction() {
        UUID room = opened();
        arrives(room, 0);
        MovableClock.turnOnBy(Duration.ofMinutes(60));
        RoomTimes.Person noted = times(room).people().get(0);
        LocalTime opened = clock(times(room).openedAt());
        List<Callable<Object>> acts = List.of(1, 2).stream()
                .<Callable<Object>>map(minute -> () -> {
                    correcting.correct(correction(room, noted, opened.plusMinutes(minute), null));
                    return minute;
                })
                .toList();

        assertThat(together(List.of(CHAIR, SECRETARY), acts).stream().filter(o -> o.succeeded()))
                .hasSize(1);
        assertThat(times(room).people().get(0).stays()).hasSize(1);
    }

    @Test
    void ballots_on_paper_are_counted_with_the_others_and_nothing_leads_to_a_voter() {
        UUID room = opened();
        everybodyArrives(room);
        UUID item = item(room, 1).id();
        doAs(CHAIR, () -> leading.begin(room, item));
        UUID round = as(
                CHAIR,
                () -> rounds.open(new OpenRound(room, item, RoundMethod.SECRET_BALLOT, "Wie?", List.of("An", "Omar"))));
        UUID citys = mine(CITY, room).seats().get(0).seatId();
        List<UUID> others = round(room, 0).seats().stream()
                .map(RoundPicture.SeatVoice::seatId)
                .filter(s -> !s.equals(citys))
                .toList();

        doAs(SECRETARY, () -> rounds.takePaper(round, citys));
        assertRejected(() -> doAs(CITY, () -> answering.drop(round, citys, "0")), "paper.votes-on-paper");
        assertThat(mine(CITY, room).seats().get(0).onPaper()).isTrue();
        doAs(SECRETARY, () -> rounds.returnPaper(round, citys));
        doAs(SECRETARY, () -> rounds.takePaper(round, citys));
        others.forEach(seat -> doAs(SECRETARY, () -> rounds.takePaper(round, seat)));
        int papers = others.size() + 1;
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> rounds.countPapers(round, List.of(papers, 0, 0, 0))));
        assertRejected(
                () -> doAs(SECRETARY, () -> rounds.countPapers(round, List.of(papers, 1, 0, 0))),
                "together: paper.does-not-fit");
        doAs(SECRETARY, () -> rounds.countPapers(round, List.of(papers - 1, 0, 0, 1)));
        assertThat(round(room, 0)).returns(true, RoundPicture::papersCounted).returns(0, RoundPicture::inFavour);
        doAs(CHAIR, () -> rounds.close(round));

        assertThat(round(room, 0).elected()).isEqualTo("An");
        assertThat(round(room, 0).ballots()).containsExactly(papers - 1, 0);
        assertThat(Rows.all("select choice, cast_at, entered_by from voice where round_id = ?", "" + round))
                .hasSize(papers)
                .allMatch(row -> row.stream().allMatch(Objects::isNull));
        assertThat(Rows.first("select papers from voting_round where id = ?", "" + round))
                .as("no paper can be told from another ballot")
                .containsOnlyNulls();
    }

    private static CorrectStay correction(UUID room, RoomTimes.Person person, LocalTime arrived, LocalTime left) {
        UUID stay = person.stays().isEmpty() ? null : person.stays().get(0).id();
        return new CorrectStay(room, person.invitationId(), stay, arrived, left);
    }

    private static LocalTime clock(Instant moment) {
        return moment.atZone(Zone.BRUSSELS).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private RoomTimes times(UUID room) {
        return as(SECRETARY, () -> correcting.times(room).orElseThrow());
    }

    private LiveRoom.Person guest(UUID room) {
        return live(room).people().stream()
                .filter(p -> p.capacity() == Capacity.GUEST)
                .findFirst()
                .orElseThrow();
    }

    private MinutesDocument.Attendee attendee(UUID id, String name) {
        return as(SECRETARY, () -> minutes.minutes(id).orElseThrow()).document().attendance().stream()
                .filter(a -> name.equals(a.name()))
                .findFirst()
                .orElseThrow();
    }

    private long version(UUID id) {
        return as(SECRETARY, () -> minutes.minutes(id).orElseThrow()).version();
    }

    private static String name(String account) {
        return (String) Rows.first("select full_name from person where email = ?", account + "@example.org")
                .get(0);
    }
}
