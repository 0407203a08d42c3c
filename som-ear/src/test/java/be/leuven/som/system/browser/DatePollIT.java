package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a date poll to a meeting, as the chair and those who are asked see it. */
@OnMicro
@InBrowser
class DatePollIT {
    /** A Tuesday without a holiday, in the year after the next so that no example meeting is there. */
    private final LocalDate tuesday = LocalDate.of(
                    LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.MARCH, 14)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    private String poll(String title) {
        return Polling.begin(visit)
                .called(title)
                .at(tuesday, "16:00")
                .at(tuesday.plusDays(1), "10:00")
                .send();
    }

    @Test
    void makes_a_poll_with_mouse_and_keyboard_and_copies_a_day_to_another_week(Page page) {
        Polling polling = Polling.begin(visit).called("Prikken met de muis").at(tuesday, "16:00");
        assertThat(polling.cell(tuesday, "16:00")).hasAttribute("aria-pressed", "true");
        polling.click(tuesday, "14:00");
        assertThat(polling.chosen()).hasCount(2);

        polling.cell(tuesday, "14:00").focus();
        page.keyboard().press("Enter");
        visit.settled();
        assertThat(polling.cell(tuesday, "14:00")).hasAttribute("aria-pressed", "false");
        assertThat(polling.cell(tuesday, "14:00")).isFocused();
        page.keyboard().press("Space");
        assertThat(polling.chosen()).hasCount(2);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Kopieer de uren")))
                .click();
        visit.settled().press("Volgende week");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Plak de uren op di")))
                .click();
        visit.settled();
        assertThat(polling.chosen()).hasCount(4);
        Pages.assertAccessible(page);
        Pages.screenshot(page, "make-poll");

        polling.send();
        assertThat(visit.main()).containsText("De datumprikker is vertrokken.");
        assertThat(page.locator(".poll-slot")).hasCount(4);
        Pages.assertAccessible(page);
    }

    @Test
    void the_grid_shows_holidays_and_meetings_of_the_members(Page page) {
        Planning.begin(visit)
                .called("Al in de agenda")
                .when(tuesday, "13:30")
                .at("Zaal Dijle")
                .agenda("Lang punt")
                .convene();

        Polling polling = Polling.begin(visit).at(tuesday, "16:00");
        assertThat(page.locator(".poll-day").nth(1)).containsText("Al in de agenda");
        assertThat(polling.cell(tuesday, "12:00"))
                .hasAttribute("aria-label", Pattern.compile("vergaderen \\d+ leden al"));

        polling.at(LocalDate.of(tuesday.getYear(), Month.JULY, 11), "10:00");
        assertThat(visit.main()).containsText("Feest van de Vlaamse Gemeenschap");
    }

    @Test
    void somebody_without_an_account_answers_by_the_link_of_the_mail(Page page) {
        String title = "Antwoorden zonder account";
        poll(title);
        String link = Polling.link(visit, Visit.MEMBER, title);

        visit.open(link);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(visit.main()).containsText("Dag Vertegenwoordiger Stad Leuven");
        assertThat(visit.main()).not().containsText("@example.org");
        Pages.assertAccessible(page);

        Polling.answer(page, 0, "Ja");
        visit.press("Bewaar mijn antwoord");
        assertThat(visit.main()).containsText("Kies ja, als het moet of nee.");
        assertThat(page.locator(".tick").first().locator("input:checked")).hasCount(1);

        page.locator(".tick").nth(1).locator("input").first().focus();
        page.keyboard().press("ArrowRight");
        visit.field("Opmerking").fill("Liefst niet te laat");
        visit.press("Bewaar mijn antwoord");
        assertThat(visit.main()).containsText("Genoteerd. Je kunt je antwoord hier nog wijzigen.");
        assertThat(page.locator(".poll-who")).containsText("Als het moet");
        assertThat(visit.main()).containsText("Liefst niet te laat");

        page.reload();
        assertThat(page.locator(".tick").nth(1).locator("input:checked")).hasValue("IF_NEED_BE");
    }

    @Test
    void the_same_in_english(Page page) {
        String title = "In het Engels";
        poll(title);
        String link = Polling.link(visit, Visit.MEMBER, title);

        visit.open(link + "?lang=en");
        assertThat(visit.main()).containsText("When can you come?");
        Polling.answer(page, 0, "If need be");
        Polling.answer(page, 1, "No");
        visit.press("Save my answer");
        assertThat(visit.main()).containsText("Noted. You can still change your answer here.");
        Pages.assertAccessible(page);

        visit.signedInAs(Visit.CHAIR, "/me").open("/meetings/poll?lang=en");
        assertThat(page.locator("h1")).hasText("Find a date");
        Pages.assertAccessible(page);
        visit.open("/me?lang=nl");
    }

    @Test
    void a_link_that_is_of_no_use_says_so_and_nothing_else(Page page) {
        visit.open("/poll/onzin");
        assertThat(page.locator("h1")).hasText("Deze link werkt niet");
        assertThat(page.locator("main form")).hasCount(0);
        visit.open("/poll");
        assertThat(page.locator("h1")).hasText("Deze link werkt niet");
    }

