package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first minutes of an empty SOM, on a server of its own: it has a first administrator only once. */
@InBrowser
class FirstSetUpIT {
    @Test
    void the_printed_link_makes_the_first_administrator_once(Page page) {
        try (MicroServer som = MicroServer.start(Map.of("som.example-data", "false"))) {
            Visit visit = new Visit(som, page).open("/");
            assertThat(visit.main()).containsText("Er zijn nog geen openbare data gepland");
            Pages.assertAccessible(page);

            URI link = som.setUpLink();
            page.navigate(link.toString());
            Pages.assertAccessible(page);
            refusesWhatCannotBe(visit);
            visit.field("Naam").fill("Eerste Beheerder");
            visit.field("E-mailadres").fill("eerste@example.org");
            page.locator("input[type=password]").fill("samen aan het begin");
            visit.press("Maak het account");

            page.waitForURL("**/sign-in");
            assertThat(visit.main()).containsText("Het account is klaar. Je kunt je nu aanmelden.");
            visit.signIn("eerste@example.org", "samen aan het begin");
            page.waitForURL("**/me");
            visit.open("/admin/accounts");
            assertThat(visit.main()).containsText("Eerste Beheerder");
            Pages.assertAccessible(page);

            page.navigate(link.toString());
            assertThat(page.locator("h1")).hasText("Deze link werkt niet meer");
        }
    }

    /** All at once, and nothing of it uses the link up. */
    private static void refusesWhatCannotBe(Visit visit) {
        String[][] wrong = {
            {"", "", "", "Vul dit in.", "Vul dit in.", "Vul dit in."},
            {"lang ".repeat(40), "geen adres", "kort", "Houd het op 120", "geen geldig", "minstens 12 tekens"},
            {"On\u0007zichtbaar", "<b>@x", "aaaaaaaaaaaaaa", "onzichtbare tekens", "geen geldig", "steeds dezelfde"}
        };
        for (String[] typed : wrong) {
            visit.page().locator("main form").evaluate("form => form.noValidate = true");
            visit.field("Naam").fill(typed[0]);
            visit.field("E-mailadres").fill(typed[1]);
            visit.page().locator("input[type=password]").fill(typed[2]);
            visit.press("Maak het account");
            for (int said = 3; said < typed.length; said++) {
                assertThat(visit.page().locator(".field-message").nth(said - 3)).containsText(typed[said]);
            }
        }
        Pages.assertAccessible(visit.page());
    }
}
