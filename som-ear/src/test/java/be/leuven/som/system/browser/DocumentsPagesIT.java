package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnMicro
@InBrowser
class DocumentsPagesIT {
    /** A week in the year after the next that no other test uses. */
    private final LocalDate day =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.JUNE, 12);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    private String convened(String title, LocalDate on) {
        return Planning.begin(visit)
                .called(title)
                .when(on, "14:00")
                .at("Zaal Voer")
                .agenda("Begroting", "Varia")
                .convene();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    private void upload(FilePayload file) {
        visit.page().locator("input[type=file]").setInputFiles(file);
    }

    @Test
    void a_document_is_added_read_by_members_and_seen_by_nobody_else(MicroServer som, Page page) {
        String id = convened("Met een nota", day);
        visit.link("Documenten").click();
        page.waitForURL("**/meetings/documents/" + id);
        Pages.assertAccessible(page);
        byte[] content = pdf(1_300_000);

        upload(file("Nota over geld & cijfers.html", content));

        assertThat(page.locator("#list")).containsText("1,2 MB");
        assertThat(visit.main()).containsText("is toegevoegd.");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "documents");
        visit.signOut().signedInAs(Visit.MEMBER, "/meeting/" + id);
        String address = page.locator(".agenda-documents a").getAttribute("href");
        APIResponse answer = page.request().get(page.url().replaceAll("(https?://[^/]+).*", "$1") + address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying("content-type", t -> assertThat(t).startsWith("application/pdf"))
                .hasEntrySatisfying("content-disposition", d -> assertThat(d).startsWith("attachment;"));

        visit.signOut().signedInAs(Visit.PARENTS, "/meetings");
        assertThat(page.request()
                        .get(page.url().replaceAll("(https?://[^/]+).*", "$1") + address)
                        .status())
                .isEqualTo(404);
        assertThat(page.navigate(som.page("/meetings/documents/" + id).toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_could_act_is_refused_with_a_clear_sentence_and_a_document_is_removed(@TempDir Path folder, Page page)
            throws IOException {
        String id = convened("Met foute bestanden", day.plusDays(1));
        visit.open("/meetings/documents/" + id);

        upload(file("verslag.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(visit.main()).containsText("Dit soort bestand kan niet mee, wat zijn naam ook zegt.");
        upload(file("oud.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertThat(visit.main()).containsText("Dit is een document van voor 2007");
        Path large = Files.write(folder.resolve("te groot.pdf"), pdf(20 * 1024 * 1024 + 1));
        page.locator("input[type=file]").setInputFiles(large);
        assertThat(page.locator(".ui-fileupload-row")).hasCount(0);
        assertThat(page.locator(".documents-add"))
                .containsText("“te groot.pdf” is te groot. Een document mag hoogstens");
        upload(file("<b>naam<b>.pdf", pdf(2000)));
        assertThat(page.locator(".ui-fileupload-row")).hasCount(0);
        assertThat(page.locator(".documents-add")).containsText("De naam “<b>naam<b>.pdf” kan niet");
        assertThat(page.locator("#list a")).hasCount(0);
        Pages.assertAccessible(page);

        upload(file("goed.pdf", pdf(2000)));
        assertThat(page.locator("#list a")).hasText("goed.pdf");
        page.getByTitle("Verwijder goed.pdf").click();
        assertThat(page.locator("#list a")).hasCount(0);
        assertThat(visit.main()).containsText("goed.pdf is verwijderd.");
    }

    @Test
    void more_than_the_server_takes_is_not_sent_and_what_was_chosen_along_is_added(@TempDir Path folder, Page page)
            throws IOException {
        String id = convened("Met heel grote bestanden", day.plusDays(3));
        visit.open("/meetings/documents/" + id + "?lang=en");
        Path large = Files.write(folder.resolve("far too large.pdf"), pdf(33 * 1024 * 1024));
        Path small = Files.write(folder.resolve("small.pdf"), pdf(2000));

        page.locator("input[type=file]").setInputFiles(new Path[] {large, small});

        assertThat(page.locator("#list a")).hasText("small.pdf");
        assertThat(page.locator(".documents-add"))
                .containsText("“far too large.pdf” is too large. A document can be 20 MB");
        Pages.assertAccessible(page);
    }

    @Test
    void names_that_nobody_would_give_are_made_safe_or_told(Page page) {
        String id = convened("Met rare namen", day.plusDays(4));
        visit.open("/meetings/documents/" + id);

        upload(file("lang".repeat(75) + ".pdf", pdf(2000)));
        assertThat(page.locator("#list a")).hasText("lang".repeat(75).substring(0, 120) + ".pdf");
        upload(file("dubbel.pdf.exe", pdf(2001)));
        assertThat(page.locator("#list")).containsText("dubbel.pdf.pdf");
        upload(file("zonder", pdf(2002)));
        assertThat(page.locator("#list")).containsText("zonder.pdf");
        upload(file("map/../pad.pdf", pdf(2003)));
        assertThat(page.locator(".documents-add")).containsText("De naam “map/../pad.pdf” kan niet.");
        assertThat(page.locator("#list")).not().containsText("pad.pdf");
        upload(file("vreemd\u0007teken.pdf", pdf(2004)));
        assertThat(page.locator("#list")).containsText("vreemd teken.pdf");
        upload(file("map\\\\pad.pdf", pdf(2005)));
        assertThat(page.locator("#list")).not().containsText("map");
        assertThat(page.locator("body")).not().containsText("File Error");
    }

    @Test
    void a_member_reads_in_english_and_adds_nothing(Page page) {
        String id = convened("Alleen lezen", day.plusDays(2));
        visit.signOut()
                .signedInAs(Visit.MEMBER, "/meetings/documents/" + id)
                .open("/meetings/documents/" + id + "?lang=en");

        assertThat(page.locator("h1")).hasText("Documents with Alleen lezen");
        assertThat(page.locator("input[type=file]")).hasCount(0);
        Pages.assertAccessible(page);
    }
}
