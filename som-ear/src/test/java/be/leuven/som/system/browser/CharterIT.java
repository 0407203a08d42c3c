package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charter: written by two at once, consulted on, read, compared. */
@OnMicro
@InBrowser
class CharterIT {
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    /** Begins a version from the template; gives its address. */
    private String begun(String label) {
        visit.beginsCharter(label);
        return visit.path();
    }

    private static Locator clause(Page page, String number) {
        return page.locator("[id='artikel-" + number + "']");
    }

    private static void write(Visit writer, String number) {
        clause(writer.page(), number).getByText("Schrijven").click();
        writer.settled();
        writer.page().locator(".clause-keeper.is-kept").waitFor();
    }

    @Test
    void two_people_write_at_once_and_see_both_texts_when_they_write_on_the_same_clause(MicroServer som, Page page) {
        String path = begun("Samen");
        try (BrowserContext elsewhere =
                page.context().browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            Visit other = new Visit(som, elsewhere.newPage());
            other.signedInAs(Visit.SECRETARY, path);
            write(visit, "2.1");
            write(other, "3.1");
            visit.field("Tekst").fill("Samen onderwijs maken.");
            other.field("Tekst").fill("Iedereen aan boord.");
            assertThat(page.locator(".clause-state")).hasText("Bewaard.");
            assertThat(other.page().locator(".clause-state")).hasText("Bewaard.");

            other.press("Bewaren en sluiten");
            assertThat(clause(other.page(), "2.1")).containsText("Samen onderwijs maken.");
            assertThat(clause(other.page(), "3.1")).containsText("Iedereen aan boord.");

            write(other, "2.1");
            visit.field("Tekst").fill("Samen maken we onderwijs.");
            assertThat(page.locator(".clause-state")).hasText("Bewaard.");
            other.field("Tekst").fill("Wij maken onderwijs.");
            assertThat(other.page().locator(".clause-clash")).isVisible();
            assertThat(other.page().locator(".clause-their-text")).hasText("Samen maken we onderwijs.");
            assertThat(other.field("Tekst")).hasValue("Wij maken onderwijs.");
            Pages.screenshot(other.page(), "charter-clash");
            Pages.assertAccessible(other.page());

            other.button("Mijn tekst bewaren").click();
            assertThat(other.page().locator(".clause-state")).hasText("Bewaard.");
            visit.field("Tekst").fill("Nog eens anders.");
            visit.press("Bewaren en sluiten");
            assertThat(page.locator(".clause-their-text")).hasText("Wij maken onderwijs.");
            assertThat(visit.field("Tekst")).hasValue("Nog eens anders.");
        }
    }

    @Test
    void references_follow_when_a_clause_moves(Page page) {
        begun("Verwijst");
        write(visit, "2.1");
        page.locator("select[data-refer]").selectOption(new SelectOption().setIndex(4));
        assertThat(page.locator(".clause-state")).hasText("Bewaard.");
        visit.press("Bewaren en sluiten");
        assertThat(clause(page, "2.1").locator(".prose a")).hasText("3.2");

        clause(page, "3.2").getByText("Hoger").click();
        visit.settled();

        assertThat(clause(page, "2.1").locator(".prose a")).hasText("3.1");
        assertThat(clause(page, "3.1").locator("h3")).containsText("Tweede doel");
        Pages.screenshot(page, "charter-write");
        Pages.assertAccessible(page);
    }

