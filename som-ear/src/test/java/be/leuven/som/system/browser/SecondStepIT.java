package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.account.SharedSecret;
import be.leuven.som.domain.account.TimeCode;
import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with an account of their own, and an app that makes codes. */
@OnMicro
@InBrowser
class SecondStepIT {
    private static final String PASSWORD = "de zin van vandaag";

    private final String email = "stap-" + UUID.randomUUID() + "@example.org";
    private Visit visit;

    @BeforeEach
    void somebody_has_an_account(MicroServer som, Page page) {
        visit = new Visit(som, page);
        visit.newAccount("Stap voor Stap", email, PASSWORD);
        visit.open("/sign-in").signIn(email, PASSWORD);
        page.waitForURL("**/me");
    }

    @Test
    void is_turned_on_from_the_menu_and_asked_at_the_next_sign_in(Page page) {
        page.locator(".site-tools > details.menu summary").first().click();
        visit.link("Tweestapsverificatie").click();
        Pages.assertAccessible(page);
        visit.press("Begin");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "second-step-offer");
        SharedSecret secret = SharedSecret.ofKey(page.locator(".offer-key").textContent());
        refusesWhatIsWrong(page);

        confirm(TimeCode.at(secret, now()), "Zet tweestapsverificatie aan");
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        Pages.assertAccessible(page);
        String recovery = page.locator(".recovery-codes li").first().textContent();
        visit.link("Ik heb ze bewaard").click();
        assertThat(visit.main()).containsText("Je hebt nog 10 herstelcodes.");

        visit.signOut().open("/sign-in?to=/meetings").signIn(email, PASSWORD);
        page.waitForURL("**/sign-in/code");
        Pages.assertAccessible(page);
        visit.open("/me");
        assertThat(page.locator("h1")).hasText("Aanmelden"); // the password alone opens nothing
        visit.open("/sign-in/code");
        Refusals.of(visit, "Code", "Aanmelden").refuse("", "Vul dit in.").refuse("123456", "Deze code klopt niet");
        visit.field("Code").fill(TimeCode.at(secret, now() + 1));
        visit.press("Aanmelden");
        page.waitForURL("**/meetings");

        visit.open("/me/second-step?lang=en");
        assertThat(page.locator("h1")).hasText("Two-step verification");
        page.getByLabel("Current password").first().fill(PASSWORD);
        page.getByLabel("Code").first().fill(recovery.toLowerCase(Locale.ROOT));
        visit.press("Turn off");
        assertThat(visit.main()).containsText("Two-step verification is off");
        Pages.assertAccessible(page);
    }

    @Test
    void nobody_finds_the_second_step_without_the_first(Page page) {
        visit.signOut().open("/sign-in/code");
        assertThat(page.locator("h1")).hasText("Aanmelden");
        visit.open("/sign-in/second-step");
        assertThat(visit.path()).isEqualTo("/sign-in");
    }

    private void refusesWhatIsWrong(Page page) {
        confirm("123456", "Zet tweestapsverificatie aan");
        assertThat(page.locator(".field-message").last()).containsText("Deze code klopt niet.");
        visit.field("Huidig wachtwoord").fill("geraden");
        visit.field("Code uit de app").fill("123456");
        visit.press("Zet tweestapsverificatie aan");
        assertThat(page.locator(".field-message").first()).containsText("Dit is niet het wachtwoord van je account.");
        Pages.assertAccessible(page);
    }

    private void confirm(String code, String button) {
        visit.field("Huidig wachtwoord").fill(PASSWORD);
        visit.field("Code uit de app").fill(code);
        visit.press(button);
    }

    private static long now() {
        return TimeCode.stepAt(Instant.now());
    }
}
