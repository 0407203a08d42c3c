package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes of the example's last meetings, from prose to the version for the public; each test has its own meeting. */
@OnMicro
@InBrowser
class MinutesIT {
    private static final String URGENT = "Dringend overleg over de raadpleging";
    private static final String SHOWN = "Charter, ontwerp 0.8";
    private static final String GROUP = "Overstap van kleuter naar lager";
    private static final Pattern LINK = Pattern.compile("/comment/[A-Za-z0-9_-]+");

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void are_written_circulated_and_commented_on_without_an_account(Page page) {
        visit.signedInAs(Visit.COORDINATOR, "/me").findMeeting("past", GROUP);
        visit.link(GROUP).click();
        visit.button("Begin het verslag").click();
        page.waitForURL("**/minutes/*");
        assertThat(page.locator(".minutes-table")).containsText("Trekker werkgroep Iedereen aan boord");

        page.locator(".minutes-item").first().getByText("Schrijf").click();
        visit.settled();
        Refusals.of(visit, "Tekst", "Bewaar")
                .text(20000)
                .refuse("[hier](javascript:alert(1))", "Een link gaat naar een webadres")
                .refuse("![beeld](https://example.org/x.png)", "Beelden kunnen hier niet.");
        visit.field("Tekst").fill(Refusals.EMOJI + Refusals.SCRIPT);
        visit.press("Bekijk");
        assertThat(page.locator("section.card .prose"))
                .containsText("<script>document.title='stuk'</script><b>vet</b>");
        assertThat(page.locator("main script")).hasCount(0);
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
        Refusals.of(visit, "Opmerking", "Verstuur").requiredText(2000);
        Pages.assertAccessible(page);
        assertThat(page.locator(".comment")).hasCount(0);
        visit.field("Opmerking").fill("Het waren er vier.");
        visit.press("Verstuur");
        assertThat(page.locator(".comment")).containsText("Het waren er vier.");
        Pages.screenshot(page, "minutes-comment");
        Pages.assertAccessible(page);
    }

    @Test
    void are_approved_signed_and_published_without_names(MicroServer som, Page page) {
        String later = "Goedkeuren " + UUID.randomUUID();
        Sitting.opened(som, page, later).everybodyArrives().closes();
        visit.signedInAs(Visit.SECRETARY, "/me").findMeeting("past", URGENT);
        visit.link(URGENT).click();
        visit.link("Lees het verslag").click();
        String path = visit.path();
        visit.press("Verwerkt");
        visit.choose("meeting", later);
        visit.press("Leg de goedkeuring vast");
        assertThat(visit.main()).containsText("Het verslag is goedgekeurd en ligt vast.");
        assertNotThere(som, page, path);
        sign(page, path, Visit.SECRETARY);
        sign(page, path, Visit.CHAIR);
        Pages.screenshot(page, "minutes-signed");
        Pages.assertAccessible(page);

        visit.link("Kijk na en maak bekend").click();
        assertThat(page.locator("h1")).hasText("Wat wordt openbaar?");
        assertThat(page.locator(".minutes-table")).not().containsText("Voorzitter SOM-regie");
        Refusals.of(visit, "3. De raadpleging over het charter met twee weken verlengen", "Maak bekend")
                .text(20000)
                .refuse("[hier](javascript:alert(1))", "Een link gaat naar een webadres");
        visit.field("3. De raadpleging over het charter met twee weken verlengen")
                .fill("Twee weken **extra**.");
        new Refusals(
                        visit,
                        () -> page.getByLabel(Pattern.compile("^\\s*RG-\\d{4}")).first(),
                        () -> visit.button("Maak bekend"))
                .text(4000);
        page.getByLabel(Pattern.compile("^\\s*RG-\\d{4}")).first().fill("De raadpleging duurt langer.");
        Pages.screenshot(page, "minutes-check");
        Pages.assertAccessible(page);
        visit.button("Maak bekend").click();
        page.waitForURL("**" + path);
        assertThat(visit.main()).containsText("zonder namen");

        visit.signOut().open(path);
        assertThat(visit.main()).containsText("Twee weken extra.");
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
    void are_set_right_beside_the_text_by_something_that_can_be_read(Page page) {
        visit.signedInAs(Visit.SECRETARY, "/me").findMeeting("past", SHOWN);
        visit.link(SHOWN).click();
        visit.link("Lees het verslag").click();

        Refusals.of(visit, "Rechtzetting", "Zet erbij").requiredText(2000);

        Pages.assertAccessible(page);
        page.reload();
        assertThat(page.locator(".comment")).hasCount(0);
    }

    private void assertNotThere(MicroServer som, Page page, String path) {
        int status = visit.signOut().page().navigate(som.page(path).toString()).status();
        org.assertj.core.api.Assertions.assertThat(status).isEqualTo(404);
        int paper = page.request()
                .get(som.page("/papers" + path + ".pdf").toString())
                .status();
        org.assertj.core.api.Assertions.assertThat(paper).isEqualTo(404);
    }

    private void sign(Page page, String path, String who) {
        visit.signOut().signedInAs(who, path);
        Refusals.of(visit, "Je wachtwoord", "Onderteken")
                .refuseAndForget("geraden", "Dit is niet het wachtwoord van je account.")
                .refuseAndForget("", "Dit is niet het wachtwoord van je account.")
                .refuseAndForget(Refusals.EMOJI, "Dit is niet het wachtwoord van je account.");
        visit.field("Je wachtwoord").fill(Visit.PASSWORD);
        visit.button("Onderteken").click();
        assertThat(visit.main()).containsText("Je handtekening staat eronder.");
    }

    private String link() {
        Matcher matcher = LINK.matcher(visit.mail("", "Ter inzage: verslag van " + GROUP));
        org.assertj.core.api.Assertions.assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
