package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of decisions, from outside and inside. */
@OnMicro
@InBrowser
class DecisionsIT {
    private static final String HELD = "Het charter vernieuwen: van start";

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void a_visitor_reads_what_was_published_and_finds_the_adoption_of_the_charter(Page page) {
        visit.open("/decisions");
        Pages.screenshot(page, "decisions-public");
        visit.field("Woorden of nummer").fill("charter vast");
        visit.press("Toon");

        assertThat(page.locator(".decision-list > li")).hasCount(1);
        Pages.assertAccessible(page);
        page.locator(".decision-list a").click();

        assertThat(page.locator("h1")).hasText(Pattern.compile("Besluit OR-2014-\\d{3}"));
        assertThat(visit.main()).containsText("versie 1.0 van het charter");
        assertThat(visit.main()).not().containsText("Voorzitter");
        Pages.assertAccessible(page);
    }

    @Test
    @InBrowser(locale = "en-GB")
    void reads_in_english_too(Page page) {
        visit.open("/decisions?year=2014");

        assertThat(page.locator("h1")).hasText("Decisions");
        assertThat(page.locator(".decision-list")).containsText("In force");
        Pages.assertAccessible(page);
    }

    @Test
    void a_decision_shows_in_a_picture_and_in_words_what_replaced_it(Page page) {
        visit.open("/decisions?q=Ontwerp%200.8");
        page.locator(".decision-list a").last().click();

        assertThat(page.locator(".history svg rect")).hasCount(2);
        assertThat(page.locator("main")).containsText(Pattern.compile("RG-2014-\\d{3} vervangt RG-2014-\\d{3}"));
        Pages.screenshot(page, "decision-history");
        Pages.assertAccessible(page);
    }

    @Test
    void the_chair_records_what_a_meeting_decided_and_publishes_it(Page page) {
        taking();
        Pages.screenshot(page, "decision-new");
        Pages.assertAccessible(page);

        visit.field("Besluit").fill("Trekker werkgroep Diversiteit schrijft een voorstel.");
        visit.button("Leg vast").click();
        page.waitForURL("**/decision/*");

        assertThat(visit.main()).containsText("is vastgelegd.");
        assertThat(visit.main().locator("mark").first()).containsText("trekker");
        Refusals.of(visit, "Tekst voor bezoekers", "Maak bekend").text(4000);
        visit.field("Tekst voor bezoekers").fill("");
        Refusals.of(visit, "Herbekijken op", "Bewaar de datum").day("Kies een datum tussen");
        Pages.assertAccessible(page);
        page.reload();
        assertThat(visit.field("Herbekijken op")).hasValue("");
        assertThat(visit.button("Maak bekend")).isVisible();
        visit.field("Tekst voor bezoekers").fill("Een lid schrijft een voorstel.");
        visit.press("Maak bekend");
        assertThat(visit.main()).containsText("Bezoekers lezen dit besluit nu.");
        Pages.screenshot(page, "decision-inside");
        Pages.assertAccessible(page);
        String path = visit.path();

        visit.signOut().open(path);
        assertThat(visit.main()).containsText("Een lid schrijft een voorstel.");
        assertThat(visit.main()).not().containsText("Trekker");
    }

    @Test
    void nothing_is_recorded_that_cannot_be_decided(Page page) {
        taking();

        Refusals.of(visit, "Besluit", "Leg vast").requiredText(4000);
        visit.field("Besluit").fill(Refusals.SCRIPT);
        Refusals.of(visit, "Geldt vanaf", "Leg vast").day("Kies een datum tussen");
        visit.field("Geldt vanaf").fill("");
        Refusals.of(visit, "Herbekijken op", "Leg vast").day("Kies een datum tussen");
        visit.field("Herbekijken op").fill("");
        visit.choose("kind", "vervangt");
        visit.press("Leg vast");
        assertThat(message("relations")).hasText("Kies het besluit waarover dit gaat.");
        visit.choose("method", "Gewone meerderheid");
        Refusals.of(visit, "Voor", "Leg vast")
                .refuseAndForget("veel", "Geef een geheel getal.")
                .refuse("-1", "Een aantal stemmen ligt tussen")
                .refuse("2000000000", "Een aantal stemmen ligt tussen")
                .refuse("0", "niet aanvaard");
        Pages.assertAccessible(page);

        assertThat(visit.field("Besluit")).hasValue(Refusals.SCRIPT);
        visit.open("/decisions?q=document.title");
        assertThat(page.locator(".decision-list > li")).hasCount(0);
    }

    private void taking() {
        visit.signedInAs(Visit.CHAIR, "/me").findMeeting("past", HELD);
        visit.link(HELD).click();
        visit.link("Besluit vastleggen").click();
    }

    private Locator message(String field) {
        return visit.page().locator("[id='form:" + field + "-message']");
    }

    @Test
    void html_in_a_decision_is_text_and_a_visitor_does_not_see_it_before_it_is_published(MicroServer som, Page page) {
        taking();
        visit.field("Besluit").fill("<b>Vet</b> <script>alert('x')</script>");
        visit.button("Leg vast").click();
        page.waitForURL("**/decision/*");

        assertThat(page.locator(".decision-text")).hasText("<b>Vet</b> <script>alert('x')</script>");
        assertThat(page.locator("main script")).hasCount(0);
        String path = visit.path();

        int status = visit.signOut().page().navigate(som.page(path).toString()).status();

        org.assertj.core.api.Assertions.assertThat(status).isEqualTo(404);
    }
}