    @Test
    void partners_respond_and_an_amendment_on_a_clause_that_another_deletes_is_kept(Page page) {
        begun("Raadpleging");
        visit.field("Laatste dag")
                .fill(LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(20).toString());
        visit.button("Raadpleging openen").click();
        page.waitForURL("**/charter/consultation/*");
        String consultation = visit.path();
        assertThat(visit.main()).containsText("De raadpleging is open.");

        visit.signOut().signedInAs(Visit.MEMBER, consultation);
        clause(page, "2.1").locator("a.more").click();
        page.waitForURL("**/charter/amend/**");
        String clause = visit.path();
        visit.press("Amendement voorstellen");
        assertThat(visit.main()).containsText("Zo verandert er niets. Pas de woorden aan.");
        visit.field("Tekst").fill("Zeg in twee zinnen waarvoor het netwerk bestaat en voor wie het werkt.");
        visit.field("Waarom?").fill("Korter.");
        visit.press("Amendement voorstellen");
        assertThat(page.locator(".amendment del")).containsText("enkele");
        assertThat(page.locator(".amendment ins")).containsText("twee");
        Pages.screenshot(page, "charter-amend");
        Pages.assertAccessible(page);

        visit.signOut().signedInAs(Visit.PARENTS, clause);
        visit.button("Steunen").click();
        visit.settled();
        assertThat(page.locator(".amendment").first()).containsText("Gesteund door:");
        visit.field("Wat moet er met dit artikel?").selectOption("DELETE");
        visit.settled();
        visit.field("Waarom?").fill("Overbodig.");
        visit.press("Amendement voorstellen");
        assertThat(page.locator(".amendment")).hasCount(2);

        visit.signOut().signedInAs(Visit.COORDINATOR, clause);
        page.locator(".amendment").nth(1).getByText("Aanvaarden").click();
        visit.settled();
        assertThat(visit.main()).containsText("Dit artikel is geschrapt");
        page.locator(".amendment")
                .first()
                .getByText("Aanvaarden als nieuw artikel")
                .click();
        visit.settled();
        visit.open(consultation);
        assertThat(clause(page, "2.1")).containsText("in twee zinnen");
        assertThat(clause(page, "2.1")).containsText("Woorden van Stad Leuven");
        assertThat(visit.main()).containsText("2 van ");
        Pages.screenshot(page, "charter-consultation");
        Pages.assertAccessible(page);
    }

    @Test
    void visitors_read_it_with_an_etag_that_spares_them_the_page(MicroServer som, Page page) {
        String address = som.page("/charter").toString();
        APIResponse first = page.request().get(address);
        String etag = first.headers().get("etag");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).doesNotContain("nonce=");
        assertThat(first.headers().get("content-security-policy")).doesNotContain("nonce-");
        assertThat(page.request()
                        .get(address, RequestOptions.create().setHeader("If-None-Match", etag))
                        .status())
                .isEqualTo(304);
        APIResponse english =
                page.request().get(address, RequestOptions.create().setHeader("Accept-Language", "en"));
        assertThat(english.headers().get("etag")).isNotEqualTo(etag);
        assertThat(english.text()).contains("The charter");

        visit.open("/charter");
        assertThat(page.locator("h1")).hasText("Het charter");
        Pages.screenshot(page, "charter-reader");
        Pages.assertAccessible(page);
        visit.open("/charter/history");
        assertThat(page.locator(".timeline-SIGNED").first()).isVisible();
        assertThat(page.locator(".timeline svg")).containsText("16 amendementen");
        assertThat(page.locator(".timeline-table tbody tr").first()).containsText("8 op 12 juni 2015");
        Pages.screenshot(page, "charter-history-visitor");
        Pages.assertAccessible(page);
        visit.open("/charter/compare");
        Pages.assertAccessible(page);
    }

    @Test
    void readings_hang_on_meetings_and_versions_are_compared(Page page) {
        begun("Lezing");
        visit.field("Laatste lezing").selectOption(new SelectOption().setIndex(1));
        visit.press("Lezingen vastleggen");
        assertThat(visit.main()).containsText("De lezingen liggen vast.");
        begun("Lezing 2");

        visit.open("/charter/history");
        assertThat(page.locator(".timeline-table")).containsText("Versie Lezing 2");
        Pages.screenshot(page, "charter-history");
        Pages.assertAccessible(page);
        visit.link("Vergelijken").click();
        assertThat(page.locator(".compared-ADDED").first()).isVisible();
        visit.field("Hoe tonen?").selectOption("side");
        visit.button("Vergelijken").click();
        assertThat(page.locator(".compared-sides").first()).isVisible();
        Pages.screenshot(page, "charter-compare");
        Pages.assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/charter", "/charter/history", "/charter/compare", "/charter/consultation"})
    void fits_on_a_narrow_telephone(String path, Page page) {
        page.setViewportSize(360, 740);
        visit.signedInAs(Visit.MEMBER, path);

        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void is_written_only_by_who_leads_council_or_steering_group(MicroServer som, Page page) {
        String path = begun("Van de redactie");

        visit.signOut().signedInAs(Visit.MEMBER, "/charter");
        assertThat(page.navigate(som.page(path).toString()).status()).isEqualTo(404);
        assertThat(page.navigate(som.page("/charter/start").toString()).status())
                .isEqualTo(404);
        visit.signOut().open(path);
        assertThat(page.locator("h1")).hasText("Aanmelden");
    }
}
