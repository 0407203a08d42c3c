package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example's meeting of two weeks ago, which nobody closed; no other class touches it. */
@OnMicro
@InBrowser
class AttendanceIT {
    private static final String HELD = "De eerste reacties op het charter";

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void the_secretary_records_who_was_there(Page page) {
        visit.signedInAs(Visit.SECRETARY, "/me");
        page.locator(".todo")
                .filter(new Locator.FilterOptions().setHas(visit.link(HELD)))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Aanwezigheden noteren"))
                .click();
        page.waitForURL("**/meetings/attendance/*");
        Pages.assertAccessible(page);

        choose("Vertegenwoordiger KU Leuven", "Afwezig");
        visit.press("Bewaren");
        assertThat(group("Voorzitter SOM-regie").locator(".tick-message"))
                .hasText("Kies aanwezig, verontschuldigd of afwezig.");
        assertThat(group("Vertegenwoordiger KU Leuven")).not().containsText("Kies aanwezig");
        assertThat(choice("Vertegenwoordiger KU Leuven", "Afwezig")).isChecked();
        Pages.assertAccessible(page);

        visit.press("Alle anderen waren er");
        visit.press("Gast toevoegen");
        for (String wrong : List.of("g".repeat(121), "Onzichtbaar\u0007teken")) {
            visit.field("Naam van de gast").evaluate("(field, text) => field.value = text", wrong);
            visit.press("Bewaren");
            assertThat(page.locator("[id='form:guests:0:name-message']")).not().isEmpty();
            assertThat(choice("Vertegenwoordiger KU Leuven", "Afwezig")).isChecked();
        }
        Pages.assertAccessible(page);
        visit.field("Naam van de gast").fill("Greet Gast");
        visit.press("Bewaren");
        page.waitForURL("**/meeting/*");
        assertThat(visit.main()).containsText("De aanwezigheden zijn bewaard.");
        assertThat(visit.main()).containsText("Er waren genoeg leden om te beslissen");
        assertThat(page.locator(".people-group").filter(withText("Afwezig"))).containsText("1");
        assertThat(visit.main()).containsText("Greet Gast");
        Pages.assertAccessible(page);
    }

    @Test
    void a_member_who_does_not_run_the_body_cannot_record(MicroServer som, Page page) {
        visit.signedInAs(Visit.MEMBER, "/me").findMeeting("past", HELD);
        String id = visit.link(HELD).getAttribute("href").replaceFirst(".*/", "");

        int status =
                page.navigate(som.page("/meetings/attendance/" + id).toString()).status();

        assertThat(status).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    private void choose(String person, String presence) {
        group(person)
                .getByText(presence, new Locator.GetByTextOptions().setExact(true))
                .click();
        visit.settled();
    }

    private Locator choice(String person, String presence) {
        return group(person).getByLabel(presence, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator group(String person) {
        return visit.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(person).setExact(true));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
