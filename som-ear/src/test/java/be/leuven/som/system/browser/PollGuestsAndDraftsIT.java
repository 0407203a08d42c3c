package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A date poll in the making, with guests. */
@OnMicro
@InBrowser
class PollGuestsAndDraftsIT {
    /** A Tuesday that no other test uses. */
    private final LocalDate tuesday = LocalDate.of(
                    LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.OCTOBER, 10)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    private Locator guest(int row, String field) {
        return visit.page().locator("[id='form:guests:" + row + ":" + field + "']");
    }

    private Locator told(int row, String field) {
        return visit.page().locator("[id='form:guests:" + row + ":" + field + "-message']");
    }

    private void addGuest(int row, String name, String email) {
        visit.press("Genodigde toevoegen");
        visit.type(guest(row, "name"), name);
        visit.type(guest(row, "email"), email);
    }

    @Test
    void what_is_being_made_is_kept_and_found_again_and_thrown_away(Page page) {
        String title = "Prikker in de maak";
        Polling.begin(visit).called(title).at(tuesday, "16:00");
        addGuest(0, "Noor Peeters", "noor@");
        visit.type("Plaats", "Zaal Dijle");
        assertThat(page.locator("#state, [id='form:state']")).containsText("Ontwerp bewaard");
        assertThat(page).hasURL(Pattern.compile(".*/meetings/poll/[0-9a-f-]{36}"));

        visit.open("/me");
        Locator todo = page.locator(".todo").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(todo).containsText("Datumprikker in de maak");
        Pages.assertAccessible(page);
        visit.open("/meetings?when=draft");
        assertThat(page.locator(".poll-open")).containsText(title);
        Pages.assertAccessible(page);
        page.locator(".poll-open a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        page.waitForURL("**/meetings/poll/*");

        assertThat(visit.field("Titel")).hasValue(title);
        assertThat(visit.field("Plaats")).hasValue("Zaal Dijle");
        assertThat(new Polling(visit).chosen()).hasCount(1);
        assertThat(guest(0, "name")).hasValue("Noor Peeters");
        assertThat(guest(0, "email")).hasValue("noor@");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "poll-draft");

        visit.button("Ontwerp weggooien").click();
        page.waitForURL("**/meetings");
        assertThat(visit.main()).containsText("Het ontwerp is weggegooid.");
        visit.open("/meetings?when=draft");
        assertThat(visit.main()).not().containsText(title);
    }

    @Test
    void two_who_make_the_same_poll_see_both_versions(Page page) {
        String title = "Prikker van twee";
        Polling.begin(visit).called(title).at(tuesday, "09:00");
        String address = page.url();
        Page other = page.context().newPage();
        other.navigate(address);
        other.getByLabel("Plaats").fill("Bij de ander");
        other.getByLabel("Plaats").press("Tab");
        assertThat(other.locator("[id='form:state']")).containsText("Ontwerp bewaard");
        other.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        other.close();

        visit.type("Plaats", "Bij mij");
        assertThat(visit.main()).containsText("Iemand anders heeft dit ontwerp ondertussen gewijzigd");
        assertThat(page.locator(".clash")).containsText("Bij de ander");
        assertThat(visit.field("Plaats")).hasValue("Bij mij");
        Pages.assertAccessible(page);
        visit.press("Mijn versie bewaren");
        assertThat(page.locator("[id='form:state']")).containsText("Ontwerp bewaard");
        page.reload();
        assertThat(visit.field("Plaats")).hasValue("Bij mij");
    }

    @Test
    void a_guest_answers_without_an_account_and_is_offered_the_invitation_once_the_date_is_chosen(Page page) {
        String title = "Met een genodigde";
        Polling.begin(visit).called(title).at(tuesday.plusDays(1), "09:00").at(tuesday.plusDays(2), "11:00");
        addGuest(0, "Gaston Gast", "gaston.gast@example.org");
        addGuest(1, "Nog eens Gaston", "GASTON.gast@example.org");
        addGuest(2, "De stad", Visit.MEMBER);
        addGuest(3, "Iemand", "geen adres");
        visit.press("Vraag het aan iedereen");
        assertThat(told(1, "email")).containsText("Dit adres staat hierboven al.");
        assertThat(told(3, "email")).containsText("Dit is geen geldig e-mailadres.");
        assertThat(guest(3, "email")).hasValue("geen adres");
        Pages.assertAccessible(page);
        page.locator("[id='form:guests:3:remove']").click();
        visit.settled();
        page.locator("[id='form:guests:1:remove']").click();
        visit.settled().press("Vraag het aan iedereen");
        assertThat(told(1, "email")).containsText("Leden vraag je als lid, niet als genodigde.");
        page.locator("[id='form:guests:1:remove']").click();
        visit.settled();
        String id = new Polling(visit).send();

        assertThat(page.locator(".poll-who")).containsText("Gaston Gast");
        assertThat(page.locator(".poll-guest")).hasText("Genodigde");
        assertThat(page.content()).doesNotContain("gaston.gast@");

        String link = Polling.link(visit, "gaston.gast@example.org", title);
        visit.signOut().open(link);
        assertThat(visit.main()).containsText("Dag Gaston Gast");
        Page late = page.context().browser().newPage(new Browser.NewPageOptions().setLocale("nl-BE"));
        late.navigate(page.url());
        Polling.answer(page, 0, "Ja");
        Polling.answer(page, 1, "Nee");
        visit.press("Bewaar mijn antwoord");
        assertThat(visit.main()).containsText("Genoteerd.");

        visit.signedInAs(Visit.CHAIR, "/meetings/dates/" + id);
        page.locator(".poll-slot").first().getByText("Kies dit moment").click();
        visit.settled();
        visit.field("Plaats").fill("Stadhuis");
        visit.button("Maak de vergadering en nodig uit").click();
        page.waitForURL("**/meeting/*");
        assertThat(page.locator(".people-group:has-text('Komt') + *")).containsText("Gaston Gast");

        Polling.answer(late, 0, "Nee");
        Polling.answer(late, 1, "Ja");
        late.getByText("Bewaar mijn antwoord").click();
        assertThat(late.locator("main")).containsText("De datum is intussen gekozen");
        assertThat(late.locator("main")).containsText("De datum is gekozen");
        Pages.assertAccessible(late);
        late.getByText("Antwoord op de uitnodiging").last().click();
        late.waitForURL("**/invitation/*");
        assertThat(late.locator("main")).containsText(title);
        late.close();
    }

    @Test
    void rows_of_guests_come_and_go_by_keyboard(Page page) {
        Polling.begin(visit).called("Met het toetsenbord");
        visit.button("Genodigde toevoegen").focus();
        page.keyboard().press("Enter");
        assertThat(guest(0, "name")).isFocused();
        page.keyboard().type("Noor");
        page.keyboard().press("Tab");
        visit.settled();
        assertThat(guest(0, "email")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        visit.settled();
        assertThat(page.locator(".guest-rows li")).hasCount(0);
        assertThat(visit.button("Genodigde toevoegen")).isFocused();
    }
}
