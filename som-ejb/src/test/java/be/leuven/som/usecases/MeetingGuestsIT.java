package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.InvitationLinks;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Guests who are invited to a meeting by name and address, while it is planned and once it is convened. */
class MeetingGuestsIT extends UseCaseTest {
    private static final Pattern LINK = Pattern.compile("/invitation/([^?\\s]+)\\?answer=coming");

    @Inject
    private InvitationLinks links;

    private final String title = title();
    private final String account = "gast-" + UUID.randomUUID();
    private final String address = account + "@example.org";
    private final NamedGuest noor = new NamedGuest("Noor Gast", address);

    @Test
    void a_draft_keeps_guests_as_far_as_they_are_typed_and_scolds_nobody() {
        MeetingSaved saved = save(
                plan(title, 30),
                new NamedGuest("Noor", null),
                new NamedGuest(null, "half@"),
                new NamedGuest("Noor\tBcc: x", "geen adres"));

        PlanMeeting stored = stored(saved.id());
        assertThat(stored.guests())
                .containsExactly(
                        new NamedGuest("Noor", null),
                        new NamedGuest(null, "half@"),
                        new NamedGuest("Noor\tBcc: x", "geen adres"));
        assertThat(Rows.count("person where full_name = ?", "Noor")).isZero();

        MeetingSaved fewer = save(stored, new NamedGuest("Noor", null));
        assertThat(fewer.version()).isGreaterThan(saved.version());
        assertThat(stored(saved.id()).guests()).containsExactly(new NamedGuest("Noor", null));
        assertRejected(
                () -> save(stored(saved.id()), new NamedGuest("🎓".repeat(5000), null)),
                "guests[0].name: text.too-long");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> save(stored, noor));

