package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the city sees without an account. */
@OnMicro
@InBrowser
class VisitorIT {
    private Visit visit;

    @BeforeEach
    void a_visitor_comes_along(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void learns_on_the_front_page_what_the_network_is(Page page) {
        visit.open("/");

        assertThat(page.locator("h1")).hasText("Samen maken we onderwijs in Leuven");
        assertThat(page.locator(".goal-title")).hasText(new String[] {
            "Iedereen aan boord, van kleuterschool tot hoger onderwijs", "Welbevinden en betrokkenheid", "Diversiteit"
        });
        assertThat(page.locator(".date-list")).containsText("Het charter vernieuwen: tweede lezing");
        assertThat(page.locator(".teaser-list")).containsText("SOM-raad");
        assertThat(page.locator(".teaser-list")).containsText("Regiegroep");
        Pages.assertAccessible(page);
    }

    @Test
    @InBrowser(locale = "en-GB")
    void reads_the_front_page_in_english(Page page) {
        visit.open("/");

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Together we make education in Leuven");
        assertThat(page.locator(".goal-title").first())
                .hasText("Everyone aboard, from nursery school to higher education");
        Pages.assertAccessible(page);
    }

    @Test
    void changes_to_english_and_stays_with_it(Page page) {
        visit.open("/agenda");
        visit.link("English").first().click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        visit.open("/structure");
        assertThat(page.locator("h1")).hasText("Structure");
    }

    @Test
    void sees_in_the_agenda_where_and_when_but_not_who(Page page) {
        visit.open("/agenda");

        assertThat(page.locator(".date-item").first()).containsText("Het charter vernieuwen: tweede lezing");
        assertThat(visit.main()).containsText("Stadskantoor, grote vergaderzaal (fictief)");
        assertThat(visit.main()).not().containsText("Amendementen op het charter");
        assertThat(visit.link("Het charter vernieuwen: tweede lezing")).hasCount(0);
        Pages.assertAccessible(page);
    }

    @Test
    void sees_the_structure_of_a_day_long_ago(Page page) {
        visit.open("/structure?on=2015-06-12");

        assertThat(page.locator(".tree")).containsText("Onderwijsraad");
        assertThat(visit.link("SOM-raad")).hasCount(0);
        Pages.assertAccessible(page);

        visit.link("Terug naar vandaag").click();
        assertThat(visit.link("SOM-raad")).isVisible();
        assertThat(visit.link("Onderwijsraad")).hasCount(0);
    }

    @Test
    void is_told_that_a_day_does_not_exist() {
        visit.open("/structure?on=2015-02-29");

        assertThat(visit.main()).containsText("Dat is geen datum tussen 2000 en 2100.");
        assertThat(visit.link("SOM-raad")).isVisible();
    }

    @Test
    void sees_the_seats_of_a_body_and_which_one_is_open_but_no_names(Page page) {
        visit.open("/structure");
        visit.link("Regiegroep").click();

        assertThat(page.locator("h1")).hasText("Regiegroep");
        assertThat(page.locator(".seat-card-vacant")).containsText("Scholengroep 11");
        assertThat(page.locator(".seat-card-vacant")).containsText("Open plaats");
        assertThat(page.locator(".seats")).containsText("KU Leuven");
        assertThat(page.locator(".seats")).not().containsText("Vertegenwoordiger KU Leuven");
        assertThat(page.locator(".seats")).not().containsText("Plaatsvervanger KU Leuven");
        Pages.assertAccessible(page);
    }

    @Test
    void sees_which_partner_sits_where_on_a_day_of_the_past(Page page) {
        visit.open("/structure?on=2015-03-01");
        visit.link("Wie zit waar?").click();

        assertThat(page.locator("#on")).hasValue("2015-03-01");
        assertThat(page.locator(".matrix").first()).containsText("K.H.Leuven");
        assertThat(page.locator(".matrix").first()).not().containsText("Voorzitter SOM-regie");
        Pages.assertAccessible(page);
    }

    @Test
    void follows_a_partner_through_its_history(Page page) {
        visit.open("/partners").link("Vroegere partners").click();
        assertThat(page.locator(".partner-grid")).containsText("K.H.Leuven");
        Pages.assertAccessible(page);

        visit.link("K.H.Leuven").click();
        assertThat(visit.main()).containsText("Uitgetreden");
        assertThat(visit.main()).not().containsText("Vertegenwoordiger K.H.Leuven");
        Pages.assertAccessible(page);

        visit.link("UC Leuven-Limburg").first().click();
        assertThat(page.locator("h1")).hasText("UC Leuven-Limburg");
        assertThat(visit.main()).not().containsText("Vertegenwoordiger UC Leuven-Limburg");
    }

    @Test
    void finds_a_partner_by_a_word_of_its_name(Page page) {
        visit.open("/partners");
        page.getByRole(AriaRole.SEARCHBOX).fill("kompasroos");
        page.keyboard().press("Enter");

        page.waitForURL("**/partners?q=kompasroos*");
        assertThat(page.locator(".partner-card")).hasCount(1);
        assertThat(page.locator(".partner-card")).containsText("CLB De Kompasroos");
    }

    @Test
    void reads_what_is_done_for_accessibility_and_privacy(Page page) {
        for (String path : new String[] {"/accessibility", "/privacy"}) {
            visit.open(path);
            assertThat(page.locator("h1")).hasCount(1);
            Pages.assertAccessible(page);
        }
    }
}
