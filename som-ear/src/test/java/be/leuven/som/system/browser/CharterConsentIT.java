package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consent on the charter over a period: asked, answered, worked off, closed. */
@OnMicro
@InBrowser
class CharterConsentIT {
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    /** Consults on a version of its own; gives the address of its consultation. */
    private String consulted(Page page, String label) {
        visit.beginsCharter(label);
        visit.field("Laatste dag").fill(soon().plusDays(8).toString());
        visit.button("Raadpleging openen").click();
        page.waitForURL("**/charter/consultation/*");
        return visit.path();
    }

    /** Asks consent on the mission; gives the address of the round. */
    private String asked(Page page, String label) {
        consulted(page, label);
        page.locator("[id='artikel-2.1'] a.more").click();
        page.waitForURL("**/charter/amend/**");
        visit.link("Vraag instemming").click();
        page.waitForURL("**/charter/ask/**");
        visit.field("Wat vragen we?").fill("De missie van " + label + " blijft zoals ze is.");
        visit.field("Antwoorden tot en met").fill(soon().toString());
        visit.field("Tot welk uur?").fill("18:00");
        visit.button("Vraag instemming").click();
        page.waitForURL("**/charter/consent/*");
        return visit.path();
    }

    private static LocalDate soon() {
        return LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(12);
    }

    private static void fits(Page page) {
        page.setViewportSize(360, 740);
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);
    }

    @Test
    void an_objection_is_answered_by_other_words_and_everybody_sees_how_it_stands(MicroServer som, Page page) {
        String round = asked(page, "Instemming");
        assertThat(page.locator("h1")).hasText("Instemming over artikel 2.1 van versie Instemming");
        assertThat(visit.main()).containsText("De vraag is verstuurd.");
        try (BrowserContext elsewhere =
                page.context().browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            Visit parents = new Visit(som, elsewhere.newPage());
            parents.signedInAs(Visit.PARENTS, "/me");
            parents.page()
                    .locator("article.todo")
                    .filter(new Locator.FilterOptions().setHasText("versie Instemming"))
                    .locator("a")
                    .first()
                    .click();
            parents.page().waitForURL("**" + round);
            parents.field("Jouw antwoord").selectOption("OBJECTION");
            parents.settled();
            parents.field("Wat is de reden van je bezwaar?").fill("Ouders staan er niet in.");
            parents.press("Antwoord versturen");
            assertThat(parents.main()).containsText("Je antwoord is bewaard.");
            assertThat(page.locator("[id='stands']")).containsText("Ouders staan er niet in.");
            assertThat(page.locator("[id='stands']")).containsText("1 van de");
            Pages.screenshot(parents.page(), "consent-answered");
            Pages.assertAccessible(parents.page());
        }

        page.locator("[id='lead'] .ui-chkbox-box").first().click();
        visit.settled();
        visit.field("Het aangepaste voorstel").fill("De missie noemt voortaan ook de ouders.");
        visit.button("Aanpassen en opnieuw vragen").click();
        page.waitForURL(address -> address.contains("/charter/consent/") && !address.endsWith(round));
        assertThat(visit.main()).containsText("Eerdere voorstellen");
        assertThat(visit.main()).containsText("0 van de");
        Pages.screenshot(page, "consent-amended");
        Pages.assertAccessible(page);
        fits(page);
        Pages.screenshot(page, "consent-360");
        Pages.assertAccessible(page);

        visit.press("Nu sluiten");
        assertThat(visit.main()).containsText("Geen quorum op");
        visit.open("/charter/history");
        assertThat(page.locator(".timeline-table")).containsText("Artikel 2.1: Geen quorum op");
        visit.open(round);
        assertThat(page.locator("[id='stands']")).containsText("verwerkt in een nieuw voorstel");
        visit.link("Naar het aangepaste voorstel").click();
        visit.link("Raadpleging over versie Instemming van het charter").click();
        assertThat(visit.main()).containsText("Consentrondes");
    }

    @Test
    void of_two_who_answer_for_a_seat_the_second_sees_what_the_first_said(MicroServer som, Page page) {
        String round = asked(page, "Beiden");
        visit.signOut().signedInAs(Visit.MEMBER, round);
        try (BrowserContext elsewhere =
                page.context().browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            Visit telephone = new Visit(som, elsewhere.newPage());
            telephone.signedInAs(Visit.MEMBER, round);
            telephone.field("Jouw antwoord").selectOption("CONSENT");
            telephone.settled();
            telephone.press("Antwoord versturen");
            assertThat(telephone.main()).containsText("Je antwoord is bewaard.");
        }
        visit.field("Jouw antwoord").selectOption("CONCERN");
        visit.settled();
        visit.field("Wat is je bezorgdheid?").fill("Vergeet de stad niet.");
        visit.press("Antwoord versturen");
        assertThat(visit.main()).containsText("antwoordde: Stemt in");
        assertThat(visit.field("Wat is je bezorgdheid?")).hasValue("Vergeet de stad niet.");
        Pages.assertAccessible(page);
        visit.press("Antwoord wijzigen");
        assertThat(page.locator("[id='stands']")).containsText("Vergeet de stad niet.");
    }

    @Test
    void keeps_what_can_not_be_asked_or_answered_beside_its_field(Page page) {
        String consultation = consulted(page, "Fout");
        visit.open(consultation.replace("/consultation/", "/ask/"));
        visit.field("Antwoorden tot en met").fill(soon().toString());
        Pages.screenshot(page, "consent-ask");
        Pages.assertAccessible(page);
        visit.field("Tot welk uur?").fill("18:00");
        Refusals.of(visit, "Wat vragen we?", "Vraag instemming").requiredText(4000);
        visit.field("Wat vragen we?").fill(Refusals.SCRIPT);
        Refusals.of(visit, "Antwoorden tot en met", "Vraag instemming").day("minstens een uur en hoogstens een jaar");
        visit.field("Antwoorden tot en met").evaluate("field => field.type = 'date'");
        visit.field("Antwoorden tot en met").fill(soon().toString());
        fits(page);
        visit.button("Vraag instemming").click();
        page.waitForURL("**/charter/consent/*");
        assertThat(page.locator("h1")).hasText("Instemming over versie Fout van het charter");
        assertThat(page.locator("[id='now'] .room-proposal")).hasText(Refusals.SCRIPT);
        Refusals.of(visit, "Het aangepaste voorstel", "Aanpassen en opnieuw vragen")
                .requiredText(4000);

        visit.signOut().signedInAs(Visit.PARENTS, visit.path());
        assertThat(visit.button("Nu sluiten")).hasCount(0);
        visit.press("Antwoord versturen");
        visit.field("Jouw antwoord").selectOption("OBJECTION");
        visit.settled();
        Refusals.of(visit, "Wat is de reden van je bezwaar?", "Antwoord versturen")
                .requiredText(2000);
        visit.field("Wat is de reden van je bezwaar?").fill("Daarom.");
        Refusals.of(visit, "Wat zou je bezwaar wegnemen?", "Antwoord versturen").text(2000);
    }

    @Test
    void the_example_asks_the_council_on_a_clause_now_and_reads_in_english(Page page) {
        visit.signedInAs(Visit.MEMBER, "/me").open("/me?lang=en");
        page.locator("article.todo")
                .filter(new Locator.FilterOptions().setHasText("version 3.0"))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("Consent on clause");
        assertThat(visit.main()).containsText("1 open objection");
        assertThat(visit.main()).containsText("Consents, with a concern");
        Pages.screenshot(page, "consent-en");
        Pages.assertAccessible(page);
    }
}
