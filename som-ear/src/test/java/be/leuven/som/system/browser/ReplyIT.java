package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import be.leuven.som.system.server.Web;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnMicro
@InBrowser
class ReplyIT {
    /** Soon enough to stand among the first things to do, with a day more than the notice. */
    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(9);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void a_member_finds_the_invitation_everywhere_and_says_to_come(Page page) {
        String title = "Antwoorden van een lid";
        String id = convened(title, "09:00");
        visit.signOut().signedInAs(Visit.MEMBER, "/me");
        Locator todo = page.locator(".todo-reply").filter(new Locator.FilterOptions().setHas(visit.link(title)));
        assertThat(todo).isVisible();
        Pages.assertAccessible(page);

        visit.findMeeting("coming", title);
        assertThat(page.locator(".meeting-list .date-item")).containsText("Nog te beantwoorden");
        Pages.assertAccessible(page);
        for (String view : new String[] {"month", "week", "list"}) {
            visit.open("/meetings/calendar?view=" + view + "&day=" + day);
            assertThat(page.locator("a[href$='/meeting/" + id + "']").first()).isVisible();
            Pages.assertAccessible(page);
        }

        visit.open("/me");
        todo.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ik kom"))
                .click();
        assertThat(visit.main()).containsText("Genoteerd: je komt naar “" + title + "”.");
        assertThat(todo).hasCount(0);
        visit.findMeeting("coming", title);
        assertThat(page.locator(".meeting-list .date-item")).containsText("Je komt");
    }

    @Test
    void who_is_excused_hears_which_substitute_was_asked(Page page) {
        String id = convened("Een vervanger gevraagd", "11:00");
        visit.signOut().signedInAs(Visit.MEMBER, "/meeting/" + id);
        assertThat(page.locator("h1")).hasText("Een vervanger gevraagd");

        visit.press("Ik kan niet");
        assertThat(visit.main()).containsText("We vroegen Plaatsvervanger Stad Leuven om je te vervangen.");
        assertThat(person("Plaatsvervanger Stad Leuven")).isVisible();
        Pages.assertAccessible(page);

        visit.press("Ik kom");
        assertThat(visit.main()).containsText("We lieten Plaatsvervanger Stad Leuven weten dat je zelf komt.");
        assertThat(person("Plaatsvervanger Stad Leuven")).hasCount(0);
    }

    @Test
    void a_substitute_finds_the_invitation_for_the_one_who_is_excused(Page page) {
        visit.signedInAs(Visit.SUBSTITUTE, "/me");

        visit.link("Amendementen op het charter").first().click();
        assertThat(page.locator("h1")).hasText("Amendementen op het charter");
        assertThat(person("Plaatsvervanger KU Leuven")).containsText("Plaatsvervanger");
        Pages.assertAccessible(page);
    }

    @Test
    void each_answer_changes_the_forecast_of_the_quorum() {
        String id = convened("Tellen of we kunnen beslissen", "13:00");
        assertThat(count("Komt")).hasText("0");
        assertThat(count("Nog onbekend")).isVisible();

        visit.press("Ik kan niet");
        assertThat(count("Komt niet")).hasText("1");
        assertThat(visit.main()).containsText("Nog niet genoeg leden om te beslissen");

        visit.signOut().signedInAs(Visit.MEMBER, "/meeting/" + id).press("Ik kom");
        assertThat(count("Komt")).hasText("1");
        assertThat(count("Komt niet")).hasText("1");
    }

    @Test
    void takes_a_meeting_along_in_a_calendar_of_ones_own(MicroServer som, Page page) {
        String id = convened("Mee in de kalender", "15:00");

        APIResponse file =
                page.context().request().get(som.page("/meetings/ics/" + id).toString());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-type")).startsWith("text/calendar");
        assertThat(file.text())
                .contains("BEGIN:VEVENT", "UID:", "SUMMARY:Mee in de kalender")
                .contains(day.toString().replace("-", "") + "T");
        assertThat(Web.get(som.page("/meetings/ics/" + id)).headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/sign-in"));
    }

    private String convened(String title, String time) {
        return Planning.begin(visit)
                .called(title)
                .when(day, time)
                .at("Zaal Dijle")
                .agenda("Een punt")
                .convene();
    }

    private Locator person(String name) {
        return visit.page()
                .locator(".person")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    /** The number beside a word in the picture of the quorum. */
    private Locator count(String word) {
        Page page = visit.page();
        return page.locator(".gauge-count")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(word, new Page.GetByTextOptions().setExact(true))))
                .locator("dd");
    }
}
