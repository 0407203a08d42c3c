package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The smaller forms, beside those of {@link BadInputIT}; and choices that no list offers, which only a script can send. */
@OnMicro
@InBrowser
class BadFormIT {
    private static final String TOO_LONG = "lang ".repeat(1200).strip();
    private static final String EMOJI = "🎓".repeat(5000);
    private static final String CONTROL = "Onzichtbaar\u0007teken";
    private static final String SCRIPT = "<script>document.title='stuk'</script><b>vet</b>";
    private static final String INVISIBLE = "Hier staan onzichtbare tekens in.";

    private Page page;
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        this.page = page;
        visit = new Visit(som, page);
    }

    @Test
    void a_forgotten_password_needs_an_address() {
        visit.open("/forgot-password");
        withoutTheBrowsersOwnChecks();

        for (List<String> wrong : List.of(
                List.of("", "Vul dit in."),
                List.of("geen adres", "Dit is geen geldig e-mailadres."),
                List.of("twee@adressen.be, drie@adressen.be", "Dit is geen geldig e-mailadres."),
                List.of(TOO_LONG, "Dit is geen geldig e-mailadres."),
                List.of(EMOJI, "Dit is geen geldig e-mailadres."),
                List.of(CONTROL + "@example.org", "onzichtbare tekens"),
                List.of(SCRIPT, "Dit is geen geldig e-mailadres."))) {
            visit.field("E-mailadres")
                    .evaluate(
                            "(field, text) => { field.removeAttribute('maxlength'); field.type = 'text'; field.value = text; }",
                            wrong.get(0));
            visit.press("Stuur me een link");
            assertThat(message("E-mailadres")).containsText(wrong.get(1));
            assertThat(page.locator("main script, main b:text('vet')")).hasCount(0);
            withoutTheBrowsersOwnChecks();
        }
        Pages.assertAccessible(page);
    }

    @Test
    void a_forgotten_password_is_answered_alike_whether_there_is_an_account_or_not() {
        for (String email : List.of("niemand@example.org", "coordinator@example.org")) {
            visit.open("/forgot-password");
            visit.field("E-mailadres").fill(email);
            visit.press("Stuur me een link");

            assertThat(visit.main()).containsText("Hoort er een account bij dit adres, dan is er een mail onderweg.");
            Pages.assertAccessible(page);
        }
    }

    @Test
    void an_urgent_invitation_needs_a_fair_reason() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(1);
        Planning.begin(visit).called("Spoed").when(tomorrow, "06:15").agenda("Een punt");
        page.waitForURL("**/meetings/edit/*");
        String reason = "Waarom zo dringend?";

        for (List<String> wrong : List.of(
                List.of("", "zeg waarom het dringend is"),
                List.of(TOO_LONG, "Houd het op"),
                List.of(EMOJI, "Houd het op"),
                List.of(CONTROL, INVISIBLE))) {
            visit.field(reason).fill(wrong.get(0));
            visit.press("Uitnodigen");
            assertThat(message(reason)).containsText(wrong.get(1));
        }

        page.reload();
        assertThat(visit.button("Uitnodigen")).isVisible();
        visit.press("Ontwerp weggooien");
    }

    @Test
    void notes_of_an_item_hold_no_invisible_characters_and_are_not_lost() {
        Planning.begin(visit).called("Met toelichting").agenda("Een punt");
        page.waitForURL("**/meetings/edit/*");
        page.locator(".item-more summary").first().click();
        Locator notes = page.locator(".item-notes textarea").first();

        notes.fill(CONTROL);
        notes.press("Tab");
        assertThat(page.locator(".item-notes .field-message").first()).containsText(INVISIBLE);
        notes.fill(SCRIPT);
        notes.press("Tab");
        assertThat(page.locator(".item-notes .field-message").first()).not().containsText(INVISIBLE);
        assertThat(page.locator(".plan-state")).containsText("Ontwerp bewaard");

        page.reload();
        assertThat(page.locator(".item-notes textarea").first()).hasValue(SCRIPT);
        assertThat(page.locator("main b:text('vet')")).hasCount(0);
        visit.press("Ontwerp weggooien");
    }

    @Test
    void guests_have_a_name_and_an_address_that_can_be() {
        Planning.begin(visit).called("Met wie");
        page.waitForURL("**/meetings/edit/*");
        visit.settled().press("Genodigde toevoegen");
        visit.type(guest("email"), "geen adres");

        for (List<String> wrong : List.of(
                List.of("", "Vul dit in."),
                List.of("n".repeat(121), "Houd het op 120 tekens"),
                List.of(TOO_LONG, "Houd het op 254 tekens"),
                List.of(EMOJI, "Houd het op 254 tekens"),
                List.of(CONTROL, INVISIBLE))) {
            refusesGuest("name", wrong.get(0), wrong.get(1));
        }
        visit.type(guest("name"), SCRIPT);
        for (List<String> wrong : List.of(
                List.of("", "Vul dit in."),
                List.of(SCRIPT, "Dit is geen geldig e-mailadres."),
                List.of(TOO_LONG, "Houd het op 254 tekens"),
                List.of(CONTROL + "@example.org", INVISIBLE))) {
            refusesGuest("email", wrong.get(0), wrong.get(1));
        }
        visit.type(guest("email"), "half@");

        page.reload();
        assertThat(guest("name")).hasValue(SCRIPT);
        assertThat(page.locator("main b:text('vet')")).hasCount(0);
        visit.press("Ontwerp weggooien");
    }

    private Locator guest(String field) {
        return page.locator("[id='form:guests:0:" + field + "']");
    }

    private void refusesGuest(String field, String typed, String sentence) {
        guest(field).evaluate("(field, text) => { field.removeAttribute('maxlength'); field.value = text; }", typed);
        visit.press("Uitnodigen");
        assertThat(page.locator("[id='form:guests:0:" + field + "-message']")).containsText(sentence);
    }

    @Test
    void a_body_that_the_list_does_not_offer_is_not_planned_for() {
        Planning.begin(visit).called("Voor wie");
        page.waitForURL("**/meetings/edit/*");
        String chosen = visit.field("Orgaan").inputValue();

        for (String made : List.of("00000000-0000-0000-0000-000000000000", "not-an-id", SCRIPT)) {
            visit.field("Orgaan")
                    .evaluate(
                            "(field, made) => { field.selectedOptions[0].value = made;"
                                    + " field.dispatchEvent(new Event('change', { bubbles: true })); }",
                            made);
            visit.settled();
            assertThat(page.locator("main")).containsText("Kies");
        }

        page.reload();
        assertThat(visit.field("Orgaan")).hasValue(chosen);
        visit.press("Ontwerp weggooien");
    }

    @Test
    void nobody_is_invited_in_a_language_that_is_not_spoken() {
        visit.signedInAs(Visit.ADMINISTRATOR, "/admin/accounts");
        int accounts = page.locator("tbody tr").count();
        visit.field("Naam").fill("Zonder Taal");
        visit.field("E-mailadres").fill("zonder.taal@example.org");
        page.locator("input[type=radio][value=nl]").evaluate("radio => { radio.value = 'xx'; radio.checked = true; }");

        visit.press("Verstuur de uitnodiging");

        assertThat(visit.main()).containsText("Kies een van de mogelijkheden.");
        assertThat(visit.field("Naam")).hasValue("Zonder Taal");
        page.reload();
        assertThat(page.locator("tbody tr")).hasCount(accounts);
    }

    @Test
    void nobody_was_there_in_a_way_that_is_not_offered() {
        visit.signedInAs(Visit.CHAIR, "/me").findMeeting("past", "Dringend overleg over de raadpleging");
        String id = visit.link("Dringend overleg over de raadpleging")
                .getAttribute("href")
                .replaceFirst(".*/", "");
        visit.open("/meetings/attendance/" + id);
        Locator present = page.locator("input[type=radio][value=PRESENT]").first();

        for (String made : List.of("EVERYWHERE", SCRIPT)) {
            present.evaluate("(radio, made) => { radio.value = made; radio.checked = true; }", made);
            visit.press("Bewaren");
            assertThat(page.locator("h1")).hasText("Wie was er?");
            assertThat(page.locator(".tick-message").first()).not().isEmpty();
            present = page.locator("input[type=radio][value=PRESENT]").first();
        }
    }

    private Locator message(String label) {
        return page.locator(".field")
                .filter(new Locator.FilterOptions().setHas(visit.field(label)))
                .first()
                .locator(".field-message");
    }

    private void withoutTheBrowsersOwnChecks() {
        page.locator("main form").last().evaluate("form => form.noValidate = true");
    }
}
