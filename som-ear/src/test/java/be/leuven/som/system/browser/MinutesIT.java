package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes of the example's last meetings, from prose to the version for the public; each test has its own meeting. */
@OnMicro
@InBrowser
class MinutesIT {
    private static final String COORDINATOR = "coordinator@example.org";
    private static final String EARLIER = "Het charter vernieuwen: van start";
    private static final String GROUP = "Overstap van kleuter naar lager";
    private static final Pattern LINK = Pattern.compile("/comment/[A-Za-z0-9_-]+");

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void are_written_circulated_and_commented_on_without_an_account(Page page) {
        visit.signedInAs(COORDINATOR, "/me").findMeeting("past", GROUP);
        visit.link(GROUP).click();
        visit.button("Begin het verslag").click();
        page.waitForURL("**/minutes/*");
        assertThat(page.locator(".minutes-table")).containsText("Trekker werkgroep Iedereen aan boord");

        page.locator(".minutes-item").first().getByText("Schrijf").click();
        visit.settled();
        visit.field("Tekst").fill("[hier](javascript:alert(1))");
        visit.press("Bewaar");
        assertThat(page.locator(".field-message").filter(withText("Een link gaat naar een webadres")))
                .isVisible();
        visit.field("Tekst").fill("Scholen vertelden **drie** dingen:\n\n- één\n- twee");
        visit.press("Bekijk");
        assertThat(page.locator("section.card .prose strong")).hasText("drie");
        Pages.screenshot(page, "minutes-writing");
        Pages.assertAccessible(page);
        visit.press("Bewaar");
        assertThat(page.locator(".minutes-item").first().locator(".prose li")).hasCount(2);

        visit.press("Leg ter inzage");
        assertThat(visit.main()).containsText("Het verslag ligt ter inzage.");
        String link = link();

        visit.signOut().open(link);
        page.locator(".minutes-item").first().getByText("Opmerking").click();
        visit.settled();
        visit.press("Verstuur");
        assertThat(visit.main()).containsText("Vul dit in.");
        visit.field("Opmerking").fill("Het waren er vier.");
        visit.press("Verstuur");
        assertThat(page.locator(".comment")).containsText("Het waren er vier.");
        Pages.screenshot(page, "minutes-comment");
        Pages.assertAccessible(page);
    }

    @Test
    void are_approved_signed_and_published_without_names(Page page) {
        visit.signedInAs(Visit.SECRETARY, "/me").findMeeting("past", EARLIER);
        visit.link(EARLIER).click();
        visit.link("Lees het verslag").click();
        String path = visit.path();
        page.locator("[id='form:meeting']").click();
        page.locator("[id='form:meeting_panel'] li").last().click();
        visit.press("Leg de goedkeuring vast");
        assertThat(visit.main()).containsText("Het verslag is goedgekeurd en ligt vast.");
        sign(page, path, Visit.SECRETARY);
        sign(page, path, Visit.CHAIR);
        Pages.screenshot(page, "minutes-signed");
        Pages.assertAccessible(page);

        visit.link("Kijk na en maak bekend").click();
        assertThat(page.locator("h1")).hasText("Wat wordt openbaar?");
        assertThat(page.locator(".minutes-table")).not().containsText("Voorzitter SOM-regie");
        Pages.screenshot(page, "minutes-check");
        Pages.assertAccessible(page);
        visit.button("Maak bekend").click();
        page.waitForURL("**" + path);
        assertThat(visit.main()).containsText("zonder namen");

        visit.signOut().open(path);
        assertThat(visit.main()).containsText("drie speerpunten");
        assertThat(visit.main()).not().containsText("Voorzitter SOM-regie");
        Pages.screenshot(page, "minutes-public");
        Pages.assertAccessible(page);
        APIResponse pdf = page.request().get(page.url().replace("/minutes/", "/papers/minutes/") + ".pdf");
        org.assertj.core.api.Assertions.assertThat(pdf.headers().get("content-type"))
                .startsWith("application/pdf");
        org.assertj.core.api.Assertions.assertThat(
                        new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void what_is_not_public_is_not_there(MicroServer som, Page page) {
        visit.signedInAs(COORDINATOR, "/me").findMeeting("past", "Dringend overleg over de raadpleging");
        visit.link("Dringend overleg over de raadpleging").click();
        visit.link("Lees het verslag").click();
        String path = visit.path();

        int status = visit.signOut().page().navigate(som.page(path).toString()).status();

        org.assertj.core.api.Assertions.assertThat(status).isEqualTo(404);
        int paper = page.request()
                .get(som.page("/papers" + path + ".pdf").toString())
                .status();
        org.assertj.core.api.Assertions.assertThat(paper).isEqualTo(404);
    }

    private void sign(Page page, String path, String who) {
        visit.signOut().signedInAs(who, path);
        visit.field("Je wachtwoord").fill("geraden");
        visit.press("Onderteken");
        assertThat(visit.main()).containsText("Dit is niet het wachtwoord van je account.");
        visit.field("Je wachtwoord").fill(Visit.PASSWORD);
        visit.button("Onderteken").click();
        assertThat(visit.main()).containsText("Je handtekening staat eronder.");
    }

    private String link() {
        Matcher matcher = LINK.matcher(visit.mail("", "Ter inzage: verslag van " + GROUP));
        org.assertj.core.api.Assertions.assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
