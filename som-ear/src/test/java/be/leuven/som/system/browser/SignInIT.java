package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import be.leuven.som.system.server.Web;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few wrong passwords: those of all classes come from one address, which has to wait after twenty. */
@OnMicro
@InBrowser
class SignInIT {
    private static final String WRONG = "E-mailadres of wachtwoord klopt niet. Kijk ze na en probeer opnieuw.";

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void says_the_same_of_a_wrong_password_and_of_an_unknown_name(Page page) {
        visit.open("/sign-in").signIn(Visit.PARENTS, "zeker niet dit wachtwoord");
        assertThat(page.locator(".notices")).containsText(WRONG);
        Pages.assertAccessible(page);

        visit.open("/sign-in").signIn("niemand@example.org", "zeker niet dit wachtwoord");
        assertThat(page.locator(".notices")).containsText(WRONG);
    }

    @Test
    void slows_down_whoever_keeps_guessing(Page page) {
        visit.open("/sign-in");
        for (int attempt = 1; attempt < 5; attempt++) {
            visit.signIn("raden@example.org", "poging " + attempt);
            assertThat(page.locator(".notices")).containsText(WRONG);
            visit.open("/sign-in");
        }

        visit.signIn("raden@example.org", "poging 5");
        assertThat(page.locator(".notices")).containsText("Het is te vaak misgegaan.");
    }

    @Test
    void asks_for_both_fields(Page page) {
        visit.open("/sign-in").press("Aanmelden");

        assertThat(page.locator(".field-message").filter(withText("Vul dit in.")))
                .hasCount(2);
        Pages.assertAccessible(page);
    }

    @Test
    void gives_a_new_session_and_ends_it_at_sign_out(MicroServer som, Page page) {
        visit.open("/sign-in");
        String before = session(page).value;

        visit.signIn(Visit.MEMBER, Visit.PASSWORD);
        page.waitForURL("**/me");
        Cookie inside = session(page);
        assertThat(inside.value).isNotEqualTo(before);

        page.locator(".menu-label").first().click();
        visit.press("Afmelden");
        page.waitForURL(som.page("/").toString());
        page.context().clearCookies();
        page.context().addCookies(List.of(inside));
        visit.open("/me");
        assertThat(page.locator("h1")).hasText("Aanmelden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/meetings/../../evil"})
    void leads_nobody_away_from_the_application(String to, Page page) {
        visit.open("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .signIn(Visit.MEMBER, Visit.PASSWORD);

        page.waitForURL("**/me");
        assertThat(visit.path()).isEqualTo("/me");
    }

    @Test
    void keeps_the_session_cookie_from_scripts_and_other_sites(Page page) {
        visit.open("/sign-in");

        assertThat(session(page).httpOnly).isTrue();
        assertThat(session(page).sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/no-such-page"})
    void tells_the_browser_to_be_careful(String path, MicroServer som) {
        HttpHeaders headers = Web.get(som.page(path)).headers();

        assertThat(headers.allValues("content-security-policy")).singleElement().satisfies(policy -> assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .containsPattern("script-src 'self'[^;]*")
                .doesNotContainPattern("script-src[^;]*unsafe"));
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).isPresent();
        assertThat(headers.firstValue("permissions-policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/meetings", "/meetings/new", "/admin/accounts"})
    void shows_nothing_of_the_inside_to_a_visitor(String path, MicroServer som) {
        assertThat(Web.get(som.page(path)).headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/som/sign-in"));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
