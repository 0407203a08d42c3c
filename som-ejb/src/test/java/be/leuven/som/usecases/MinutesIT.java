package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.decision.DecisionTaking;
import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.api.document.Papers;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.GuestName;
import be.leuven.som.api.meeting.GuestNaming;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.RecordAttendance;
import be.leuven.som.api.meeting.RenameGuest;
import be.leuven.som.api.minutes.MinutesComments;
import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesSigning;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.api.minutes.PublicCheck;
import be.leuven.som.api.minutes.PublishMinutes;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MinutesIT extends UseCaseTest {
    private static final String PASSWORD = "samen onderwijs maken";
    private static final Pattern LINK = Pattern.compile("/comment/([A-Za-z0-9_-]+)");

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesComments comments;

    @Inject
    private MinutesSigning signing;

    @Inject
    private DecisionTaking taking;

    @Inject
    private DecisionRegister register;

    @Inject
    private AttendanceRecording attendance;

    @Inject
    private GuestNaming naming;

    @Inject
    private Papers papers;

    @Test
    void hold_the_facts_of_the_meeting_and_the_prose_that_the_secretary_writes() {
        MeetingDetails meeting = held();
        as(CHAIR, () -> taking.take(TakeDecision.byConsent(meeting.id(), item(meeting), "Het voorstel is aanvaard.")));
        UUID minutes = as(SECRETARY, () -> writing.begin(meeting.id()));

        write(minutes, item(meeting), "De leden **bespreken** het.");

        MinutesView view = view(SECRETARY, minutes);
        assertThat(view.document().attendance())
                .hasSize(meeting.invited().size())
                .allMatch(a -> a.presence() == Presence.PRESENT)
                .anySatisfy(a -> assertThat(a.organisation()).isEqualTo("Stad Leuven"));
        assertThat(view.document().items().get(1).decisions())
                .extracting(MinutesDocument.Decided::text)
                .containsExactly("Het voorstel is aanvaard.");
        assertThat(view.html().get(item(meeting))).contains("<strong>bespreken</strong>");
    }

    @Test
    void begun_twice_are_the_same() {
        MeetingDetails meeting = held();

        assertThat(as(SECRETARY, () -> writing.begin(meeting.id())))
                .isEqualTo(as(CHAIR, () -> writing.begin(meeting.id())));
    }

    @Test
    void two_who_write_on_one_item_do_not_overwrite_each_other() {
        MeetingDetails meeting = held();
        UUID minutes = as(SECRETARY, () -> writing.begin(meeting.id()));
        long seen = view(SECRETARY, minutes).proseVersions().get(item(meeting));
        doAs(SECRETARY, () -> writing.write(minutes, item(meeting), seen, "Eerst"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(CHAIR, () -> writing.write(minutes, item(meeting), seen, "Ook")));
        assertThat(view(SECRETARY, minutes).document().items().get(1).prose()).isEqualTo("Eerst");
    }

    @Test
    void a_draft_is_only_for_who_runs_the_body() {
        MeetingDetails meeting = held();
        UUID minutes = as(SECRETARY, () -> writing.begin(meeting.id()));

        assertThat(as(CITY, () -> reading.minutes(minutes))).isEmpty();
        assertThat(visitor(() -> reading.minutes(minutes))).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(CITY, () -> writing.circulate(minutes, 1)));
    }

    @Test
    void links_and_pictures_that_lead_elsewhere_are_refused_beside_the_item() {
        MeetingDetails meeting = held();
        UUID minutes = as(SECRETARY, () -> writing.begin(meeting.id()));

        assertRejected(() -> write(minutes, item(meeting), "[x](javascript:alert(1))"), "prose: prose.link-malformed");
    }

    @Test
    void who_was_invited_comments_by_the_link_in_the_mail_without_an_account() {
        MeetingDetails meeting = held();
        UUID minutes = circulated(meeting);
        String link = link(meeting.title(), "kuleuven");

        assertThat(visitor(() -> comments.read(link)))
                .hasValueSatisfying(v -> assertThat(v.mayComment()).isTrue());
        visitor(() -> {
            comments.commentByLink(link, item(meeting), "Het waren er negen.");
            return null;
        });

        assertThat(view(SECRETARY, minutes).comments())
                .singleElement()
                .returns("Vertegenwoordiger KU Leuven", MinutesView.Comment::name)
                .returns(false, MinutesView.Comment::handled);
        assertRejected(
                () -> visitor(() -> {
                    comments.commentByLink("onzin", item(meeting), "x");
                    return null;
                }),
                "token.not-usable");
    }

    @Test
    void who_was_not_invited_cannot_comment() {
        UUID minutes = circulated(held());

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> comments.comment(minutes, UUID.randomUUID(), "x")));
    }

    @Test
    void approved_by_a_later_meeting_they_are_frozen_with_a_hash_that_anybody_can_check() throws Exception {
        MeetingDetails meeting = held();
        UUID minutes = circulated(meeting);
        MeetingDetails later = heldAfter(meeting);

        approve(minutes, later);

        MinutesView view = view(CITY, minutes);
        assertThat(view.state()).isEqualTo(MinutesState.APPROVED);
        assertThat(view.approval().decisionNumber()).startsWith("RG-");
        String text = as(CITY, () -> reading.canonicalText(minutes)).orElseThrow();
        assertThat(view.hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        assertThat(view.intact()).isTrue();
        assertThat(text).startsWith("{\"form\":\"som-minutes-1\",\"meetingId\":\"" + meeting.id());
    }

    @Test
    void what_is_set_right_in_the_meeting_afterwards_changes_approved_minutes_no_more() {
        MeetingDetails meeting = held();
        MeetingDetails recorded = details(meeting.id());
        doAs(
                SECRETARY,
                () -> attendance.record(new RecordAttendance(
                        recorded.id(),
                        recorded.version(),
                        presences(recorded, Presence.PRESENT),
                        List.of("Nor Gats"))));
        GuestName guest = as(SECRETARY, () -> naming.correctable(meeting.id())).get(0);
        UUID minutes = circulated(meeting);
        approve(minutes, heldAfter(meeting));
        MinutesView before = view(SECRETARY, minutes);

        record(details(meeting.id()), Presence.ABSENT);
        MeetingDetails closed = details(meeting.id());
        assertRejected(
                () -> doAs(
                        SECRETARY,
                        () -> attendance.record(new RecordAttendance(
                                closed.id(), closed.version(), presences(closed, Presence.PRESENT), List.of("Gast")))),
                "stay.minutes-approved");
        assertRejected(
                () -> doAs(
                        SECRETARY,
                        () -> naming.rename(
                                new RenameGuest(closed.id(), guest.invitationId(), guest.version(), "Noor Gast"))),
                "stay.minutes-approved");
        assertThat(as(SECRETARY, () -> naming.correctable(meeting.id()))).isEmpty();

        assertThat(view(SECRETARY, minutes).document()).isEqualTo(before.document());
        assertRejected(() -> write(minutes, item(meeting), "Toch anders"), "minutes.frozen");
        doAs(SECRETARY, () -> writing.annotate(minutes, "Het waren er tien."));
        assertThat(view(CITY, minutes).annotations()).singleElement().returns("Het waren er tien.", a -> a.text());
    }

    @Test
    void a_change_behind_the_back_shows() throws Exception {
        MeetingDetails meeting = held();
        UUID minutes = circulated(meeting);
        approve(minutes, heldAfter(meeting));
        String text = as(CITY, () -> reading.canonicalText(minutes)).orElseThrow();

        Rows.change(
                "update minutes set canonical_text = ? where id = ?",
                text.replace("Nieuws", "Ander nieuws"),
                minutes.toString());

        assertThat(view(CITY, minutes).intact()).isFalse();
    }

    @Test
    void only_a_later_meeting_of_the_body_approves() {
        MeetingDetails first = held();
        UUID ofFirst = circulated(first);
        MeetingDetails later = heldAfter(first);
        UUID ofLater = circulated(later);

        assertRejected(() -> approve(ofLater, first), "meeting: minutes.approved-by-later-meeting");
        assertRejected(
                () -> doAs(
                        SECRETARY,
                        () -> writing.approve(ofFirst, view(SECRETARY, ofFirst).version(), null)),
                "meeting: minutes.approved-by-own-body");
    }

    @Test
    void chair_and_secretary_sign_with_their_own_passwords() {
        MeetingDetails meeting = held();
        UUID minutes = circulated(meeting);
        approve(minutes, heldAfter(meeting));

        assertRejected(
                () -> doAs(CHAIR, () -> signing.sign(minutes, "geraden", "test")), "password: password.not-yours");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(COORDINATOR, () -> signing.sign(minutes, PASSWORD, "test")));
        doAs(CHAIR, () -> signing.sign(minutes, PASSWORD, "test"));
        assertRejected(() -> doAs(CHAIR, () -> signing.sign(minutes, PASSWORD, "test")), "minutes.signed-already");
        assertRejected(() -> publish(minutes, Map.of()), "minutes.signatures-needed");
        doAs(SECRETARY, () -> signing.sign(minutes, PASSWORD, "test"));

        assertThat(view(CITY, minutes).signatures())
                .extracting(MinutesView.Signature::name)
                .containsExactly("Voorzitter SOM-regie", "Verslaggever SOM");
    }

    @Test
    void the_public_reads_functions_and_organisations_and_nobody_s_name() {
        MeetingDetails meeting = held();
        UUID decision = as(
                        CHAIR,
                        () -> taking.take(TakeDecision.byConsent(
                                meeting.id(), item(meeting), "Oud-voorzitter SOM-regie leidt de groep.")))
                .id();
        UUID minutes = signed(meeting, "Trekker werkgroep Diversiteit stelt voor.");
        PublicCheck check = as(SECRETARY, () -> writing.check(minutes));
        assertThat(check.texts())
                .filteredOn(t -> t.id().equals(decision))
                .singleElement()
                .satisfies(t -> assertThat(t.names()).contains("oud-voorzitter som-regie"));

        doAs(
                SECRETARY,
                () -> writing.publish(new PublishMinutes(
                        minutes,
                        check.version(),
                        Map.of(item(meeting), "Een lid stelt voor."),
                        Map.of(decision, "Een lid leidt de groep."))));

        MinutesView shown = visitor(() -> reading.minutes(minutes)).orElseThrow();
        assertThat(shown.publicOnly()).isTrue();
        assertThat(shown.document().attendance())
                .filteredOn(a -> a.name() != null)
                .extracting(MinutesDocument.Attendee::name)
                .containsOnly("Coördinator SOM");
        assertThat(shown.document().items().get(1).prose()).isEqualTo("Een lid stelt voor.");
        assertThat(visitor(() -> register.details(decision)))
                .hasValueSatisfying(d -> assertThat(d.line().text()).isEqualTo("Een lid leidt de groep."));
        String paper = new String(
                visitor(() -> papers.minutes(minutes, Papers.Format.DOCX, Locale.ENGLISH))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.ISO_8859_1);
        assertThat(paper).startsWith("PK");
        assertThat(visitor(() -> reading.canonicalText(minutes))).isEmpty();
    }

    @Test
    void papers_are_for_who_may_read_what_they_say() {
        MeetingDetails meeting = held();
        UUID minutes = circulated(meeting);

        for (Papers.Format format : Papers.Format.values()) {
            assertThat(as(CITY, () -> papers.minutes(minutes, format, Locale.ENGLISH)))
                    .isPresent();
            assertThat(as(CITY, () -> papers.agenda(meeting.id(), format, Locale.ENGLISH)))
                    .isPresent();
            assertThat(visitor(() -> papers.minutes(minutes, format, Locale.ENGLISH)))
                    .isEmpty();
            assertThat(visitor(() -> papers.agenda(meeting.id(), format, Locale.ENGLISH)))
                    .isEmpty();
        }
    }

    private UUID signed(MeetingDetails meeting, String prose) {
        UUID minutes = as(SECRETARY, () -> writing.begin(meeting.id()));
        write(minutes, item(meeting), prose);
        as(SECRETARY, () -> writing.circulate(minutes, view(SECRETARY, minutes).version()));
        approve(minutes, heldAfter(meeting));
        doAs(CHAIR, () -> signing.sign(minutes, PASSWORD, "test"));
        doAs(SECRETARY, () -> signing.sign(minutes, PASSWORD, "test"));
        return minutes;
    }

    private void publish(UUID minutes, Map<UUID, String> prose) {
        doAs(
                SECRETARY,
                () -> writing.publish(
                        new PublishMinutes(minutes, view(SECRETARY, minutes).version(), prose, Map.of())));
    }

    private void approve(UUID minutes, MeetingDetails later) {
        doAs(SECRETARY, () -> writing.approve(minutes, view(SECRETARY, minutes).version(), later.id()));
    }

    private void write(UUID minutes, UUID item, String prose) {
        doAs(
                SECRETARY,
                () -> writing.write(
                        minutes, item, view(SECRETARY, minutes).proseVersions().get(item), prose));
    }

    private UUID circulated(MeetingDetails meeting) {
        UUID minutes = as(SECRETARY, () -> writing.begin(meeting.id()));
        int told = as(
                SECRETARY,
                () -> writing.circulate(minutes, view(SECRETARY, minutes).version()));
        assertThat(told).isEqualTo(meeting.invited().size());
        return minutes;
    }

    private MinutesView view(String account, UUID minutes) {
        return as(account, () -> reading.minutes(minutes)).orElseThrow();
    }

    private static UUID item(MeetingDetails meeting) {
        return meeting.agenda().get(1).id();
    }

    /** The secret of the link to these minutes that was mailed to that person. */
    private static String link(String title, String person) {
        List<List<Object>> texts = Rows.all(
                "select text from outgoing_message where recipient = ? and subject = ?",
                person + "@example.org",
                "Ter inzage: verslag van " + title);
        Matcher matcher = LINK.matcher((String) texts.get(0).get(0));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private MeetingDetails held() {
        MeetingDetails meeting = convened(title(), 10);
        return over(meeting);
    }

    private MeetingDetails heldAfter(MeetingDetails before) {
        MovableClock.turnBack();
        MeetingDetails meeting = convened(title(), 20);
        assertThat(meeting.startsAt()).isAfter(before.startsAt());
        return over(meeting);
    }

    private MeetingDetails over(MeetingDetails meeting) {
        MovableClock.turnTo(meeting.endsAt());
        record(meeting, Presence.PRESENT);
        return meeting;
    }

    private void record(MeetingDetails meeting, Presence presence) {
        doAs(
                SECRETARY,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(), meeting.version(), presences(meeting, presence), List.of())));
    }

    private static Map<UUID, Presence> presences(MeetingDetails meeting, Presence presence) {
        return meeting.invited().stream()
                .collect(Collectors.toMap(MeetingDetails.Invited::invitationId, i -> presence));
    }
}
