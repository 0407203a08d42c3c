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
}
