package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnMicro
@InBrowser
class SeriesPagesIT {
    private Visit visit;

    @BeforeEach
    void the_coordinator_plans_a_working_year(MicroServer som, Page page) {
        visit = new Visit(som, page).signedInAs(Visit.COORDINATOR, "/meetings/series/new");
    }

    private Visit rhythm(String title, String other) {
        visit.field("Naam van de reeks").fill(title);
        visit.field("Werkjaar").selectOption(new SelectOption().setIndex(1));
        visit.settled();
        visit.field("Orgaan").selectOption("Regiegroep");
        visit.settled();
        visit.field("Plaats").fill("Zaal Dijle");
        if (other != null) {
            visit.field("Afwisselend met").selectOption(other);
            visit.settled();
            visit.field("Plaats van het tweede orgaan").fill("Grote zaal");
        }
        return visit.press("Toon de vergaderingen");
    }

    private Locator rows() {
        return visit.page().locator(".series-row");
    }

    private List<String> dates() {
        return visit.field("Datum").all().stream().map(Locator::inputValue).toList();
    }

    @Test
    void a_trajectory_is_planned_changed_and_convened(Page page) {
        rhythm("Traject door de browser", "SOM-raad");
        int shown = rows().count();
        assertThat(shown).isGreaterThan(12);
        assertThat(rows().nth(0)).containsText("Regiegroep");
        assertThat(rows().nth(1)).containsText("SOM-raad");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "series-preview");

        List<String> before = dates();
        visit.press("Vergadering 3 en alle volgende een week later");
        List<String> after = dates();
        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.get(2)).isEqualTo(LocalDate.parse(before.get(2)).plusDays(7) + "");
        visit.press("Vergadering 2 een week vroeger");
        while (rows().count() > 4) {
            int count = rows().count();
            visit.press("Vergadering 5 schrappen");
            assertThat(rows()).hasCount(count - 1);
        }
        visit.field("Titel van de vergadering").first().fill("Dromen delen");
        visit.field("Stap").nth(3).selectOption("Wat");
        visit.button("Ontwerpen maken").click();
        page.waitForURL("**/meetings/series/view/*");

        assertThat(visit.main()).containsText("De 4 ontwerpen zijn gemaakt.");
        assertThat(page.locator(".timeline-item")).hasCount(4);
        assertThat(page.locator(".timeline-item").first()).containsText("Dromen delen");
        assertThat(page.locator(".timeline-item").last()).containsText("Wat");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "series-timeline");

        visit.press("Alle aanduiden").press("Uitnodigingen versturen");
        assertThat(visit.main()).containsText("De uitnodigingen voor 4 vergaderingen zijn verstuurd.");
        assertThat(page.locator(".timeline-item").first()).containsText("Samengeroepen");

        visit.link("Dromen delen").click();
        assertThat(page.locator(".meeting-facts")).containsText("Traject door de browser");
        assertThat(page.locator(".meeting-facts")).containsText("Dromen");
        visit.findMeeting("coming", "Dromen delen");
        assertThat(page.locator(".meeting-list")).containsText("Dromen");
    }

    @Test
    void one_and_all_that_follow_are_moved(Page page) {
        rhythm("Reeks om te verplaatsen", null);
        while (rows().count() > 3) {
            int count = rows().count();
            visit.press("Vergadering 4 schrappen");
            assertThat(rows()).hasCount(count - 1);
        }
        visit.field("Titel van de vergadering").nth(1).fill("Die verhuist");
        visit.button("Ontwerpen maken").click();
        page.waitForURL("**/meetings/series/view/*");

        page.getByTitle("Verplaats Die verhuist").click();
        visit.settled();
        visit.press("Wijzigen");
        assertThat(visit.main()).containsText("Zeg wat er verandert");
        Pages.assertAccessible(page);
        visit.field("Nieuwe plaats").fill("Zaal Voer");
        visit.field("Nieuw beginuur").fill("18:30");
        page.getByText("Ook alle volgende vergaderingen van deze reeks").click();
        visit.press("Wijzigen");

        assertThat(visit.main()).containsText("2 vergaderingen zijn gewijzigd.");
        assertThat(page.locator(".timeline-item").nth(0)).not().containsText("Zaal Voer");
        assertThat(page.locator(".timeline-item").nth(1)).containsText("Zaal Voer");
        assertThat(page.locator(".timeline-item").nth(2)).containsText("18.30");

        visit.button("Reeks weggooien").click();
        page.waitForURL("**/meetings/series");
        assertThat(visit.main()).containsText("De reeks en haar ontwerpen zijn weggegooid.");
        assertThat(visit.main()).not().containsText("Reeks om te verplaatsen");
    }

    @ParameterizedTest
    @CsvSource({
        "Naam van de reeks, '', Vul dit in.",
        "Hoe vaak, 99, Kies een getal van 1 tot 12.",
        "Hoe vaak, -1, Kies een getal van 1 tot 12.",
        "Duur in minuten, 9999, Kies een duur van 1 tot 480 minuten.",
        "Laatste dag, 2099-01-01, Kies een dag in het werkjaar",
        "Eerste dag, '', Kies een dag."
    })
    void a_rhythm_that_cannot_be_is_told_beside_its_field(String label, String typed, String sentence, Page page) {
        visit.field("Naam van de reeks").fill("Kan niet");
        visit.field(label).fill(typed);

        visit.press("Toon de vergaderingen");

        assertThat(visit.main()).containsText(sentence);
        assertThat(rows()).hasCount(0);
        Pages.assertAccessible(page);
    }

    @Test
    void a_row_without_title_or_date_is_told_in_that_row_and_nothing_is_made(Page page) {
        rhythm("Met een fout", null);
        visit.field("Titel van de vergadering").nth(1).fill("😀".repeat(5000).substring(0, 4000));
        visit.press("Ontwerpen maken");
        assertThat(rows().nth(1)).containsText("Houd het op 200 tekens");

        visit.field("Titel van de vergadering").nth(1).fill("<b>vet</b>");
        visit.type(visit.field("Datum").nth(1), "");
        visit.press("Ontwerpen maken");
        assertThat(visit.main()).containsText("Kies een datum en een uur.");

        visit.open("/meetings/series");
        assertThat(visit.main()).not().containsText("Met een fout");
    }

    @Test
    void who_runs_nothing_sees_the_series_of_the_own_bodies_and_plans_none(MicroServer som, Page page) {
        visit.signOut().signedInAs(Visit.MEMBER, "/meetings/series").open("/meetings/series?lang=en");
        assertThat(page.locator("h1")).hasText("Series and trajectories");
        assertThat(visit.link("Plan a working year")).hasCount(0);
        Pages.assertAccessible(page);
        assertThat(page.navigate(som.page("/meetings/series/view/nergens").toString())
                        .status())
                .isEqualTo(404);
        visit.open("/meetings/series/new?lang=nl");
        assertThat(visit.main()).containsText("Je kunt geen vergaderingen plannen");
    }
}
