package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of actions, and an own action by the link of a mail. */
@OnMicro
@InBrowser
class ActionsIT {
    private static final Pattern LINK = Pattern.compile("/action/[A-Za-z0-9_-]+");

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void the_board_shows_what_is_open_overdue_done_and_dropped(Page page) {
        visit.signedInAs(Visit.CHAIR, "/me").open("/actions");

        assertThat(page.locator(".board-OVERDUE")).containsText("De contactgegevens van alle partners nakijken");
        assertThat(page.locator(".board-DONE")).containsText("Zes charters gevonden.");
        assertThat(page.locator(".board-DROPPED")).containsText("De raadpleging vervangt de enquête.");
        Pages.screenshot(page, "actions-board");
        Pages.assertAccessible(page);
    }

    @Test
    void an_action_is_agreed_moved_and_taken_up_again(Page page) {
        String what = agreed("Vertegenwoordiger Stad Leuven");
        card(what).getByRole(AriaRole.BUTTON, named("Laat vallen")).click();
        visit.settled();
        card(what).getByRole(AriaRole.BUTTON, named("Laat vallen")).click();
        visit.settled();
        assertThat(card(what)).containsText("Vul dit in.");
        card(what).getByRole(AriaRole.TEXTBOX).fill("Niet meer nodig");
        card(what).getByRole(AriaRole.BUTTON, named("Laat vallen")).click();
        visit.settled();

        assertThat(page.locator(".board-DROPPED")).containsText("Niet meer nodig");
        card(what).getByRole(AriaRole.BUTTON, named("Heropen")).click();
        visit.settled();
        assertThat(page.locator(".board-OPEN")).containsText(what);
        card(what).getByRole(AriaRole.BUTTON, named("Gedaan")).click();
        visit.settled();
        assertThat(page.locator(".board-DONE")).containsText(what);
        Pages.assertAccessible(page);
    }

    @Test
    void an_action_needs_an_owner_and_a_day_that_can_be(Page page) {
        visit.signedInAs(Visit.CHAIR, "/me").open("/actions/edit");
        visit.field("Wat moet er gebeuren?").fill("🎓".repeat(5000));
        visit.press("Bewaar");
        assertThat(visit.main()).containsText("Kies");
        visit.field("Tegen wanneer?").fill("9999-12-31");
        visit.press("Bewaar");

        assertThat(visit.main()).containsText("Houd het op 1000 tekens");
        assertThat(visit.field("Wat moet er gebeuren?")).hasValue("🎓".repeat(5000));
        Pages.assertAccessible(page);
    }

    @Test
    void the_owner_says_by_the_link_in_the_mail_how_far_it_is(Page page) {
        String what = agreed("Vertegenwoordiger KU Leuven");
        String link = link(what);

        visit.signOut().open(link);
        assertThat(page.locator("h1")).hasText("Hoe ver sta je hiermee?");
        Pages.screenshot(page, "action-link");
        Pages.assertAccessible(page);
        visit.press("Vraag meer tijd");
        assertThat(visit.main()).containsText("Kies tegen wanneer het klaar is.");
        visit.field("Tot wanneer?").fill(today().plusDays(40).toString());
        visit.field("Waarom?").fill("Wacht op de stad");
        visit.press("Vraag meer tijd");
        assertThat(visit.main()).containsText("Je vraag is bewaard.");

        visit.field("Wat is ervan gekomen?").fill("Gevonden");
        visit.press("Dit is gedaan");
        assertThat(visit.main()).containsText("Bedankt.");
        assertThat(visit.main()).containsText("Gevonden");
    }

    @Test
    void a_link_that_was_tampered_with_opens_nothing(Page page) {
        visit.open("/action/onzin");

        assertThat(visit.main()).containsText("Deze link werkt niet meer");
        Pages.assertAccessible(page);
    }

    @Test
    void own_actions_stand_under_what_is_to_do(Page page) {
        visit.signedInAs(Visit.MEMBER, "/me");

        assertThat(page.locator(".todo-records")).containsText("Een zaal zoeken voor de ondertekening");
        Pages.screenshot(page, "me-todo");
        Pages.assertAccessible(page);
    }

    /** The chair agrees one with a description that no other test uses. */
    private String agreed(String owner) {
        String what = "Proef " + UUID.randomUUID();
        visit.signedInAs(Visit.CHAIR, "/me").open("/actions/edit");
        visit.field("Wat moet er gebeuren?").fill(what);
        visit.page().locator("[id='form:ownerId']").click();
        visit.page()
                .locator("[id='form:ownerId_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(owner))
                .first()
                .click();
        visit.field("Tegen wanneer?").fill(today().plusDays(20).toString());
        visit.button("Bewaar").click();
        visit.page().waitForURL("**/actions");
        return what;
    }

    private String link(String what) {
        Matcher matcher = LINK.matcher(visit.mail("", "Voor jou afgesproken: " + what));
        org.assertj.core.api.Assertions.assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private Locator card(String what) {
        return visit.page().locator(".board-card").filter(new Locator.FilterOptions().setHasText(what));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }
}
