package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with an account of their own, signed in at two places; an administrator looks after it. */
@OnMicro
@InBrowser
class SessionsIT {
    private static final String PASSWORD = "de zin van vandaag";

    private final String name = "Sessies " + UUID.randomUUID().toString().substring(0, 8);
    private final String email = "sessies-" + UUID.randomUUID() + "@example.org";
    private Visit visit;
    private BrowserContext elsewhere;
    private Visit other;

    @BeforeEach
    void somebody_is_signed_in_twice(MicroServer som, Page page) {
        visit = new Visit(som, page).newAccount(name, email, PASSWORD);
        signIn(visit);
        elsewhere = page.context()
                .browser()
                .newContext(new NewContextOptions()
                        .setLocale("nl-BE")
                        .setUserAgent("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
                                + " (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1"));
        other = new Visit(som, elsewhere.newPage());
        signIn(other);
    }

    @AfterEach
    void go_home() {
        if (elsewhere != null) {
            elsewhere.close();
        }
    }

    @Test
    void are_listed_and_ended_by_their_owner(Page page) {
        page.locator(".site-tools > details.menu summary").first().click();
        visit.link("Waar je aangemeld bent").click();
        assertThat(page.locator(".rows > li")).hasCount(2);
        assertThat(visit.main()).containsText("Safari op iPhone");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "sessions");

        page.locator(".rows button").click();
        assertThat(page.locator(".rows > li")).hasCount(1);
        assertThat(visit.main()).containsText("De sessie is beëindigd.");
        assertSignedOut(other.open("/me"));

        signIn(other);
        visit.open("/me/sessions?lang=en").press("Sign me out everywhere else");
        assertThat(visit.main()).containsText("You are signed out everywhere else.");
        assertSignedOut(other.open("/me"));
        visit.open("/me");
        assertThat(page.locator("h1")).not().hasText("Sign in");
    }

    @Test
    void are_over_when_an_administrator_locks_the_account(Page page) {
        visit.signOut().signedInAs(Visit.ADMINISTRATOR, "/admin/accounts");
        visit.link(name).click();
        assertThat(visit.main()).containsText("Safari op iPhone");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "account");

        visit.press("Beëindig alle sessies").press("Ja, doe het");
        assertThat(visit.main()).containsText("Nu nergens aangemeld.");
        assertSignedOut(other.open("/me"));
        visit.press("Vergrendel").press("Ja, doe het");
        assertThat(visit.main()).containsText("Het account is vergrendeld.");
        other.signIn(email, PASSWORD);
        assertThat(other.page().locator(".notices")).containsText("E-mailadres of wachtwoord klopt niet.");
        Pages.assertAccessible(page);

        visit.press("Ontgrendel");
        assertThat(visit.main()).containsText("Het account is ontgrendeld.");
        signIn(other);
        visit.open("/admin/account/" + UUID.randomUUID());
        assertThat(page.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    private void signIn(Visit who) {
        who.open("/sign-in").signIn(email, PASSWORD);
        who.page().waitForURL("**/me");
    }

    private static void assertSignedOut(Visit who) {
        assertThat(who.page().locator("h1")).hasText("Aanmelden");
    }
}
