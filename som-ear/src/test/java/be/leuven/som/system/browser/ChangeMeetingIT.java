package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnMicro
@InBrowser
class ChangeMeetingIT {
    /** A week in the year after the next that no other test uses. */
    private final LocalDate day =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.MAY, 8);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void the_chair_moves_a_meeting_and_everybody_sees_it(Page page) {
        String title = "Een uur later";
        String id = convened(title, day);
        visit.link("Wijzigen").click();
        page.waitForURL("**/meetings/edit/" + id);
        Pages.assertAccessible(page);

        visit.type("Beginuur", "15:30");
        visit.button("Wijzigingen versturen").click();
        page.waitForURL("**/meeting/" + id);
        assertThat(visit.main()).containsText("De wijzigingen zijn bewaard.");
        assertThat(page.locator(".meeting-facts")).containsText("15.30");

        visit.signOut().signedInAs(Visit.MEMBER, "/meeting/" + id);
        assertThat(page.locator(".meeting-facts")).containsText("15.30");
        visit.findMeeting("coming", title);
        assertThat(page.locator(".meeting-list")).containsText("15.30");
    }

    @Test
    void the_chair_calls_a_meeting_off_for_a_reason_that_everybody_reads(Page page) {
        String title = "Het ging toch niet door";
        String id = convened(title, day.plusDays(1));
        visit.press("Afgelasten");
        visit.press("Afgelasten");
        assertThat(page.locator(".manage .field-message")).hasText("Vul dit in.");
        Pages.assertAccessible(page);

        page.locator(".manage textarea").fill("De spreker is ziek");
        visit.press("Afgelasten");
        assertThat(visit.main()).containsText("De vergadering is afgelast.");
        assertThat(visit.main()).containsText("De spreker is ziek");
        assertThat(visit.button("Afgelasten")).hasCount(0);

        visit.signOut().signedInAs(Visit.MEMBER, "/meeting/" + id);
        assertThat(visit.main()).containsText("Deze vergadering gaat niet door");
        assertThat(visit.main()).containsText("De spreker is ziek");
        assertThat(visit.button("Ik kom")).hasCount(0);
        Pages.assertAccessible(page);
        visit.findMeeting("coming", title);
        assertThat(page.locator(".meeting-off")).hasText(title);
        assertThat(page.locator(".meeting-list")).containsText("Afgelast");
    }

    @Test
    void a_member_who_does_not_run_the_body_cannot_change_its_meeting(MicroServer som, Page page) {
        String id = convened("Niet van jou", day.plusDays(2));
        visit.signOut().signedInAs(Visit.MEMBER, "/meeting/" + id);

        assertThat(page.locator("h1")).hasText("Niet van jou");
        assertThat(visit.link("Wijzigen")).hasCount(0);
        assertThat(visit.button("Afgelasten")).hasCount(0);
        Response answer = page.navigate(som.page("/meetings/edit/" + id).toString());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    @Test
    void a_visitor_signs_in_first_and_comes_out_at_the_meeting(Page page) {
        String id = convened("Achter het aanmelden", day.plusDays(3));

        visit.signOut().open("/meeting/" + id);
        assertThat(page.locator("h1")).hasText("Aanmelden");
        visit.signIn(Visit.MEMBER, Visit.PASSWORD);

        page.waitForURL("**/meeting/" + id);
        assertThat(page.locator("h1")).hasText("Achter het aanmelden");
    }

    private String convened(String title, LocalDate on) {
        return Planning.begin(visit)
                .called(title)
                .when(on, "14:00")
                .at("Zaal Voer")
                .agenda("Een punt")
                .convene();
    }
}
