package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.audit.AuditLine;
import be.leuven.som.api.audit.AuditView;
import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.InvitationLinks;
import be.leuven.som.api.meeting.LinkedInvitation;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class InvitationLinksIT extends UseCaseTest {
    private static final Pattern LINK = Pattern.compile("/invitation/([A-Za-z0-9_-]+)\\?answer=coming");
    private static final String SUBSTITUTE = "Plaatsvervanger Stad Leuven";

    @Inject
    private InvitationLinks links;

    @Inject
    private AuditView audit;

    @Test
    void a_link_tells_when_and_where_and_looking_changes_nothing() {
        MeetingDetails meeting = convened(title(), 10);
        String link = link("stad", meeting);

        LinkedInvitation invitation = looked(link).orElseThrow();

        assertThat(invitation.owner()).isEqualTo("Vertegenwoordiger Stad Leuven");
        assertThat(invitation.title()).isEqualTo(meeting.title());
        assertThat(invitation.startsAt()).isEqualTo(meeting.startsAt());
        assertThat(invitation.place()).isEqualTo("Stadhuis");
        assertThat(invitation.mayReply()).isTrue();
        assertThat(looked(link).orElseThrow().myReply()).isEqualTo(Reply.NONE);
    }

    @Test
    void who_answers_by_a_link_answers_as_if_signed_in_and_may_change_it() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        String link = link("stad", meeting);

        assertThat(visitor(() -> links.reply(link, false))).containsExactly(SUBSTITUTE);
        assertThat(looked(link).orElseThrow().myReply()).isEqualTo(Reply.EXCUSED);
        assertThat(mailed("Kun jij Vertegenwoordiger Stad Leuven vervangen? " + title))
                .containsExactly("stad.plaatsvervanger");

        assertThat(visitor(() -> links.reply(link, true))).containsExactly(SUBSTITUTE);
        assertThat(as(CITY, () -> overview.details(meeting.id()).orElseThrow()).myReply())
                .isEqualTo(Reply.COMING);
    }

    @Test
    void the_record_names_the_person_and_tells_of_the_link() {
        MeetingDetails meeting = convened(title(), 10);
        String link = link("stad", meeting);
        visitor(() -> links.reply(link, true));

        assertThat(as(ADMINISTRATOR, () -> audit.lines(0)).items())
                .filteredOn(line ->
                        meeting.id().equals(line.objectId()) && line.action().equals("meeting.accepted"))
                .extracting(AuditLine::actor, AuditLine::way)
                .containsExactly(Tuple.tuple("Vertegenwoordiger Stad Leuven", AuditLine.Way.LINK));
    }

    @Test
    void a_link_works_until_the_meeting_begins() {
        MeetingDetails meeting = convened(title(), 10);
        String link = link("stad", meeting);

        MovableClock.turnTo(meeting.startsAt().plus(Duration.ofMinutes(1)));

        assertThat(looked(link)).isEmpty();
        assertRejected(() -> visitor(() -> links.reply(link, true)), "token.not-usable");
    }

    @Test
    void of_a_meeting_that_was_called_off_a_link_tells_why() {
        MeetingDetails meeting = convened(title(), 10);
        String link = link("stad", meeting);
        As.doAs(CHAIR, () -> planning.cancel(new CancelMeeting(meeting.id(), meeting.version(), "ziekte")));

        LinkedInvitation invitation = looked(link).orElseThrow();

        assertThat(invitation.cancelReason()).isEqualTo("ziekte");
        assertThat(invitation.mayReply()).isFalse();
        assertRejected(() -> visitor(() -> links.reply(link, true)), "meeting.wrong-state");
    }

    @Test
    void a_substitute_who_is_free_again_has_nothing_to_answer_any_more() {
        MeetingDetails meeting = convened(title(), 10);
        String holder = link("stad", meeting);
        visitor(() -> links.reply(holder, false));
        String substitute = link("stad.plaatsvervanger", meeting);
        assertThat(visitor(() -> links.reply(substitute, true))).isEmpty();

        visitor(() -> links.reply(holder, true));

        assertThat(looked(substitute)).isEmpty();
        assertRejected(() -> visitor(() -> links.reply(substitute, true)), "meeting.not-invited");
    }

    @Test
    void what_was_tampered_with_opens_nothing() {
        MeetingDetails meeting = convened(title(), 10);
        String link = link("stad", meeting);
        String bent = (link.charAt(0) == 'A' ? 'B' : 'A') + link.substring(1);

        for (String nothing : new String[] {bent, link + "AA", "x", "", "../..", null}) {
            assertThat(looked(nothing)).isEmpty();
            assertRejected(() -> visitor(() -> links.reply(nothing, true)), "token.not-usable");
        }
    }

    private Optional<LinkedInvitation> looked(String link) {
        return visitor(() -> links.invitation(link));
    }

    /** The link in the newest mail to that one about the meeting. */
    private static String link(String who, MeetingDetails meeting) {
        String text = (String) Rows.first(
                        "select text from outgoing_message where recipient = ? and subject like ? order by written_at desc",
                        who + "@example.org",
                        "%" + meeting.title())
                .get(0);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
