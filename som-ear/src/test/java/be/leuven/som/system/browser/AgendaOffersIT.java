package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agenda that builds itself: what members propose, what is offered, what is taken over from the last time. */
@OnMicro
@InBrowser
class AgendaOffersIT {
    /** A week in the year after the next that no other test uses. */
    private final LocalDate day =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.JUNE, 4);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    private void propose(String title) {
        visit.signOut().signedInAs(Visit.MEMBER, "/meetings/proposals");
        visit.field("Voor welk orgaan").selectOption("Regiegroep");
        visit.field("Waarover gaat het").fill(title);
        visit.field("Minuten").fill("25");
        visit.field("Waarom").fill("Het wordt te druk aan de schoolpoort");
        visit.press("Voorstellen");
        assertThat(visit.main()).containsText("Je voorstel is doorgegeven.");
        assertThat(visit.page().locator("#mine")).containsText(title);
    }

    /** Others of the body may have put more before it than is shown at once. */
    private void showAllOffers() {
        Locator more = visit.page().locator(".offers").getByText(Pattern.compile("Nog \\d+ tonen"));
        if (more.count() > 0) {
            more.click();
            visit.settled();
        }
    }

    @Test
    void a_member_proposes_and_the_chair_puts_it_on_the_agenda_with_one_click(Page page) {
        propose("Fietsen in de schoolstraat");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "proposals");

        Planning planning = Planning.begin(visit);
        showAllOffers();
        assertThat(page.locator(".offers")).containsText("Fietsen in de schoolstraat");
        assertThat(page.locator(".offers")).containsText("Een mandaat loopt af");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "plan-offers");
        planning.called("Met een voorstel van een lid").when(day, "16:00").at("Zaal Dijle");
        page.getByTitle("Zet op de agenda: Fietsen in de schoolstraat").click();
        visit.settled();

        assertThat(planning.items()).containsExactly("Fietsen in de schoolstraat");
        assertThat(page.locator(".offers")).not().containsText("Fietsen in de schoolstraat");
        String id = planning.convene();
        assertThat(page.locator(".agenda")).containsText("Fietsen in de schoolstraat");
        assertThat(page.locator(".agenda")).containsText("25 min.");

        visit.signOut().signedInAs(Visit.MEMBER, "/meetings/proposals");
        page.locator("#mine li", new Page.LocatorOptions().setHasText("Fietsen in de schoolstraat"))
                .getByRole(AriaRole.LINK)
                .click();
        page.waitForURL("**/meeting/" + id);
    }

    @Test
    void the_chair_puts_a_proposal_off_for_a_reason_that_the_proposer_reads(Page page) {
        propose("Een speelplaats van groen");

        visit.signOut().signedInAs(Visit.CHAIR, "/meetings/new");
        showAllOffers();
        page.getByTitle("Stel uit: Een speelplaats van groen").click();
        visit.settled().press("Uitstellen");
        assertThat(page.locator(".offer-defer")).containsText("Vul dit in.");
        visit.field("Waarom later?").fill("Eerst de begroting");
        visit.press("Uitstellen");
        assertThat(visit.main()).containsText("Het punt is uitgesteld.");
        assertThat(page.locator(".offers")).not().containsText("Een speelplaats van groen");

        visit.signOut().signedInAs(Visit.MEMBER, "/meetings/proposals");
        assertThat(page.locator("#mine")).containsText("Waarom later: Eerst de begroting");
        page.getByTitle("Trek in: Een speelplaats van groen").click();
        visit.settled();
        assertThat(page.locator("#mine")).not().containsText("Een speelplaats van groen");
    }

    @Test
    void a_proposal_needs_a_title_a_reason_and_a_length(Page page) {
        visit.signedInAs(Visit.MEMBER, "/meetings/proposals").open("/meetings/proposals?lang=en");
        visit.page().getByLabel("Minutes").fill("9999");
        visit.press("Propose");
        assertThat(visit.main()).containsText("from 1 to 480");
        visit.open("/meetings/proposals?lang=nl");
        visit.field("Waarover gaat het").fill("x".repeat(4000));
        visit.field("Waarom").fill("Onzichtbaar\u0007teken");
        visit.press("Voorstellen");
        assertThat(visit.main()).containsText("Houd het op 200 tekens");
        assertThat(visit.field("Waarover gaat het")).hasValue("x".repeat(4000));
        Pages.assertAccessible(page);
    }

    @Test
    void a_meeting_like_the_last_one_is_convened_in_twelve_interactions_at_most(Page page) {
        visit.signedInAs(Visit.CHAIR, "/meetings");
        int interactions = 0;

        visit.link("Vergadering plannen").click();
        interactions++;
        page.waitForURL("**/meetings/new");
        visit.press("Zoals de vorige");
        interactions++;
        assertThat(visit.field("Titel")).not().isEmpty();
        assertThat(visit.field("Titel").inputValue()).isNotBlank();
        assertThat(visit.field("Datum").inputValue()).isNotBlank();
        assertThat(visit.field("Beginuur").inputValue()).isNotBlank();
        assertThat(visit.field("Plaats").inputValue()).isNotBlank();
        assertThat(new Planning(visit).items()).hasSizeGreaterThan(1).anyMatch(t -> t.startsWith("Verslag van"));
        visit.type("Titel", "Zoals de vorige, maar anders");
        interactions++;
        visit.type("Datum", day.plusDays(1).toString());
        interactions++;
        page.locator(".offers button").first().click();
        interactions++;
        visit.settled();
        new Planning(visit).convene();
        interactions++;

        assertThat(visit.main()).containsText("De uitnodiging is verstuurd.");
        assertThat(interactions).isLessThanOrEqualTo(12);
    }

    @Test
    void an_agenda_is_kept_as_a_template_and_used_again(Page page) {
        Planning planning = Planning.begin(visit).called("Voor een sjabloon").agenda("Rondje", "Kern", "Rondvraag");
        page.getByText("Sjablonen voor de agenda").click();
        visit.press("Als sjabloon bewaren");
        assertThat(page.locator(".plan-templates")).containsText("Vul dit in.");
        page.getByText("Sjablonen voor de agenda").click();
        visit.field("Naam van het sjabloon").fill("Gewone regie");
        visit.press("Als sjabloon bewaren");
        assertThat(visit.main()).containsText("Het sjabloon is bewaard.");

        visit.open("/meetings/new");
        page.getByText("Sjablonen voor de agenda").click();
        visit.field("Sjabloon").selectOption("Gewone regie");
        visit.press("Toevoegen aan de agenda");
        assertThat(planning.items()).containsExactly("Rondje", "Kern", "Rondvraag");

        page.getByText("Sjablonen voor de agenda").click();
        visit.field("Sjabloon").selectOption("Gewone regie");
        visit.press("Sjabloon verwijderen");
        assertThat(visit.main()).containsText("Het sjabloon is verwijderd.");
    }

    @Test
    void what_is_added_after_the_invitation_with_short_notice_is_marked(Page page) {
        Planning planning = Planning.begin(visit)
                .called("Met een laat punt")
                .when(LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(3), "07:30")
                .at("Zaal Dijle")
                .agenda("Op tijd");
        visit.field("Waarom zo dringend?").fill("Het kan niet wachten");
        String meeting = planning.convene();
        visit.open("/meetings/edit/" + meeting);
        visit.press("Agendapunt toevoegen");
        visit.type(planning.item(1), "Dit kwam te laat");
        visit.button("Wijzigingen versturen").click();
        page.waitForURL("**/meeting/" + meeting);

        assertThat(page.locator(".agenda-item").nth(1)).containsText("Laat toegevoegd");
        assertThat(page.locator(".agenda-item").nth(0)).not().containsText("Laat toegevoegd");
        visit.open("/meetings/edit/" + meeting);
        assertThat(page.locator(".item").nth(1)).containsText("Laat toegevoegd");
        Pages.assertAccessible(page);
    }
}
