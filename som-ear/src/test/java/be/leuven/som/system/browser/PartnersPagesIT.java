package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners on pages: asking to become one, keeping the register, and files in and out. */
@OnMicro
@InBrowser
class PartnersPagesIT {
    private static final Pattern LINK = Pattern.compile("/confirm-application/[\\w-]+");

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void an_organisation_applies_and_the_coordinator_declines(Page page) {
        String name = "Proefschool " + System.nanoTime();
        visit.open("/partners").link("Word partner").click();
        page.waitForURL("**/apply");
        Refusals.of(visit, "Naam van de organisatie", "Vraag aan").requiredText(200);
        Refusals.of(visit, "Website", "Vraag aan").refuse("javascript:alert(1)", "Dit is geen webadres.");
        Refusals.of(visit, "Ondernemingsnummer", "Vraag aan").refuse("0566.988.258", "klopt niet");
        Pages.screenshot(page, "apply");
        Pages.assertAccessible(page);

        visit.field("Naam van de organisatie").fill(name);
        visit.field("Website").fill("www.example.org");
        visit.field("Ondernemingsnummer").fill("");
        visit.choose("kind", "School");
        visit.choose("role", "Onderwijsmaker");
        page.getByLabel("lager onderwijs").check();
        visit.field("Waarom willen jullie meedoen?").fill("Omdat <b>wij</b> dat willen.");
        visit.field("Je naam").fill("Directeur");
        visit.field("Je e-mailadres").fill("proefschool@example.org");
        visit.press("Vraag aan");
        assertThat(visit.main()).containsText("Bevestig je aanvraag via de link in die mail");

        Matcher link = LINK.matcher(visit.mail("proefschool@example.org", "Bevestig de aanvraag van " + name));
        org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
        visit.open(link.group());
        assertThat(visit.main()).containsText(name);
        Pages.assertAccessible(page);
        visit.button("Bevestig").click();
        assertThat(page.locator("h1")).hasText("Je aanvraag is bevestigd");
        visit.open(link.group());
        assertThat(page.locator("h1")).hasText("Deze link werkt niet meer");

        visit.signedInAs(Visit.COORDINATOR, "/partners/applications");
        Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(card).containsText("Omdat <b>wij</b> dat willen.");
        card.getByText("Beslis", new Locator.GetByTextOptions().setExact(true)).click();
        visit.settled();
        visit.press("Laat toe");
        assertThat(visit.main()).containsText("Kies het besluit dat de partner toelaat.");
        Pages.screenshot(page, "applications");
        Pages.assertAccessible(page);
        visit.field("Of waarom niet?").fill("Niet in Leuven.");
        visit.press("Wijs af");
        assertThat(visit.main()).containsText("De aanvraag is afgewezen.");
        assertThat(visit.main()).not().containsText(name);
    }

    @Test
    void what_was_ticked_when_the_session_ended_is_there_again(Page page) {
        visit.signedInAs(Visit.COORDINATOR, "/partners/new");
        page.context().clearCookies();
        visit.field("kleuteronderwijs").check();
        visit.field("lager onderwijs").check();
        visit.field("Naam van de organisatie").fill("Proef die bleef liggen");
        visit.button("Registreer").click();
        page.waitForURL("**/sign-in*");

        visit.signIn(Visit.COORDINATOR, Visit.PASSWORD);

        page.waitForURL("**/partners/new");
        assertThat(visit.field("Naam van de organisatie")).hasValue("Proef die bleef liggen");
        assertThat(visit.field("kleuteronderwijs")).isChecked();
        assertThat(visit.field("lager onderwijs")).isChecked();
        assertThat(visit.field("hoger onderwijs")).not().isChecked();
    }

