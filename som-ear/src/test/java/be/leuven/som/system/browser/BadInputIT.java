package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form refuses what it can't keep: a sentence beside the field, nothing stored, nothing lost. */
@OnMicro
@InBrowser
class BadInputIT {
    private static final String TOO_LONG = "lang ".repeat(1200).strip();
    private static final String EMOJI = "🎓".repeat(5000);
    private static final String CONTROL = "Onzichtbaar\u0007teken";
    private static final String NUL = "Einde\u0000hier";
    private static final String SCRIPT = "<script>document.title='stuk'</script><b>vet</b>";

    private static final String INVISIBLE = "Hier staan onzichtbare tekens in.";
    private static final String REASON = "Waarom gaat ze niet door?";

    private final LocalDate day =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.NOVEMBER, 22);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @ParameterizedTest
    @CsvSource({"Titel, 200", "Plaats, 200", "Agendapunt, 200"})
    void a_text_of_the_plan_is_neither_endless_nor_invisible(String label, int most, Page page) {
        String kept = draft().field(label).first().inputValue();

        refused(label, TOO_LONG, "Houd het op " + most + " tekens");
        refused(label, EMOJI, "Houd het op " + most + " tekens");
        refused(label, CONTROL, INVISIBLE);
        refused(label, NUL, INVISIBLE);

        assertThat(page.locator(".plan-state")).containsText("Nog niet bewaard");
        Pages.assertAccessible(page);
        page.reload();
        assertThat(visit.field(label).first()).hasValue(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Titel, '', Vul dit in.",
        "Videolink, javascript:alert(1), Dit is geen geldig webadres.",
        "Datum, 9999-12-31, Kies een datum tussen",
        "Minuten, 481, Kies een duur van 1 tot",
        "Minuten, -5, Kies een duur van 1 tot"
    })
    void a_plan_is_not_stored_with_what_cannot_be(String label, String typed, String sentence, Page page) {
        String kept = draft().field(label).first().inputValue();

        refused(label, typed, sentence);

        page.reload();
        assertThat(visit.field(label).first()).hasValue(kept);
    }

    /** A browser lets nobody type these; a script can send them all the same. */
    @Test
    void a_plan_has_only_days_times_and_numbers_that_exist(Page page) {
        draft();
        for (List<String> wrong : List.of(
                List.of("Datum", "2027-02-29", "Deze datum bestaat niet."),
                List.of("Beginuur", "25:99", "Typ een uur zoals 16:00."),
                List.of("Minuten", "veel", "Geef een geheel getal."))) {
            visit.field(wrong.get(0)).first().evaluate("field => field.type = 'text'");
            visit.type(wrong.get(0), wrong.get(1));
            assertThat(message(wrong.get(0))).containsText(wrong.get(2));
        }

        page.reload();
        assertThat(visit.field("Datum")).hasValue(day.toString());
        assertThat(visit.field("Beginuur")).hasValue("10:00");
        assertThat(visit.field("Minuten")).hasValue("15");
    }

    @Test
    void html_is_kept_as_text_and_never_run(Page page) {
        draft().type("Titel", SCRIPT).type("Agendapunt", SCRIPT);
        new Planning(visit).convene();

        assertThat(page.locator("h1")).hasText(SCRIPT);
        assertThat(page.locator("main script")).hasCount(0);
        assertThat(page.locator("main b")).hasCount(0);
        assertThat(page).hasTitle(SCRIPT + " – SOM");
    }

    @Test
    void a_meeting_is_not_called_off_without_a_fair_reason(Page page) {
        draft();
        new Planning(visit).convene();
        visit.press("Afgelasten");

        for (List<String> wrong : List.of(
                List.of("", "Vul dit in."),
                List.of(TOO_LONG, "Houd het op 500 tekens"),
                List.of(EMOJI, "Houd het op 500 tekens"),
                List.of(CONTROL, INVISIBLE))) {
            visit.field(REASON).fill(wrong.get(0));
            visit.press("Afgelasten");
            assertThat(message(REASON)).containsText(wrong.get(1));
            assertThat(visit.field(REASON)).hasValue(asKept(wrong.get(0)));
        }

        page.reload();
        assertThat(visit.button("Afgelasten")).isVisible();
        assertThat(visit.main()).not().containsText("Deze vergadering gaat niet door");
    }

    @Test
    void the_sign_in_page_calls_it_wrong_and_nothing_more(Page page) {
        for (String typed : List.of(TOO_LONG, EMOJI, CONTROL, SCRIPT)) {
            visit.open("/sign-in");
            withoutTheBrowsersOwnChecks(page);

            visit.signIn(typed, typed);

            assertThat(page.locator(".notices")).containsText("E-mailadres of wachtwoord klopt niet.");
            assertThat(page.locator("main script, main b:text('vet')")).hasCount(0);
        }
    }

    @Test
    void nobody_is_invited_by_such_a_name_or_address(Page page) {
        visit.signedInAs(Visit.ADMINISTRATOR, "/admin/accounts");
        int accounts = page.locator("tbody tr").count();
        withoutTheBrowsersOwnChecks(page);

        visit.field("Naam").fill("Zonder Account");
        notInvited("E-mailadres", "", "Vul dit in.");
        notInvited("E-mailadres", TOO_LONG, "Dit is geen geldig e-mailadres.");
        notInvited("E-mailadres", EMOJI, "Dit is geen geldig e-mailadres.");
        notInvited("E-mailadres", SCRIPT, "Dit is geen geldig e-mailadres.");
        visit.field("E-mailadres").fill("zonder.account@example.org");
        notInvited("Naam", "", "Vul dit in.");
        notInvited("Naam", TOO_LONG, "Houd het op 120 tekens");
        notInvited("Naam", EMOJI, "Houd het op 120 tekens");
        notInvited("Naam", CONTROL, INVISIBLE);

        page.reload();
        assertThat(page.locator("tbody tr")).hasCount(accounts);
    }

    @Test
    void no_weak_password_is_taken(Page page) {
        visit.signedInAs(Visit.ADMINISTRATOR, "/admin/accounts");
        visit.field("Naam").fill("Zwak Wachtwoord");
        visit.field("E-mailadres").fill("zwak@example.org");
        visit.press("Verstuur de uitnodiging");
        String link = visit.field("Persoonlijke link").inputValue();
        visit.signOut();
        page.navigate(link);

        for (List<String> wrong : List.of(
                List.of("", "Vul dit in."),
                List.of("kort", "Kies een wachtwoord van minstens 12 tekens."),
                List.of("aaaaaaaaaaaaaaaa", "Dit wachtwoord herhaalt steeds dezelfde tekens."),
                List.of(EMOJI, "Dit wachtwoord herhaalt steeds dezelfde tekens."))) {
            page.locator("input[type=password]").fill(wrong.get(0));
            visit.press("Bewaar het wachtwoord");
            assertThat(message("Nieuw wachtwoord")).containsText(wrong.get(1));
        }
    }

    /** A draft that is good, stored, and open. */
    private Visit draft() {
        Planning.begin(visit)
                .called("Een goede titel")
                .when(day, "10:00")
                .at("Een goede zaal")
                .agenda("Een goed punt");
        visit.page().waitForURL("**/meetings/edit/*");
        return visit;
    }

    private void refused(String label, String typed, String sentence) {
        Locator field = visit.field(label).first();
        String taken = asMuchAsFits(field, typed);
        visit.type(field, taken);
        assertThat(message(label)).containsText(sentence);
        assertThat(field).hasValue(asKept(taken));
    }

    private void notInvited(String label, String typed, String sentence) {
        String taken = asMuchAsFits(visit.field(label), typed);
        visit.field(label).fill(taken);
        visit.press("Verstuur de uitnodiging");
        assertThat(message(label)).containsText(sentence);
        assertThat(visit.field(label)).hasValue(asKept(taken));
    }

    /** What was typed; characters that nobody sees need not come back. */
    private static Pattern asKept(String typed) {
        return Pattern.compile("^" + typed.replaceAll("[^\\p{L}\\p{N}\\p{So} ]", ".?") + "$");
    }

    /** What a browser takes of a long text that is pasted. */
    private static String asMuchAsFits(Locator field, String text) {
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

    private static void withoutTheBrowsersOwnChecks(Page page) {
        page.locator("main form").last().evaluate("form => form.noValidate = true");
    }
}
