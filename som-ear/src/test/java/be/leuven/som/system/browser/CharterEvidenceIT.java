package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example's charter of 2015, checked by visitors and by the network. */
@OnMicro
@InBrowser
class CharterEvidenceIT {
    private static final String FIRST_RECORD = "1";
    private static final String A_SIGNATURE = "3";

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void a_visitor_sees_that_all_is_whole_and_finds_a_signature_by_its_number(Page page) {
        visit.open("/charter/verify");
        assertThat(page.locator(".notice-good")).containsText("Alles is ongeschonden");
        Pages.screenshot(page, "verify-whole");
        Pages.assertAccessible(page);

        visit.field("Nummer in de bewijsketen").fill(A_SIGNATURE);
        visit.press("Nakijken");
        assertThat(page.locator("#proof, [id$=proof]").first()).containsText("Stad Leuven, charter 1.0");
        assertThat(visit.main()).containsText("Dit klopt");
        assertThat(visit.main()).not().containsText("Oud-vertegenwoordiger");
        Pages.screenshot(page, "verify-signature");
        Pages.assertAccessible(page);

        visit.field("Nummer in de bewijsketen").fill("99999");
        visit.press("Nakijken");
        assertThat(visit.main()).containsText("Onder dat nummer staat geen ondertekening");
    }

    @Test
    void the_pdf_of_the_charter_is_known_and_a_changed_one_is_not(MicroServer som, Page page) {
        visit.open("/charter/verify");
        visit.field("Nummer in de bewijsketen").fill(FIRST_RECORD);
        visit.press("Nakijken");
        String address = page.locator("a[href*='/charter/file/text/']").getAttribute("href");
        byte[] pdf = page.request()
                .get(som.page(address.substring(address.indexOf("/charter"))).toString())
                .body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        hand(page, pdf);
        assertThat(visit.main()).containsText("Charter 1.0");
        assertThat(visit.main()).containsText("Dit klopt");

        pdf[pdf.length / 2]++;
        hand(page, pdf);
        assertThat(visit.main()).containsText("Dit bestand kennen we niet.");
    }

    private void hand(Page page, byte[] pdf) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload("charter.pdf", "application/pdf", pdf));
        visit.settled();
    }

    @Test
    void who_signed_is_public_and_the_certificate_is_for_the_network(MicroServer som, Page page) {
        String charter = first(page);
        visit.open("/charter/signatures/" + charter);
        assertThat(page.locator(".signatures li")).hasCount(9);
        assertThat(visit.main()).containsText("Wij delen wat we weten over schoolverlaten.");
        assertThat(visit.main()).not().containsText("Vertegenwoordiger CLB");
        Pages.screenshot(page, "signatures");
        Pages.assertAccessible(page);
        page.locator(".signatures a").first().click();
        assertThat(visit.main()).containsText("Dit klopt");
        String signature = visit.path().replaceFirst(".*/", "");
        assertThat(get(som, page, "/charter/file/signature/" + signature + ".pdf")
                        .status())
                .isEqualTo(404);
        assertThat(get(som, page, "/charter/file/evidence.txt").status()).isEqualTo(404);
        assertThat(get(som, page, "/charter/file/checkpoint.txt").text()).startsWith("form: som-checkpoint-1\nend: ");

        visit.signedInAs(Visit.MEMBER, "/charter/signatures/" + charter);
        assertThat(visit.main()).containsText("Vertegenwoordiger CLB");
        assertThat(get(som, page, "/charter/file/signature/" + signature + ".pdf")
                        .headers())
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("application/pdf"));
        assertThat(get(som, page, "/charter/file/evidence.txt").status()).isEqualTo(404);
        byte[] dutch =
                get(som, page, "/charter/file/signature/" + signature + ".pdf").body();
        visit.open("/charter/signatures/" + charter + "?lang=en");
        byte[] english =
                get(som, page, "/charter/file/signature/" + signature + ".pdf").body();
        assertThat(english).startsWith('%', 'P', 'D', 'F').isNotEqualTo(dutch);
        visit.open("/charter/verify?lang=nl");
        hand(page, english);
        assertThat(visit.main()).containsText("Dit klopt");

        visit.signOut().signedInAs(Visit.COORDINATOR, "/charter/verify");
        assertThat(page.locator(".notice-good")).containsText("Alles is ongeschonden");
        assertThat(get(som, page, "/charter/file/evidence.txt").text()).startsWith("form: som-evidence-1\n");
    }

    @Test
    void the_screen_of_the_ceremony_has_a_lit_seal_for_each_partner_that_signed(Page page) {
        String charter = first(page);
        visit.signedInAs(Visit.COORDINATOR, "/charter/ceremony/" + charter);

        assertThat(page.locator(".seal.is-signed")).hasCount(9);
        assertThat(page.locator(".ceremony-complete")).hasText("Alle partners hebben ondertekend");
        assertThat(page.locator(".seal.is-latest")).containsText("Ouderkoepel Samenspraak");
        Pages.screenshot(page, "ceremony");
        Pages.assertAccessible(page);
        page.setViewportSize(360, 740);
        Pages.screenshot(page, "ceremony-360");
    }

    @Test
    void what_is_over_is_not_signed_any_more(Page page) {
        String charter = first(page);
        visit.signedInAs(Visit.MEMBER, "/charter/sign/" + charter);

        assertThat(visit.main()).containsText("Er is niets dat jij nu kunt ondertekenen.");
        assertThat(page.locator("input[type=password]")).hasCount(0);
        page.setViewportSize(360, 740);
        Pages.screenshot(page, "sign-360");
        Pages.assertAccessible(page);
    }

    /** The id of version 1.0, which a visitor finds as it is the subject of the first record. */
    private String first(Page page) {
        visit.open("/charter/verify");
        visit.field("Nummer in de bewijsketen").fill(FIRST_RECORD);
        visit.press("Nakijken");
        String address = page.locator("a[href*='/charter/file/text/']").getAttribute("href");
        return address.replaceFirst(".*/text/", "").replace(".pdf", "");
    }

    private static APIResponse get(MicroServer som, Page page, String path) {
        return page.request().get(som.page(path).toString());
    }
}