    @Test
    void the_slot_that_is_chosen_becomes_a_meeting_with_the_answers_as_replies(Page page) {
        String title = "Van prikker tot vergadering";
        String id = poll(title);
        visit.signOut().signedInAs(Visit.MEMBER, "/me");
        page.locator(".todo-reply")
                .filter(new Locator.FilterOptions().setHasText(title))
                .getByText("Antwoorden", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/meetings/dates/" + id);
        Polling.answer(page, 0, "Nee");
        Polling.answer(page, 1, "Ja");
        visit.press("Bewaar mijn antwoord");
        assertThat(visit.main()).containsText("Genoteerd.");
        assertThat(page.locator(".manage")).hasCount(0);

        visit.signOut().signedInAs(Visit.CHAIR, "/me").open("/meetings/dates/" + id);
        Polling.answer(page, 0, "Ja");
        Polling.answer(page, 1, "Ja");
        visit.press("Bewaar mijn antwoord");
        assertThat(page.locator(".poll-slot").nth(1)).containsText("Beste moment");
        assertThat(page.locator(".poll-slot").nth(1)).containsText("Ja: 2, als het moet: 0, nee: 0");
        assertThat(page.locator(".poll-slot").nth(1)).containsText("Voorzitter: Ja");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "poll");

        page.locator(".poll-slot").first().getByRole(AriaRole.BUTTON).click();
        assertThat(visit.main()).containsText("We maken de vergadering en nodigen iedereen uit.");
        Pages.assertAccessible(page);
        visit.button("Maak de vergadering en nodig uit").click();
        page.waitForURL("**/meeting/*");

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".people-group").filter(new Locator.FilterOptions().setHasText("Komt")))
                .containsText("1");
        assertThat(visit.main()).containsText("Plaatsvervanger Stad Leuven");
        visit.open("/meetings/dates/" + id);
        assertThat(visit.main()).containsText("De datum is gekozen");
    }

    @Test
    void who_makes_a_poll_is_told_on_the_own_page_that_it_is_time_to_choose(Page page) {
        String title = "Tijd om te kiezen voor mij alleen";
        Polling.begin(visit).called(title).at(tuesday, "09:00").at(tuesday, "11:00");
        page.locator(".poll-people summary").click();
        for (Locator box : page.locator(".poll-asked input").all()) {
            box.uncheck();
        }
        page.getByLabel("Voorzitter SOM-regie").check();
        new Polling(visit).send();
        assertThat(page.locator(".meeting-facts")).containsText("0 van 1 antwoordden");
        Polling.answer(page, 0, "Ja");
        Polling.answer(page, 1, "Als het moet");
        visit.press("Bewaar mijn antwoord");
        assertThat(visit.main()).containsText("Genoteerd.");

        visit.open("/me");
        assertThat(page.locator(".todo").filter(new Locator.FilterOptions().setHasText(title)))
                .containsText("Tijd om te kiezen");
        Pages.assertAccessible(page);
    }

    @Test
    void answers_of_others_stay_hidden_when_the_chair_wants_that(Page page) {
        String title = "Verborgen antwoorden";
        Polling polling =
                Polling.begin(visit).called(title).at(tuesday, "09:00").at(tuesday, "11:00");
        page.getByText("Verberg voor elkaar wat mensen antwoorden").click();
        String id = polling.send();
        assertThat(page.locator(".poll-who")).isVisible();

        visit.signOut().signedInAs(Visit.MEMBER, "/me").open("/meetings/dates/" + id);
        assertThat(visit.main()).containsText("Wat anderen antwoorden, blijft verborgen.");
        assertThat(page.locator(".poll-who, .poll-slot")).hasCount(0);
    }

    @Test
    void the_chair_reminds_changes_and_stops_a_poll(Page page) {
        String id = poll("Beheren van een prikker");
        visit.press("Herinner wie niet antwoordde");
        assertThat(visit.main()).containsText("Niemand kreeg een herinnering");

        visit.link("Wijzigen").click();
        page.waitForURL("**/meetings/poll/" + id);
        new Polling(visit).called("Beheerd").at(tuesday.plusDays(2), "10:30");
        visit.button("Bewaar en verwittig").click();
        page.waitForURL("**/meetings/dates/" + id);
        assertThat(page.locator("h1")).hasText("Beheerd");
        assertThat(page.locator(".poll-slot")).hasCount(3);

        visit.press("Stopzetten");
        visit.press("Zet de datumprikker stop");
        assertThat(visit.main()).containsText("Vul dit in.");
        visit.field("Waarom stopt de datumprikker?").fill("Niet meer nodig");
        visit.press("Zet de datumprikker stop");
        assertThat(visit.main()).containsText("De datumprikker is stopgezet.");
        assertThat(visit.main()).containsText("Niet meer nodig");
        assertThat(page.locator(".manage")).hasCount(0);
    }

    @Test
    void who_is_not_asked_finds_no_poll_and_no_page_to_make_one(Page page) {
        String id = poll("Niet voor iedereen");

        visit.signOut().signedInAs(Visit.PARENTS, "/me").open("/meetings/dates/" + id);
        assertThat(page.locator("h1")).not().hasText("Niet voor iedereen");
        visit.open("/meetings/poll");
        assertThat(visit.main()).containsText("Je roept geen vergaderingen samen");
        visit.open("/meetings/poll/" + id);
        assertThat(page.locator(".poll-grid")).hasCount(0);
        assertThat(visit.signOut().open("/meetings/dates/" + id).path()).startsWith("/sign-in");
    }
}