    @Test
    void the_coordinator_registers_changes_and_declines_a_candidate(Page page) {
        String name = "Proefvereniging " + System.nanoTime();
        visit.signedInAs(Visit.COORDINATOR, "/partners/new");
        visit.press("Registreer");
        assertThat(visit.main()).containsText("Kies een rol.");
        Pages.assertAccessible(page);
        visit.field("Naam van de organisatie").fill(name);
        visit.choose("kind", "Vereniging");
        visit.choose("role", "Onderwijsondersteuner");
        visit.button("Registreer").click();
        page.waitForURL("**/partner/*");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(visit.main()).containsText("Kandidaat");
        Pages.assertAccessible(page);
        String path = visit.path();

        Page second = page.context().newPage();
        second.navigate(page.url().replace("/partner/", "/partners/edit/"));
        visit.link("Wijzig de gegevens").click();
        visit.field("Postcode").fill("3000");
        visit.press("Bewaar");
        assertThat(visit.main()).containsText("Vul dit in.");
        visit.field("Straat en nummer").fill("Bondgenotenlaan 1");
        visit.field("Gemeente").fill("Leuven");
        visit.button("Bewaar").click();
        page.waitForURL("**" + path);
        assertThat(visit.main()).containsText("Bondgenotenlaan 1");
        second.getByLabel("Gemeente").fill("Heverlee");
        second.locator("[id='form:save']").click();
        assertThat(second.locator("main")).containsText("Dit bewaarde iemand anders intussen");
        assertThat(second.locator(".partner-theirs")).containsText("Bondgenotenlaan 1");
        assertThat(second.getByLabel("Gemeente")).hasValue("Heverlee");
        Pages.assertAccessible(second);
        second.close();

        visit.link("Stappen").click();
        visit.press("Wijs af");
        assertThat(visit.field("Op")).isFocused();
        visit.press("Wijs af");
        assertThat(visit.main()).containsText("Kies een dag.");
        Pages.screenshot(page, "partner-steps");
        Pages.assertAccessible(page);
        visit.field("Op").fill(LocalDate.of(2099, 1, 1).toString());
        visit.field("Waarom?").fill("Een proef.");
        visit.press("Wijs af");
        assertThat(visit.main()).containsText("Deze partner doet niet meer mee.");
        assertThat(page.locator(".partner-timeline")).containsText("Werd niet aanvaard");
    }

    @Test
    void a_file_shows_what_comes_of_it_before_anything_happens(Page page) {
        page.setViewportSize(360, 740);
        visit.signedInAs(Visit.COORDINATOR, "/partners/import").open("/partners/import?lang=en");
        assertThat(page.locator("h1")).hasText("Bring in and take along");
        choose(page, "leeg.csv", "");
        assertThat(visit.main()).containsText("There is nothing in this file.");
        choose(
                page,
                "proef.csv",
                "Naam;Soort;Rol;KBO;Iets\nProef A;School;Provider;0566988258;x\nProef B;School;Provider;;x\n");
        assertThat(page.getByLabel("KBO")).hasValue("ENTERPRISE_NUMBER");
        assertThat(page.getByLabel("Iets")).hasValue("");
        page.locator("[id='form:preview']").click();
        assertThat(page.locator(".partner-preview tbody tr").first()).containsText("Enterprise number: ");
        assertThat(visit.main()).containsText("1 new");
        assertThat(page.locator("[id='form:bringIn']")).hasCount(0);
        Pages.screenshot(page, "import");
        Pages.assertAccessible(page);
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        page.setViewportSize(1280, 800);
        visit.open("/partners");
        Pages.screenshot(page, "partners");
        Pages.assertAccessible(page);
    }

    private static void choose(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nobody_else_gets_there(Page page) {
        visit.signedInAs(Visit.MEMBER, "/partners");
        assertThat(visit.link("Registreer een partner")).hasCount(0);
        for (String path : new String[] {
            "/partners/new",
            "/partners/applications",
            "/partners/import",
            "/partners/export/people.csv",
            "/partners/edit/00000000-0000-0000-0000-000000000000",
            "/partners/steps/no-id"
        }) {
            org.assertj.core.api.Assertions.assertThat(page.request()
                            .get(page.url().replace("/partners", path))
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        visit.open("/partners").link("KU Leuven").click();
        assertThat(visit.main()).containsText("Tijdlijn");
        assertThat(visit.main()).containsText("Werd partner");
        Pages.screenshot(page, "partner");
        Pages.assertAccessible(page);
    }
}
