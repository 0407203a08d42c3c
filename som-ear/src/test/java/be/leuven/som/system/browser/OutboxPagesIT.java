package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The mails of an installation without a mail server, as its administrator reads them. */
@OnMicro
@InBrowser
class OutboxPagesIT {
    @Test
    void an_administrator_reads_a_mail_in_all_its_forms_and_drops_it(MicroServer som, Page page) {
        Visit visit = new Visit(som, page);
        String title = "Mails nalezen";
        Planning.begin(visit)
                .called(title)
                .when(LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(24), "09:00")
                .at("Zaal Dijle")
                .agenda("Een punt")
                .convene();

        visit.signOut().signedInAs(Visit.ADMINISTRATOR, "/admin/outbox");
        assertThat(visit.main()).containsText("Geen mailserver ingesteld");
        Pages.assertAccessible(page);
        page.locator(".rows li")
                .filter(new Locator.FilterOptions().setHasText("Uitnodiging: " + title))
                .filter(new Locator.FilterOptions().setHasText("voorzitter@example.org"))
                .locator("a")
                .click();
        assertThat(page.locator("h1")).hasText("Uitnodiging: " + title);
        assertThat(visit.main()).containsText("Wacht");
        page.getByText("Voor agenda’s").click();
        assertThat(page.locator(".mail-text").nth(1)).containsText("METHOD:REQUEST");
        page.locator("summary", new Page.LocatorOptions().setHasText("HTML")).click();
        assertThat(page.locator(".mail-text").nth(2)).containsText("<a href=");
        Pages.assertAccessible(page);

        visit.press("Verstuur niet");
        assertThat(visit.main()).containsText("De mail wordt niet verstuurd.");
        assertThat(visit.main()).containsText("Niet verstuurd");
        visit.press("Probeer nu");
        assertThat(visit.main()).containsText("De mail wordt zo snel mogelijk verstuurd.");

        visit.open("/admin/audit");
        assertThat(visit.main()).containsText("liet een mail niet versturen");
        visit.open("/admin/mail/00000000-0000-0000-0000-000000000000");
        assertThat(page.locator("h1")).not().hasText("Uitnodiging: " + title);
    }
}
