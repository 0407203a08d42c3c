package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Working agreements on pages: read, propose, talk about, agree, review, retire; and the places that name them. */
@OnMicro
@InBrowser
class AgreementsPagesIT {
    private static final String SOURCE = "werkafspraak 1, afgesproken op 4 juni 2015";

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void a_member_reads_the_ten_of_the_charter_and_how_well_one_is_kept(Page page) {
        visit.signedInAs(Visit.MEMBER, "/agreements");
        assertThat(page.locator(".agreement-list > li").nth(0)).containsText("8 dagen vooraf");
        assertThat(page.locator(".agreement-list > li").nth(5)).containsText("verwittigt ook de plaatsvervanger");
        assertThat(page.locator(".agreement-list > li").nth(8)).containsText("Niet te meten");
        Pages.screenshot(page, "agreements");
        Pages.assertAccessible(page);

        visit.link("Uitnodiging en documenten acht dagen vooraf").click();
        assertThat(page.locator("h1")).hasText("1. Uitnodiging en documenten acht dagen vooraf");
        assertThat(visit.main()).containsText(Pattern.compile("Gevolgd: \\d+ van de \\d+ keer"));
        int bars = page.locator(".agreement-chart .agreement-bar").count();
        assertThat(page.locator(".agreement-table tbody tr")).hasCount(bars);
        assertThat(visit.main()).containsText(SOURCE);
        assertThat(visit.link("5.1 Op tijd")).hasAttribute("href", Pattern.compile(".*/charter#artikel-5\\.1"));
        assertThat(visit.button("Begin een herziening")).hasCount(0);
        Pages.screenshot(page, "agreement");
        Pages.assertAccessible(page);

        visit.open("/agreements").link("Wat persoonlijk is, blijft binnen").click();
        assertThat(visit.main()).containsText("SOM heeft geen gegevens");
    }

    @Test
    void reads_in_english_on_a_telephone(Page page) {
        page.setViewportSize(360, 740);
        visit.signedInAs(Visit.MEMBER, "/agreements").open("/agreements?lang=en");
        assertThat(page.locator("h1")).hasText("Working agreements");
        assertThat(page.locator(".agreement-list > li").first()).containsText("8 days of notice");
        page.locator(".agreement-list a").nth(1).click();
        assertThat(visit.main()).containsText("Minutes within 15 working days");
        assertThat(visit.main()).containsText("working agreement 2, agreed on 4 June 2015");
        assertFits(page);
        Pages.assertAccessible(page);
    }

