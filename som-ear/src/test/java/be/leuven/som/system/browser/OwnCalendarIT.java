package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings in one's own calendar, and what calendars answer. */
@OnMicro
@InBrowser
class OwnCalendarIT {
    private MicroServer som;
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer running, Page page) {
        som = running;
        visit = new Visit(running, page);
    }

    @Test
    void a_member_makes_an_address_subscribes_and_withdraws_it(Page page) {
        visit.signedInAs(Visit.SECRETARY, "/meetings");
        visit.link("In je eigen agenda").click();
        assertThat(page.locator("h1")).hasText("In je eigen agenda");
        Pages.assertAccessible(page);
        visit.press("Maak een adres");
        String address = page.locator("#address").inputValue();
        Pages.assertAccessible(page);
        assertThat(visit.link("Open in mijn agenda").getAttribute("href"))
                .isEqualTo(address.replaceFirst("https?:", "webcal:"));

        APIResponse calendar = fetched(page, address, null);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
        assertThat(calendar.headers().get("referrer-policy")).isEqualTo("no-referrer");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").contains("METHOD:PUBLISH", "BEGIN:VEVENT");
        String tag = calendar.headers().get("etag");
        APIResponse again = fetched(page, address, "\"x\", W/" + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(fetched(page, address, "\"x\"").status()).isEqualTo(200);

        visit.open("/meetings/subscribe");
        assertThat(page.locator("#address")).hasCount(0);
        visit.press("Trek het adres in");
        assertThat(visit.main()).containsText("Het adres is ingetrokken.");
        assertThat(fetched(page, address, tag).status()).isEqualTo(404);
        assertThat(som.log()).doesNotContain(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void an_answer_that_can_not_count_is_shown_with_the_reason_until_somebody_settles_it(Page page) {
        visit.signedInAs(Visit.CHAIR, "/meetings/replies");
        Pages.assertAccessible(page);
        visit.press("Lees het antwoord");
        assertThat(visit.main()).containsText("Kies een bestand dat niet leeg is.");

        handIn(page, "Dit is geen agenda");
        assertThat(visit.main()).containsText("Er zit geen antwoord van een agenda in.");
        handIn(page, "x".repeat(2_000_000));
        assertThat(visit.main()).containsText("Het bestand is te groot voor een antwoord.");

        visit.signOut().signedInAs(Visit.COORDINATOR, "/meetings/replies");
        Locator aside = page.locator("main .rows > li");
        assertThat(aside.filter(new Locator.FilterOptions().setHasText("te groot")))
                .isVisible();
        Pages.assertAccessible(page);
        int before = aside.count();
        aside.first().locator("button").click();
        assertThat(visit.main()).containsText("Het antwoord is afgehandeld.");
        assertThat(aside).hasCount(before - 1);
    }

    @Test
    void who_runs_no_meetings_finds_no_answers(Page page) {
        visit.signedInAs(Visit.MEMBER, "/me");

        assertThat(page.context()
                        .request()
                        .get(som.page("/meetings/replies").toString())
                        .status())
                .isEqualTo(404);
        visit.open("/meetings");
        assertThat(visit.link("Antwoorden uit agenda’s")).hasCount(0);
    }

    private void handIn(Page page, String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        page.locator("input[type=file]").setInputFiles(new FilePayload("antwoord.eml", "message/rfc822", octets));
        visit.press("Lees het antwoord");
    }

    private static APIResponse fetched(Page page, String address, String tag) {
        RequestOptions options = RequestOptions.create();
        if (tag != null) {
            options.setHeader("If-None-Match", tag);
        }
        return page.context().request().get(address, options);
    }
}
