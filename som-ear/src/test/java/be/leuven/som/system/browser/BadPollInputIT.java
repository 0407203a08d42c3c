package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of date polls refuse what they can't keep: a sentence beside the field, nothing stored, nothing lost. */
@OnMicro
@InBrowser
class BadPollInputIT {
    private static final String EMOJI = "🎓".repeat(5000);
    private static final String SCRIPT = "<script>document.title='stuk'</script><b>vet</b>";

    private final LocalDate day =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.APRIL, 24);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    private Polling polling() {
        return Polling.begin(visit).called("Een goede prikker").at(day, "10:00").at(day, "11:00");
    }

    private int polls() {
        visit.signOut().signedInAs(Visit.CHAIR, "/me").open("/meetings");
        return visit.page().locator(".poll-open .date-item").count();
    }

    @ParameterizedTest
    @CsvSource({
        "Titel, '', Vul dit in.",
        "Titel, LANG, Houd het op 200 tekens",
        "Titel, EMOJI, Houd het op 200 tekens",
        "Plaats, EMOJI, Houd het op 200 tekens",
        "Agenda, LANG, Houd het op 2000 tekens",
        "Link voor video, javascript:alert(1), Dit is geen geldig webadres.",
        "Duur in minuten, '', Kies een duur van 5 tot 480 minuten.",
        "Duur in minuten, 481, Kies een duur van 5 tot 480 minuten.",
        "Antwoorden tot en met, '', Kies de laatste dag om te antwoorden.",
        "Antwoorden tot en met, 9999-12-31, Kies een dag voor het eerste moment",
        "Antwoorden tot en met, 2015-06-12, Deze dag is al voorbij."
    })
    void no_poll_goes_out_with_what_cannot_be(String label, String typed, String sentence, Page page) {
        int before = polls();
        Polling polling = polling();
        String text = fitting(visit.field(label), typed);
        visit.field(label).fill(text);

        visit.press("Vraag het aan iedereen");

        assertThat(message(label)).containsText(sentence);
        assertThat(visit.field(label)).hasValue(text);
        assertThat(polling.chosen()).hasCount(2);
        if (!"Titel".equals(label)) {
            assertThat(visit.field("Titel")).hasValue("Een goede prikker");
        }
        Pages.assertAccessible(page);
        assertThat(polls()).isEqualTo(before);
    }

    @Test
    void a_poll_offers_at_least_two_moments_that_exist_and_lie_ahead(Page page) {
        Polling polling = Polling.begin(visit);
        visit.press("Vraag het aan iedereen");
        assertThat(visit.main()).containsText("Kies minstens 2 momenten.");

        visit.press("Voeg dit moment toe");
        assertThat(message("Andere dag")).containsText("Kies een dag en een uur.");
        polling.at(LocalDate.of(2015, Month.JUNE, 12), "10:00");
        assertThat(message("Andere dag")).containsText("Dit moment is al voorbij.");
        polling.at(LocalDate.of(9999, Month.DECEMBER, 31), "10:00");
        assertThat(message("Andere dag")).containsText("Kies een dag binnen de vijf jaar.");
        visit.field("Andere dag").evaluate("field => field.type = 'text'");
        visit.field("Andere dag").fill("2027-02-29");
        visit.press("Voeg dit moment toe");
        assertThat(message("Andere dag")).containsText("Deze datum bestaat niet.");
        assertThat(polling.chosen()).hasCount(0);
    }

    @Test
    void a_poll_asks_somebody(Page page) {
        polling();
        page.locator(".poll-people summary").click();
        for (Locator box : page.locator(".poll-asked input").all()) {
            box.uncheck();
        }

        visit.press("Vraag het aan iedereen");

        assertThat(visit.main()).containsText("Kies minstens één persoon om het aan te vragen.");
        assertThat(visit.path()).startsWith("/meetings/poll");
    }

    @Test
    void html_is_kept_as_text_and_never_run(Page page) {
        polling().called(SCRIPT).send();
        assertThat(page.locator("h1")).hasText(SCRIPT);
        Polling.answer(page, 0, "Ja");
        Polling.answer(page, 1, "Ja");
        visit.field("Opmerking").fill(SCRIPT);
        visit.press("Bewaar mijn antwoord");

        assertThat(page.locator(".poll-comment")).containsText(SCRIPT);
        assertThat(page.locator("main script, main b")).hasCount(0);
        assertThat(page).hasTitle(SCRIPT + " – SOM");
    }

    @Test
    void an_answer_is_neither_endless_nor_half(Page page) {
        String id = polling().called("Half antwoord").send();
        Polling.answer(page, 0, "Ja");
        visit.press("Bewaar mijn antwoord");
        assertThat(page.locator(".tick").nth(1)).containsText("Kies ja, als het moet of nee.");

        Polling.answer(page, 1, "Nee");
        visit.field("Opmerking").fill(EMOJI);
        visit.press("Bewaar mijn antwoord");
        assertThat(message("Opmerking")).containsText("Houd het op 1000 tekens");
        assertThat(visit.field("Opmerking")).hasValue(EMOJI);
        assertThat(page.locator(".tick input:checked")).hasCount(2);

        visit.open("/meetings/dates/" + id);
        assertThat(page.locator(".tick input:checked")).hasCount(0);
    }

    @Test
    void no_slot_is_chosen_without_a_place_and_a_fair_reason(Page page) {
        LocalDate soon = LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(3);
        Polling.begin(visit)
                .called("Zonder reden")
                .answersBy(soon.minusDays(1))
                .at(soon, "09:00")
                .at(soon, "11:00")
                .send();
        page.locator(".poll-slot").first().locator("button").click();
        visit.settled();
        for (List<String> wrong : List.of(
                List.of("Plaats", "", "Vul een plaats in of een link voor de videovergadering."),
                List.of("Waarom zo dringend?", "", "vraagt er 8"),
                List.of("Waarom zo dringend?", "lang ".repeat(200), "Houd het op 500 tekens"))) {
            String before = visit.field(wrong.get(0)).inputValue();
            visit.field(wrong.get(0)).fill(wrong.get(1));
            visit.press("Maak de vergadering en nodig uit");
            assertThat(message(wrong.get(0))).containsText(wrong.get(2));
            visit.field(wrong.get(0)).fill(before);
        }
        assertThat(page.locator(".meeting-facts")).containsText("Open");
    }

    private static String fitting(Locator field, String typed) {
        String text = typed.replace("LANG", "lang ".repeat(1200).strip()).replace("EMOJI", EMOJI);
        String most = field.getAttribute("maxlength");
        return most == null || text.length() <= Integer.parseInt(most)
                ? text
                : text.substring(0, Integer.parseInt(most));
    }

    private Locator message(String label) {
        return visit.page()
                .locator(".field")
                .filter(new Locator.FilterOptions().setHas(visit.field(label)))
                .first()
                .locator(".field-message");
    }
}