        doAs(CHAIR, () -> planning.discardDraft(saved.id(), fewer.version()));
        assertThat(Rows.count("meeting_draft_guest where meeting_id = ?", "" + saved.id()))
                .isZero();
    }

    @Test
    void a_plan_that_says_nothing_of_guests_leaves_them() {
        MeetingSaved saved = save(plan(title, 30), noor);
        PlanMeeting stored = stored(saved.id());
        as(CHAIR, () -> planning.saveDraft(asking(stored, (List<NamedGuest>) null)));
        assertThat(stored(saved.id()).guests()).containsExactly(noor);

        UUID meeting = convened(noor);
        PlanMeeting plan = stored(meeting);
        as(CHAIR, () -> planning.change(asking(plan, (List<NamedGuest>) null)));
        assertThat(guests(meeting)).containsExactly(tuple("Noor Gast", Reply.NONE));
    }

    @Test
    void a_guest_is_invited_as_everybody_answers_by_a_link_and_does_not_count_for_the_quorum() {
        int filled = convened(title(), 10).quorum().filled();
        UUID meeting = convened(new NamedGuest(" Noor Gast ", address.toUpperCase(Locale.ROOT)));

        assertThat(mailed("Uitnodiging: " + title)).hasSize(10).contains(account);
        assertThat(calendarOf("Uitnodiging: " + title))
                .contains("METHOD:REQUEST")
                .contains(address);
        assertThat(guests(meeting)).containsExactly(tuple("Noor Gast", Reply.NONE));
        assertThat(details(meeting).quorum().filled()).isEqualTo(filled);
        assertThat(Rows.count("meeting_draft_guest where meeting_id = ?", "" + meeting))
                .isZero();

        visitor(() -> links.reply(link(), true));
        assertThat(guests(meeting)).containsExactly(tuple("Noor Gast", Reply.COMING));
        assertThat(as(CITY, () -> overview.details(meeting).orElseThrow()).toString())
                .contains("Noor Gast")
                .doesNotContain(account);
        assertThat(stored(meeting).guests()).containsExactly(noor);
        assertThat(as(CITY, () -> planning.plan(meeting))).isEmpty();
    }

    @Test
    void guests_come_and_go_when_a_convened_meeting_changes_and_the_others_are_left_alone() {
        UUID meeting = convened(noor, new NamedGuest("Blijver", "blijf-" + address));
        visitor(() -> links.reply(link("blijf-" + account), true));
        String fresh = "nieuw-" + account;

        change(meeting, new NamedGuest("Blijver", "blijf-" + address), new NamedGuest("Nieuw", fresh + "@example.org"));

        assertThat(guests(meeting))
                .containsExactlyInAnyOrder(tuple("Blijver", Reply.COMING), tuple("Nieuw", Reply.NONE));
        assertThat(mailed("Uitnodiging: " + title)).hasSize(12).contains(fresh);
        assertThat(Rows.all(
                        "select recipient, calendar from outgoing_message where subject like ? and subject not like 'Uit%'",
                        "%" + title))
                .as("only who was taken away hears of it")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(0)).isEqualTo(address);
                    assertThat("" + row.get(1)).contains("METHOD:CANCEL");
                });
        assertThat(visitor(() -> links.invitation(link()))).isEmpty();
    }

    @Test
    void who_is_wrong_is_told_beside_the_field_and_nobody_is_kept() {
        MeetingSaved saved = save(
                plan(title, 30),
                noor,
                new NamedGuest("Nog eens Noor", address.toUpperCase(Locale.ROOT)),
                new NamedGuest(null, "noor@example.org"),
                new NamedGuest("Noor\nBcc: all@example.org", "een@example.org"),
                new NamedGuest("Noor", "twee@example.org\nBcc: all@example.org"),
                new NamedGuest("Noor", null));
        long people = Rows.count("person");

        assertRejected(
                () -> convene(saved),
                "guests[1].email: guest.twice",
                "guests[2].name: text.required",
                "guests[3].name: text.control-characters",
                "guests[4].email: email.malformed",
                "guests[5].email: text.required");
        MeetingSaved member = save(stored(saved.id()), noor, new NamedGuest("De stad", CITY + "@example.org"));
        assertRejected(() -> convene(member), "guests[1].email: guest.is-member");
        UUID meeting = convened();
        assertRejected(
                () -> change(meeting, new NamedGuest("De stad", CITY + "@example.org"), new NamedGuest("", address)),
                "guests[1].name: text.required");
        assertRejected(
                () -> change(meeting, new NamedGuest("De stad", CITY + "@example.org")),
                "guests[0].email: guest.is-member");

        assertThat(Rows.count("person")).isEqualTo(people);
        assertThat(guests(meeting)).isEmpty();
    }

    @Test
    void a_misspelt_name_is_set_right_in_the_row_of_the_guest() {
        UUID meeting = convened(new NamedGuest("Nor Gats", address));
        long version = stored(meeting).version();

        change(meeting, noor);

        assertThat(guests(meeting)).containsExactly(tuple("Noor Gast", Reply.NONE));
        assertThat(Rows.count("person where email = ?", address)).isOne();
        assertThat(stored(meeting).version()).isGreaterThan(version);
        assertThat(mailed("Gewijzigd: " + title)).isEmpty();
    }

    @Test
    void nobodys_name_is_changed_through_a_row_of_guests() {
        String known = name(PARENTS + "@example.org");
        UUID meeting = convened(new NamedGuest("Iemand Anders", PARENTS + "@example.org"));
        assertThat(guests(meeting)).as("known by the own name").containsExactly(tuple(known, Reply.NONE));

        assertRejected(
                () -> change(meeting, new NamedGuest("Iemand Anders", PARENTS + "@example.org")),
                "guests[0].name: guest.name-not-yours");
        assertThat(name(PARENTS + "@example.org")).isEqualTo(known);

        // one who was a guest of another body alone, met by the address and then by a row
        UUID theirs = as(COORDINATOR, () -> planning.saveDraft(of("WG1", noor))).id();
        MeetingSaved draft = as(COORDINATOR, () -> planning.saveDraft(stored(COORDINATOR, theirs)));
        doAs(COORDINATOR, () -> planning.convene(new ConveneMeeting(theirs, draft.version(), null)));
        change(meeting, new NamedGuest(known, PARENTS + "@example.org"), new NamedGuest("Gekaapt", address));
        assertThat(name(address)).isEqualTo("Noor Gast");
        assertRejected(
                () -> change(
                        meeting, new NamedGuest(known, PARENTS + "@example.org"), new NamedGuest("Gekaapt", address)),
                "guests[1].name: guest.name-not-yours");
        assertThat(name(address)).isEqualTo("Noor Gast");

        as(
                COORDINATOR,
                () -> planning.change(asking(stored(COORDINATOR, theirs), new NamedGuest("Noor Gasthuis", address))));
        assertThat(name(address)).as("the coordinator works for all bodies").isEqualTo("Noor Gasthuis");
    }

    @Test
    void only_who_runs_the_body_invites_guests() {
        UUID meeting = convened(noor);
        PlanMeeting plan = stored(meeting);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> as(CITY, () -> planning.change(asking(plan, new NamedGuest("Ik", "ik@example.org")))));
    }

    private PlanMeeting of(String body, NamedGuest... guests) {
        PlanMeeting plan = plan(title, 30);
        return new PlanMeeting(
                null,
                0,
                body(body),
                plan.title(),
                plan.startsAt(),
                plan.place(),
                null,
                false,
                plan.agenda(),
                List.of(guests));
    }

    private MeetingSaved save(PlanMeeting plan, NamedGuest... guests) {
        return as(CHAIR, () -> planning.saveDraft(asking(plan, guests)));
    }

    private static PlanMeeting asking(PlanMeeting plan, NamedGuest... guests) {
        return asking(plan, List.of(guests));
    }

    private static PlanMeeting asking(PlanMeeting plan, List<NamedGuest> guests) {
        return new PlanMeeting(
                plan.id(),
                plan.version(),
                plan.bodyId(),
                plan.title(),
                plan.startsAt(),
                plan.place(),
                plan.videoLink(),
                plan.announced(),
                plan.agenda(),
                guests);
    }

    private UUID convened(NamedGuest... guests) {
        MeetingSaved saved = save(plan(title, 30), guests);
        convene(saved);
        return saved.id();
    }

    private void convene(MeetingSaved saved) {
        doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), saved.version(), null)));
    }

    private void change(UUID meeting, NamedGuest... guests) {
        as(CHAIR, () -> planning.change(asking(stored(meeting), guests)));
    }

    private PlanMeeting stored(UUID meeting) {
        return stored(CHAIR, meeting);
    }

    private PlanMeeting stored(String account, UUID meeting) {
        return as(account, () -> planning.plan(meeting).orElseThrow().plan());
    }

    private List<org.assertj.core.groups.Tuple> guests(UUID meeting) {
        return details(meeting).invited().stream()
                .filter(i -> i.capacity() == Capacity.GUEST)
                .map(i -> tuple(i.name(), i.reply()))
                .toList();
    }

    private String link() {
        return link(account);
    }

    private String link(String whose) {
        String text = (String) Rows.first(
                        "select text from outgoing_message where recipient = ? and subject = ?",
                        whose + "@example.org",
                        "Uitnodiging: " + title)
                .get(0);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String calendarOf(String subject) {
        String folded = ""
                + Rows.first(
                                "select calendar from outgoing_message where recipient = ? and subject = ?",
                                address,
                                subject)
                        .get(0);
        return folded.replace("\r\n ", "");
    }

    private static String name(String email) {
        return (String) Rows.first("select full_name from person where email = ?", email)
                .get(0);
    }
}