    private static void assertFits(Page page) {
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void lives_from_a_proposal_to_the_end(Page page) {
        String title = "Wie spreekt, is kort " + System.nanoTime();
        visit.signedInAs(Visit.MEMBER, "/agreements/new");
        visit.press("Stel voor");
        assertThat(page.locator(".field-message").filter(withText("Vul dit in.")))
                .hasCount(2);
        visit.field("Titel").fill(title);
        visit.field("Wat spreken we af?").fill("<b>Kort</b> en krachtig.");
        visit.choose("clauseKey", "5.3 Bij consent");
        visit.type("Dagen vooraf uitnodigen", "99");
        visit.press("Stel voor");
        assertThat(visit.main()).containsText("Kies een getal van 1 tot 60");
        assertThat(visit.field("Titel")).hasValue(title);
        visit.type("Dagen vooraf uitnodigen", "");
        Pages.assertAccessible(page);
        visit.button("Stel voor").click();
        page.waitForURL(Pattern.compile(".*/agreements/[0-9a-f-]{36}"));
        assertThat(page.locator(".lead")).hasText("<b>Kort</b> en krachtig.");
        assertThat(visit.link("5.3 Bij consent")).hasCount(1);
        visit.field("Wat vind jij ervan?").fill("Eens. <script>alert(1)</script>");
        visit.press("Plaats je reactie");
        assertThat(page.locator(".comment")).containsText("<script>alert(1)</script>");
        assertThat(visit.button("Spreek af met een besluit")).hasCount(0);
        String path = visit.path();

        visit.signOut().signedInAs(Visit.COORDINATOR, path);
        visit.press("Spreek af met een besluit");
        Pages.assertAccessible(page);
        visit.press("Spreek af");
        assertThat(visit.main()).containsText("Kies het besluit dat dit afspreekt.");
        decide(page, "SR-2021-");
        visit.press("Spreek af");
        assertThat(visit.main()).containsText("Kies een dag waarop jullie er opnieuw naar kijken.");
        visit.field("Geldt vanaf").fill("2020-01-01");
        visit.field("Herbekijken op").fill("2027-08-31");
        visit.press("Spreek af");
        assertThat(visit.main()).containsText("Kies een dag vanaf het besluit");
        visit.field("Geldt vanaf").fill("2022-01-01");
        visit.press("Spreek af");
        assertThat(visit.main()).containsText("Dit is nu afgesproken.");

        visit.press("Begin een herziening");
        visit.field("Waarom?").fill("Te streng.");
        visit.press("Begin de herziening");
        assertThat(visit.main()).containsText("Wat er voorligt");
        visit.link("Herschrijf de tekst").click();
        assertThat(visit.field("Artikel van het charter").locator("option:checked"))
                .hasText("5.3 Bij consent");
        visit.field("Wat spreken we af?").fill("Korter kan ook.");
        visit.button("Bewaar de tekst").click();
        page.waitForURL("**" + path);
        assertThat(page.locator(".card").filter(withText("Wat er voorligt"))).containsText("Korter kan ook.");
        visit.press("Schrap deze afspraak");
        visit.field("Waarom?").fill("Niet meer nodig.");
        decide(page, "SR-2021-");
        visit.field("Laatste dag").fill(LocalDate.of(2022, 6, 30).toString());
        visit.press("Schrap de afspraak");
        assertThat(visit.main()).containsText("Deze afspraak gold tot en met 30 juni 2022");
        Pages.screenshot(page, "agreement-retired");
        Pages.assertAccessible(page);
        visit.open("/agreements");
        assertThat(page.locator("#retired ~ .agreement-list")).containsText(title);
    }

    private static void decide(Page page, String number) {
        Locator decisions = page.locator("[id='form:decisionId']");
        decisions.selectOption(
                decisions.locator("option").filter(withText(number)).first().getAttribute("value"));
    }

    @Test
    void says_what_a_value_comes_to_while_it_is_typed(Page page) {
        visit.signedInAs(Visit.CHAIR, "/agreements/new");
        assertThat(visit.main()).containsText("Deze afspraak legt geen waarde vast");
        visit.type("Dagen vooraf uitnodigen", "8");
        assertThat(page.locator(".agreement-meaning")).containsText("8 dagen vooraf.");
        assertThat(page.locator(".agreement-meaning")).containsText("gaat de uitnodiging ten laatste op");
        visit.type("Werkdagen voor het verslag", "1");
        assertThat(page.locator(".agreement-meaning")).containsText("Verslag binnen 1 werkdag.");
        visit.choose("quorum", "twee derde");
        assertThat(page.locator(".agreement-meaning"))
                .containsText("Zijn 9 stemgerechtigde zetels ingevuld, dan zijn er 7 aanwezigen nodig");
        for (String wrong : List.of("0", "-1", "61", "999999999999999999999", "8.5")) {
            visit.type("Dagen vooraf uitnodigen", wrong);
        }
        visit.press("Stel voor");
        assertThat(page.locator("[id='form:noticeDays-message']")).not().isEmpty();
        Pages.screenshot(page, "agreement-values");
        Pages.assertAccessible(page);
    }

    @Test
    void planning_meetings_decisions_and_partners_name_the_agreement_that_they_follow(MicroServer som, Page page) {
        Sitting.opened(som, page, "Nog zonder verslag").closes();
        visit.signedInAs(Visit.CHAIR, "/meetings/new");
        assertThat(visit.main()).containsText("8 dagen vooraf: " + SOURCE);
        assertThat(visit.main()).containsText("Meer dan de helft van de stemgerechtigde zetels aanwezig: gebruikelijk");
        Pages.assertAccessible(page);

        visit.findMeeting("past", "Dringend overleg");
        visit.link("Dringend overleg over de raadpleging").click();
        assertThat(page.locator(".notice")).containsText(SOURCE);
        Pages.screenshot(page, "meeting-names-agreements");
        visit.link("Besluit vastleggen").click();
        assertThat(visit.main()).containsText("Beslissen met consent: werkafspraak 3");
        Pages.assertAccessible(page);

        visit.signOut().signedInAs(Visit.COORDINATOR, "/me");
        assertThat(page.locator(".todo").filter(withText("Nog zonder verslag")))
                .containsText("Verslag binnen 10 werkdagen: werkafspraak 2, afgesproken op 4 juni 2015");
        assertThat(visit.main()).containsText("Verslag rond tegen");
        visit.open("/partners");
        page.locator("main a[href*='/partner/']").first().click();
        assertThat(visit.main())
                .containsText("Eén vertegenwoordiger en één plaatsvervanger per partner: werkafspraak 5");

        visit.signOut().open("/decisions?q=charter%20vast");
        page.locator(".decision-list a").first().click();
        assertThat(visit.main()).containsText("Beslissen met consent: werkafspraak 3, afgesproken op 4 juni 2015");
        assertThat(page.locator(".agreed a")).hasCount(0);
        Pages.assertAccessible(page);
    }

    @Test
    void who_owns_one_sees_on_the_own_page_that_it_is_to_be_reviewed(Page page) {
        visit.signedInAs(Visit.SECRETARY, "/me");
        Locator task = page.locator(".todo").filter(withText("Werkafspraak te herbekijken"));
        assertThat(task).containsText("1. Uitnodiging en documenten acht dagen vooraf");
        task.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).containsText("1. Uitnodiging");
    }

