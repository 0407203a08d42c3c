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
        new Refusals(visit, () -> card(what).getByRole(AriaRole.TEXTBOX), () -> card(what)
                        .getByRole(AriaRole.BUTTON, named("Laat vallen")))
                .requiredText(1000);
        Pages.assertAccessible(page);
        assertThat(page.locator(".board-DROPPED")).not().containsText(what);
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
        String what = "Onbegonnen " + UUID.randomUUID();
        Refusals.of(visit, "Wat moet er gebeuren?", "Bewaar").requiredText(1000);
        visit.field("Wat moet er gebeuren?").fill(what);
        visit.press("Bewaar");
        assertThat(message("ownerId")).hasText("Kies wie dit doet.");
        visit.choose("ownerId", "Vertegenwoordiger Stad Leuven");
        Refusals.of(visit, "Tegen wanneer?", "Bewaar")
                .refuse("", "Kies tegen wanneer het klaar is.")
                .day("Kies een datum tussen");
        Pages.assertAccessible(page);
        assertThat(visit.field("Wat moet er gebeuren?")).hasValue(what);

        visit.open("/actions?q=" + what.substring(what.length() - 12));
        assertThat(page.locator(".board-card")).hasCount(0);
    }

    @Test
    void the_owner_says_by_the_link_in_the_mail_how_far_it_is(Page page) {
        String what = agreed("Vertegenwoordiger KU Leuven");
        String link = link(what);

        visit.signOut().open(link);
        assertThat(page.locator("h1")).hasText("Hoe ver sta je hiermee?");
        Pages.screenshot(page, "action-link");
        Pages.assertAccessible(page);
        Refusals.of(visit, "Wat is ervan gekomen?", "Dit is gedaan").text(1000);
        Refusals.of(visit, "Tot wanneer?", "Vraag meer tijd")
                .refuse("", "Kies tegen wanneer het klaar is.")
                .day("Kies een datum tussen")
                .refuse(today().plusDays(1).toString(), "Kies een dag die nog moet komen");
        visit.field("Tot wanneer?").fill(today().plusDays(40).toString());
        Refusals.of(visit, "Waarom?", "Vraag meer tijd").requiredText(500);
        Pages.assertAccessible(page);
        visit.open(link);
        assertThat(visit.main()).not().containsText("vraagt tijd");
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
        visit.choose("ownerId", owner);
        visit.field("Tegen wanneer?").fill(today().plusDays(20).toString());
        visit.button("Bewaar").click();
        visit.page().waitForURL("**/actions");
        return what;
    }

    private Locator message(String field) {
        return visit.page().locator("[id='form:" + field + "-message']");
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
