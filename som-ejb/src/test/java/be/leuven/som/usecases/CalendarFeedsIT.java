package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.me.CalendarFeeds;
import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFeedsIT extends UseCaseTest {
    @Inject
    private CalendarFeeds feeds;

    @Test
    void shows_the_owner_what_the_owner_may_see() {
        MeetingDetails meeting = convened(title(), 10);
        String draft = title();
        draft(draft, 10);

        assertThat(titles(made(CHAIR))).contains(meeting.title()).doesNotContain(draft);
        assertThat(titles(made(PARENTS))).isNotEmpty().doesNotContain(meeting.title());
    }

    @Test
    void changes_its_version_with_a_meeting_and_only_then() {
        MeetingDetails meeting = convened(title(), 10);
        String secret = made(CITY);
        String version = feed(secret).version();
        assertThat(feed(secret).version()).isEqualTo(version);

        As.doAs(CHAIR, () -> planning.cancel(new CancelMeeting(meeting.id(), meeting.version(), "ziekte")));

        assertThat(feed(secret).version()).isNotEqualTo(version);
        assertThat(events(secret))
                .filteredOn(event -> event.getUid().getValue().equals(meeting.id() + "@som"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getStatus().isCancelled()).isTrue();
                    assertThat(event.getAttendees()).isEmpty();
                });
    }

    @Test
    void a_new_address_makes_the_old_one_useless_and_withdrawing_makes_both() {
        String first = made(SECRETARY);
        assertThat(as(SECRETARY, () -> feeds.since())).isPresent();
        String second = made(SECRETARY);

        assertThat(visitor(() -> feeds.feed(first))).isEmpty();
        assertThat(visitor(() -> feeds.feed(second))).isPresent();

        As.doAs(SECRETARY, () -> feeds.revoke());

        assertThat(visitor(() -> feeds.feed(second))).isEmpty();
        assertThat(as(SECRETARY, () -> feeds.since())).isEmpty();
    }

    @Test
    void the_database_holds_no_secret() {
        String secret = made(CITY);

        assertThat(Rows.all("select secret_hash from calendar_feed").toString()).doesNotContain(secret);
    }

    @Test
    void who_is_nobody_in_the_network_has_no_calendar() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(ADMINISTRATOR, () -> feeds.make()));
        assertThat(visitor(() -> feeds.feed("verzonnen"))).isEmpty();
    }

    private String made(String account) {
        String address = as(account, () -> feeds.make());
        assertThat(address).contains("/calendar/personal/").endsWith(".ics");
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private CalendarFeeds.Feed feed(String secret) {
        return visitor(() -> feeds.feed(secret)).orElseThrow();
    }

    private List<VEvent> events(String secret) {
        return Biweekly.parse(feed(secret).text()).first().getEvents();
    }

    private List<String> titles(String secret) {
        return events(secret).stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }
}
