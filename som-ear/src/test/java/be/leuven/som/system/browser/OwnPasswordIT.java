package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with an account of their own, because what is changed here stays changed. */
@OnMicro
@InBrowser
class OwnPasswordIT {
    private static final String BEFORE = "de zin van vroeger";
    private static final String AFTER = "de zin van vandaag";

    private final String email = "eigen-" + UUID.randomUUID() + "@example.org";
    private Visit visit;

    @BeforeEach
    void somebody_has_an_account(MicroServer som, Page page) {
        visit = new Visit(som, page).newAccount("Eigen Wachtwoord", email, BEFORE);
        signIn(visit, BEFORE);
    }

    @Test
    void is_changed_from_the_menu_and_ends_every_other_session(MicroServer som, Page page) {
        try (BrowserContext elsewhere =
                page.context().browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            Visit other = new Visit(som, elsewhere.newPage());
            signIn(other, BEFORE);
            String session = session(page);

            page.locator(".site-tools > details.menu summary").first().click();
            visit.link("Wachtwoord wijzigen").click();
            Pages.assertAccessible(page);
            change(BEFORE, AFTER);

            page.waitForURL("**/me");
            assertThat(visit.main()).containsText("Je wachtwoord is gewijzigd.");
            assertThat(session(page)).isNotEqualTo(session);
            visit.open("/meetings");
            assertThat(page.locator("h1")).hasText("Vergaderingen");
            other.open("/me");
            assertThat(other.page().locator("h1")).hasText("Aanmelden");
            signIn(other, AFTER);
        }
    }

    @Test
    void is_not_changed_by_who_does_not_know_it_nor_to_what_is_weak(Page page) {
        visit.open("/me/password");
        page.locator("main form").evaluate("form => form.noValidate = true");

        for (List<String> wrong : List.of(
                List.of("", AFTER, "Huidig wachtwoord", "Vul dit in."),
                List.of("alleen gegokt", AFTER, "Huidig wachtwoord", "Dit is niet je huidige wachtwoord."),
                List.of(BEFORE, "", "Nieuw wachtwoord", "Vul dit in."),
                List.of(BEFORE, "kort", "Nieuw wachtwoord", "Kies een wachtwoord van minstens 12 tekens."),
                List.of(BEFORE, "🎓".repeat(5000), "Nieuw wachtwoord", "steeds dezelfde tekens"),
                List.of(BEFORE, email, "Nieuw wachtwoord", "Je naam mag niet in het wachtwoord staan."))) {
            change(wrong.get(0), wrong.get(1));
            assertThat(page.locator(".field")
                            .filter(new Locator.FilterOptions().setHas(visit.field(wrong.get(2))))
                            .locator(".field-message"))
                    .containsText(wrong.get(3));
        }
        Pages.assertAccessible(page);

        signIn(visit.signOut(), BEFORE);
    }

    private void change(String current, String chosen) {
        visit.field("Huidig wachtwoord").fill(current);
        visit.field("Nieuw wachtwoord").fill(chosen);
        visit.press("Wijzig het wachtwoord");
    }

    private void signIn(Visit who, String password) {
        who.open("/sign-in").signIn(email, password);
        who.page().waitForURL("**/me");
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
