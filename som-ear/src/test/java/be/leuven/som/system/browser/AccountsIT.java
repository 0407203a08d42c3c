package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a mail server, so that the administrator hands the personal links over. */
@OnMicro
@InBrowser
class AccountsIT {
    private static final String CHOSEN = "een eigen lange zin";

    private Visit administrator;
    private BrowserContext elsewhere;
    private Visit owner;

    @BeforeEach
    void the_administrator_opens_the_accounts(MicroServer som, Page page) {
        administrator = new Visit(som, page).signedInAs(Visit.ADMINISTRATOR, "/admin/accounts");
        elsewhere = page.context().browser().newContext(new NewContextOptions().setLocale("nl-BE"));
        owner = new Visit(som, elsewhere.newPage());
    }

    @AfterEach
    void the_owner_goes_home() {
        if (elsewhere != null) {
            elsewhere.close();
        }
    }

    @Test
    void an_invitation_gives_a_link_that_sets_a_password_once(Page page) {
        Pages.assertAccessible(page);
        String link = invited("Nieuw Lid", "nieuw.lid@example.org");
        assertThat(administrator.main()).containsText("De uitnodiging is gemaakt voor nieuw.lid@example.org.");
        Pages.assertAccessible(page);

        owner.page().navigate(link);
        assertThat(owner.main()).containsText("nieuw.lid@example.org");
        Pages.assertAccessible(owner.page());
        choosePassword(CHOSEN);
        assertThat(owner.main()).containsText("Je wachtwoord is bewaard. Je kunt je nu aanmelden.");
        owner.signIn("nieuw.lid@example.org", CHOSEN);
        owner.page().waitForURL("**/me");
        Pages.assertAccessible(owner.page());

        owner.signOut().page().navigate(link);
        assertThat(owner.page().locator("h1")).hasText("Deze link werkt niet meer");
        Pages.assertAccessible(owner.page());
    }

    @Test
    void a_reset_ends_the_old_password_and_the_session() {
        signedInOwner("Vergeten Wachtwoord", "vergeten@example.org");

        confirmed("Nieuw wachtwoord", "Vergeten Wachtwoord");
        String link = personalLink();
        owner.open("/me");
        assertThat(owner.page().locator("h1")).hasText("Aanmelden");
        owner.signIn("vergeten@example.org", CHOSEN);
        assertThat(owner.main()).containsText("E-mailadres of wachtwoord klopt niet.");

        owner.page().navigate(link);
        choosePassword("een heel andere zin");
        owner.signIn("vergeten@example.org", "een heel andere zin");
        owner.page().waitForURL("**/me");
    }

    @Test
    void ending_an_account_ends_its_session_at_once(Page page) {
        signedInOwner("Gaat Weg", "gaat.weg@example.org");

        confirmed("Beëindig", "Gaat Weg");
        assertThat(administrator.main()).containsText("Het account van Gaat Weg is beëindigd.");
        assertThat(row("Gaat Weg")).containsText("Beëindigd");
        Pages.assertAccessible(page);

        owner.open("/meetings");
        assertThat(owner.page().locator("h1")).hasText("Aanmelden");
    }

    @Test
    void nobody_ends_an_account_of_their_own() {
        assertThat(row("Beheerder SOM")).containsText("Dit ben jij");
        assertThat(row("Beheerder SOM").locator("button")).hasCount(0);
    }

    @Test
    void an_address_has_one_account_only(Page page) {
        invite("Nog Eens", Visit.MEMBER);

        assertThat(page.locator(".field-message").filter(withText("Er is al een account met dit e-mailadres.")))
                .isVisible();
        assertThat(administrator.field("Naam")).hasValue("Nog Eens");
        assertThat(row("Nog Eens")).hasCount(0);
    }

    @Test
    void a_member_does_not_find_the_accounts() {
        owner.signedInAs(Visit.MEMBER, "/me");

        owner.open("/admin/accounts");

        assertThat(owner.page().locator("h1")).hasText("Deze pagina bestaat niet");
        Pages.assertAccessible(owner.page());
    }

    private void signedInOwner(String name, String email) {
        owner.page().navigate(invited(name, email));
        choosePassword(CHOSEN);
        owner.signIn(email, CHOSEN);
        owner.page().waitForURL("**/me");
        administrator.open("/admin/accounts");
    }

    private String invited(String name, String email) {
        invite(name, email);
        return personalLink();
    }

    private void invite(String name, String email) {
        administrator.field("Naam").fill(name);
        administrator.field("E-mailadres").fill(email);
        administrator.press("Verstuur de uitnodiging");
    }

    private String personalLink() {
        return administrator.field("Persoonlijke link").inputValue();
    }

    private void choosePassword(String password) {
        owner.page().locator("input[type=password]").fill(password);
        owner.press("Bewaar het wachtwoord");
        owner.page().waitForURL("**/sign-in");
    }

    private void confirmed(String action, String name) {
        row(name).locator("button").filter(withText(action)).click();
        administrator.press("Ja, doe het");
    }

    private Locator row(String name) {
        return administrator
                .page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(administrator.page().getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