    @Test
    void a_visitor_reads_what_is_in_force_in_sentences_and_not_who_or_how_well(MicroServer som, Page page) {
        visit.open("/charter");
        page.locator("main a[href$='/working-agreements']").click();
        assertThat(page.locator("h1")).hasText("Werkafspraken");
        Locator first = page.locator(".agreement-list > li").first();
        assertThat(first).containsText("De uitnodiging vertrekt ten laatste 8 dagen voor de vergadering.");
        assertThat(first).containsText(Pattern.compile("Geldt sinds 4 juni 2015, besluit OR-2014-\\d{3}"));
        assertThat(visit.main()).not().containsText("Gevolgd");
        assertThat(visit.main()).not().containsText("Verslaggever SOM");
        assertThat(page.locator(".nav-wide [aria-current=page]")).hasText("Werkafspraken");
        Pages.screenshot(page, "agreements-public");
        Pages.assertAccessible(page);

        String address = som.page("/working-agreements").toString();
        String etag = page.request().get(address).headers().get("etag");
        org.assertj.core.api.Assertions.assertThat(page.request()
                        .get(address, RequestOptions.create().setHeader("If-None-Match", etag))
                        .status())
                .isEqualTo(304);
        page.setViewportSize(360, 740);
        visit.open("/working-agreements?lang=en");
        assertThat(first).containsText("The invitation goes out at least 8 days before the meeting.");
        assertFits(page);
        Pages.screenshot(page, "agreements-public-360");
        Pages.assertAccessible(page);

        first.locator("a[href*='/charter#artikel-5.1']").click();
        assertThat(page.locator("[id='artikel-5.1']")).isInViewport();
    }

    @Test
    void is_not_there_for_visitors_nor_at_an_address_that_makes_no_sense(MicroServer som, Page page) {
        visit.open("/agreements");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));

        visit.signedInAs(Visit.MEMBER, "/agreements");
        for (String path :
                List.of("/agreements/x", "/agreements/00000000-0000-0000-0000-000000000000", "/agreements/edit/x")) {
            int status = page.navigate(som.page(path).toString()).status();
            org.assertj.core.api.Assertions.assertThat(status).as(path).isEqualTo(404);
        }
        visit.open("/agreements");
        String first =
                page.locator(".agreement-list a").first().getAttribute("href").replace("/som", "");
        int status = page.navigate(som.page(first.replace("/agreements/", "/agreements/edit/"))
                        .toString())
                .status();
        org.assertj.core.api.Assertions.assertThat(status)
                .as("what is in force is not rewritten")
                .isEqualTo(404);
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
