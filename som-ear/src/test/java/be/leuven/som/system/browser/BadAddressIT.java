package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may write behind the question mark of an address: the page it belongs to opens, and makes the best of it. */
@OnMicro
@InBrowser
class BadAddressIT {
    private static final String SCRIPT = "<script>document.title='stuk'</script><b>vet</b>";
    private static final List<String> TEXTS = List.of(
            "lang ".repeat(600),
            "🎓".repeat(300),
            "Onzichtbaar\u0007teken",
            "Einde\u0000hier",
            SCRIPT,
            "%_\\'\";--",
            "[(*");

    private MicroServer som;
    private Page page;
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        this.som = som;
        this.page = page;
        visit = new Visit(som, page);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?page=-1, Vergaderingen",
        "/meetings?page=0, Vergaderingen",
        "/meetings?page=1.5, Vergaderingen",
        "/meetings?page=abc, Vergaderingen",
        "/meetings?page=99999999999, Vergaderingen",
        "/meetings?page=999999, Vergaderingen",
        "/meetings?when=nooit, Vergaderingen",
        "/meetings?when=past&when=draft, Vergaderingen",
        "/meetings?body=not-an-id, Vergaderingen",
        "/meetings?body=00000000-0000-0000-0000-000000000000, Vergaderingen",
        "/meetings?q=%C3%28, Vergaderingen",
        "/meetings?q=%, Vergaderingen",
        "/meetings/calendar?view=year, Kalender",
        "/meetings/calendar?body=not-an-id, Kalender",
        "/structure?on=9999-12-31, Structuur",
        "/structure?on=-0001-01-01, Structuur",
        "/structure?on=%00, Structuur",
        "/partners?role=NONE, Partners",
        "/partners?role=<b>, Partners",
        "/sign-in?to=%0d%0aSet-Cookie:%20a=b, Aanmelden",
        "/agenda?lang=xx, Agenda",
        "/set-up/nonsense, Deze link werkt niet meer",
        "/set-password/nonsense, Deze link werkt niet meer"
    })
    void nonsense_is_passed_over(String address, String title) {
        visit.signedInAs(Visit.CHAIR, "/me");

        assertThat(page.navigate(som.page("/").toString() + address.substring(1))
                        .status())
                .isEqualTo(200);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main b")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-99-99",
                "2027-02-29",
                "9999-12-31",
                "0000-01-01",
                "0001-01-01",
                "-9999-01-01",
                "+999999999-12-31",
                "vandaag",
                SCRIPT
            })
    void a_calendar_of_a_day_that_cannot_be_shows_today(String day) {
        visit.signedInAs(Visit.CHAIR, "/me");

        for (String view : List.of("month", "week", "list")) {
            visit.open("/meetings/calendar?view=" + view + "&day=" + encoded(day));
            assertThat(page.locator("main")).containsText(thisYear());
            assertThat(page.locator("main b:text('vet')")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9998-12-31", "0002-01-01"})
    void a_calendar_at_the_end_of_time_still_leads_back(String day) {
        visit.signedInAs(Visit.CHAIR, "/me");

        for (String view : List.of("month", "week", "list")) {
            visit.open("/meetings/calendar?view=" + view + "&day=" + day);
            for (String way : List.of("prev", "next")) {
                page.locator(".cal-move .icon-link")
                        .nth(way.equals("prev") ? 0 : 1)
                        .click();
                assertThat(page.locator("h1")).hasText("Kalender");
            }
            visit.link("Vandaag").click();
            assertThat(page.locator("main")).containsText(thisYear());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-99-99", "2027-02-29", "1999-12-31", "2101-01-01", "morgen", SCRIPT})
    void the_structure_of_a_day_that_cannot_be_says_so(String day) {
        visit.open("/structure?on=" + encoded(day));

        assertThat(visit.main()).containsText("Dat is geen datum tussen 2000 en 2100.");
        assertThat(visit.link("SOM-raad")).isVisible();
        assertThat(page.locator("main b:text('vet')")).hasCount(0);
    }

    @Test
    void a_body_on_a_day_that_cannot_be_says_so() {
        visit.open("/structure");
        visit.open(visit.link("Regiegroep").getAttribute("href").replaceFirst("^/som", "") + "?on=2027-02-29");

        assertThat(visit.main()).containsText("Dat is geen datum tussen 2000 en 2100.");
        assertThat(page.locator(".seats")).containsText("KU Leuven");
    }

    @Test
    void whatever_is_looked_for_among_meetings_is_only_looked_for() {
        visit.signedInAs(Visit.CHAIR, "/me");

        for (String text : TEXTS) {
            visit.findMeeting("past", text);
            assertThat(page.locator(".meeting-list li")).hasCount(0);
            assertThat(visit.main()).containsText("Niets gevonden");
            assertThat(page).hasTitle("Vergaderingen – SOM");
            assertThat(page.locator("main script, main b:text('vet')")).hasCount(0);
        }
        visit.findMeeting("past", "  CHARTER  ");
        assertThat(page.locator(".meeting-list li").first()).isVisible();
    }

    @Test
    void whatever_is_looked_for_among_partners_is_only_looked_for() {
        for (String text : TEXTS) {
            visit.open("/partners?q=" + encoded(text));
            assertThat(page.locator(".partner-card")).hasCount(0);
            assertThat(page).hasTitle("Partners – SOM");
            assertThat(page.locator("main script, main b:text('vet')")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "99999999999"})
    void the_record_begins_at_the_first_page_for_what_is_no_page(String number) {
        visit.signedInAs(Visit.ADMINISTRATOR, "/me").open("/admin/audit?page=" + number);

        assertThat(visit.main()).containsText("Bladzijde 1");
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    private static String thisYear() {
        return String.valueOf(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
