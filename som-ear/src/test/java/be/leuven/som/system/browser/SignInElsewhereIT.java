package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.account.SharedSecret;
import be.leuven.som.domain.account.TimeCode;
import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OidcProvider;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server of its own, with a real provider beside it, and which asks a second step of those who run things. */
@InBrowser
class SignInElsewhereIT {
    private static MicroServer som;
    private static OidcProvider provider;

    private Page page;
    private Visit visit;

    @BeforeAll
    static void both_start() {
        int port = OidcProvider.port();
        som = MicroServer.start(Map.of(
                "som.example-data", "true",
                "som.second-step.required", "true",
                "som.oidc.name", "Stad Leuven",
                "som.oidc.issuer", OidcProvider.issuer(port),
                "som.oidc.client-secret", "een geheim voor de proef",
                "som.oidc.code-claim", "vo_id"));
        provider = OidcProvider.start(port, som.page("/sign-in/return"));
    }

    @AfterAll
    static void both_stop() {
        if (provider != null) {
            provider.close();
        }
        if (som != null) {
            som.close();
        }
    }

    @BeforeEach
    void somebody_opens_the_browser(Page page) {
        this.page = page;
        visit = new Visit(som, page);
    }

    @Test
    void an_address_that_the_provider_checked_leads_to_where_somebody_was_going() {
        visit.open("/meetings");
        Pages.assertAccessible(page);
        at("verified");

        page.waitForURL(som.page("/meetings").toString());
        assertThat(page.locator(".menu-label").first()).containsText("Ouderkoepel");
        visit.open("/sign-in/return?code=anders&state=anders");
        assertThat(visit.main()).containsText("Het aanmelden is afgebroken of duurde te lang.");
    }

    @Test
    void an_address_that_nobody_checked_leads_nowhere() {
        visit.open("/sign-in");
        at("unverified");

        assertThat(visit.main()).containsText("SOM kent je daar niet.");
        Pages.assertAccessible(page);
        visit.open("/me");
        assertThat(page.locator("h1")).hasText("Aanmelden");
    }

    @Test
    void nobody_gets_an_account_who_is_not_in_the_network() {
        visit.open("/sign-in?lang=en");
        at("stranger");

        assertThat(visit.main()).containsText("SOM does not know you there.");
    }

    @Test
    void a_way_back_leads_only_the_browser_that_left_and_once() {
        List<String> back = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/sign-in/return?")) {
                back.add(request.url());
            }
        });
        visit.open("/sign-in");
        at("verified");
        page.waitForURL(som.page("/me").toString());
        assertThat(back).hasSize(1);

        visit.signOut().page().navigate(back.get(0));

        assertThat(visit.main()).containsText("Het aanmelden is afgebroken of duurde te lang.");
        visit.open("/me");
        assertThat(page.locator("h1")).hasText("Aanmelden");
    }

    @Test
    void who_runs_the_system_turns_a_second_step_on_first_and_notes_a_code_then() {
        visit.open("/sign-in?to=/admin/accounts").signIn(Visit.ADMINISTRATOR, Visit.PASSWORD);
        page.waitForURL("**/sign-in/second-step");
        Pages.assertAccessible(page);
        visit.open("/admin/accounts");
        assertThat(page.locator("h1")).hasText("Aanmelden");
        visit.open("/sign-in/second-step");
        visit.field("Code uit de app").fill("123456");
        visit.press("Zet tweestapsverificatie aan");
        assertThat(page.locator(".field-message")).containsText("Deze code klopt niet.");
        SharedSecret secret = SharedSecret.ofKey(page.locator(".offer-key").textContent());
        visit.field("Code uit de app").fill(TimeCode.at(secret, TimeCode.stepAt(Instant.now())));
        visit.press("Zet tweestapsverificatie aan");
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        Pages.assertAccessible(page);
        visit.link("Ik heb ze bewaard").click();
        page.waitForURL("**/admin/accounts");

        page.locator("tbody tr a")
                .filter(new Locator.FilterOptions().setHasText("Vertegenwoordiger Stad Leuven"))
                .first()
                .click();
        visit.field("Code bij de organisatie").fill("VO-1234");
        visit.press("Bewaar de code");
        assertThat(visit.main()).containsText("De code is bewaard.");
        Pages.assertAccessible(page);

        visit.signOut().open("/sign-in");
        at("coded");
        page.waitForURL(som.page("/me").toString());
    }

    /** Signs in at the provider, which asks whether SOM may know. */
    private void at(String name) {
        visit.link("Aanmelden via Stad Leuven")
                .or(visit.link("Sign in with Stad Leuven"))
                .click();
        page.locator("input[name=login]").fill(name);
        page.locator("input[name=password]").fill("om het even");
        page.locator("button[type=submit]").click();
        page.locator("button[type=submit]").click();
    }
}
