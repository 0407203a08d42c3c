package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The forms in the room refuse what they can't keep: a sentence beside the field, nothing stored, nothing lost. */
@OnMicro
@InBrowser
class BadRoomInputIT {
    private static final String EMOJI = "🎓".repeat(5000);
    private static final String SCRIPT = "<script>document.title='stuk'</script><b>vet</b>";
    private static final String CONTROL = "Onzichtbaar\u0007teken";
    private static final String INVISIBLE = "Hier staan onzichtbare tekens in.";

    private Visit chair;

    @Test
    void guests_actions_and_candidates_that_cannot_be(MicroServer som, Page page) {
        chair = Sitting.opened(som, page, "Foute invoer")
                .begins("Werkafspraken")
                .chair();

        chair.press("Gast binnenlaten");
        refusesText("Naam van de gast", 120, "Binnenlaten");
        Pages.assertAccessible(page);
        put("Naam van de gast", SCRIPT);
        chair.press("Binnenlaten");
        assertThat(page.locator(".room-people")).containsText(SCRIPT);
        chair.press("Gast binnenlaten");
        refuses("Naam van de gast", SCRIPT, "staat al bij de gasten", "Binnenlaten");
        chair.press("Toch niet");
        assertThat(page.locator(".room-people .room-there")).hasCount(1);

        chair.press("Actie afspreken");
        chair.field("Wie doet het?").selectOption(Sitting.CITYS_NAME);
        put("Tegen wanneer?", "2099-01-31");
        refusesText("Wat gebeurt er?", 1000, "Afspreken");
        put("Wat gebeurt er?", SCRIPT);
        refusesDay("Tegen wanneer?", "Afspreken");
        refuses("Tegen wanneer?", "2015-06-12", "Kies een datum tussen", "Afspreken");
        Pages.assertAccessible(page);
        assertThat(chair.field("Wat gebeurt er?")).hasValue(SCRIPT);
        chair.press("Toch niet");
        assertThat(page.locator(".room-agenda")).not().containsText(SCRIPT);

        chair.press("Nieuwe ronde");
        chair.field("Hoe beslissen jullie?").selectOption("Geheime stemming over personen");
        chair.settled();
        put("Waarover stem je?", "Wie wordt trekker?");
        for (List<String> wrong : List.of(
                List.of("", "Vul minstens één naam in."),
                List.of("a\nb\nc\nd\ne\nf\ng\nh\ni\nj", "Zet hoogstens 9 namen"),
                List.of("An\nAn", "Elke naam staat één keer"),
                List.of(EMOJI, "Houd het op 120 tekens"))) {
            refuses("Kandidaten", wrong.get(0), wrong.get(1), "Voorleggen");
        }
        Pages.assertAccessible(page);
        assertThat(chair.field("Waarover stem je?")).hasValue("Wie wordt trekker?");
        assertThat(page.locator(".room-seats")).hasCount(0);
        assertThat(page.locator("main b:text-is('vet')")).hasCount(0);
    }

    @Test
    void objections_and_decisions_that_cannot_be(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Foute besluiten")
                .everybodyArrives()
                .begins("Werkafspraken")
                .proposes(SCRIPT);
        chair = sitting.chair();
        page.getByTitle(Sitting.CITYS_NAME + ": Bezwaar").click();
        chair.settled();
        put("Wat stel je voor?", "Iets anders");
        refusesText("Waarom kan dit zo niet?", 2000, "Bezwaar noteren");
        Pages.assertAccessible(page);
        assertThat(chair.field("Wat stel je voor?")).hasValue("Iets anders");
        chair.press("Toch niet");
        assertThat(page.locator("#now")).not().containsText("Overwegende bezwaren");

        chair.press("Alle anderen stemmen in").press("Ronde afsluiten").press("Besluit noteren");
        assertThat(chair.field("Tekst van het besluit")).hasValue(SCRIPT);
        refusesText("Tekst van het besluit", 4000, "Besluit vastleggen");
        put("Tekst van het besluit", SCRIPT);
        refusesDay("Opnieuw bekijken op", "Besluit vastleggen");
        Pages.assertAccessible(page);
        assertThat(chair.field("Tekst van het besluit")).hasValue(SCRIPT);
        chair.press("Toch niet");
        assertThat(page.locator(".room-agenda")).not().containsText("RG-");
    }

    @Test
    void papers_that_do_not_fit_and_times_that_cannot_be(MicroServer som, Page page) {
        Sitting sitting =
                Sitting.opened(som, page, "Foute cijfers").everybodyArrives().begins("Werkafspraken");
        chair = sitting.chair();
        chair.press("Nieuwe ronde");
        chair.field("Hoe beslissen jullie?").selectOption("Geheime stemming over personen");
        chair.settled();
        put("Waarover stem je?", "Wie wordt trekker?");
        put("Kandidaten", "An Peeters\nOmar Aziz");
        chair.press("Voorleggen");
        onPaper(Sitting.CHAIRS_NAME);
        chair.press("Briefjes invullen");
        for (String label : List.of("An Peeters", "Omar Aziz", "Geen van hen", "Blanco")) {
            put(label, "0");
        }
        chair.press("Briefjes bewaren");
        assertThat(page.locator("#write\\:together-message")).containsText("één briefje is niet geheim");
        chair.press("Toch niet");
        onPaper(Sitting.CITYS_NAME);
        chair.press("Briefjes invullen");
        for (List<String> wrong : List.of(
                List.of("", "Vul een getal in van 0 tot 2."),
                List.of("-1", "Vul een getal in van 0 tot 2."),
                List.of("3", "Vul een getal in van 0 tot 2."),
                List.of("half", "Geef een geheel getal."),
                List.of("99999999999", "Geef een geheel getal."))) {
            refuses("An Peeters", wrong.get(0), wrong.get(1), "Briefjes bewaren");
        }
        assertThat(chair.field("An Peeters")).isFocused();
        for (String label : List.of("An Peeters", "Omar Aziz", "Geen van hen", "Blanco")) {
            put(label, "An Peeters".equals(label) ? "1" : "0");
        }
        chair.press("Briefjes bewaren");
        assertThat(page.locator("#write\\:together-message")).containsText("Samen is dat 1");
        Pages.assertAccessible(page);
        put("Blanco", "1");
        chair.press("Briefjes bewaren");
        assertThat(page.locator("#now")).containsText("De briefjes zijn geteld.");
        chair.press("Ronde afsluiten");
        assertThat(page.locator("#now")).containsText("An Peeters: 1");

        timesThatCannotBe(page);
    }

    private void timesThatCannotBe(Page page) {
        chair.link("Uren rechtzetten").click();
        page.getByTitle(Pattern.compile("Zet de uren van " + Sitting.CITYS_NAME))
                .click();
        chair.settled();
        String noted = chair.field("Kwam om").inputValue();
        for (List<String> wrong : List.of(
                List.of("", "Vul een uur in."),
                List.of("25:99", "Typ een uur zoals 16:00."),
                List.of(SCRIPT, "Typ een uur zoals 16:00."),
                List.of("00:00", "Kies een uur tussen"))) {
            refuses("Kwam om", wrong.get(0), wrong.get(1), "Uren bewaren");
        }
        put("Kwam om", noted);
        refuses("Ging weg om", noted, "Kies een uur na de aankomst.", "Uren bewaren");
        Pages.assertAccessible(page);
        chair.press("Was er toen niet");
        assertThat(chair.main()).containsText("De uren zijn rechtgezet.");
        assertThat(chair.main()).containsText("Rechtgezet door " + Sitting.CHAIRS_NAME);
        Pages.assertAccessible(page);
        guestsThatCannotBe(page, noted);
    }

    private void guestsThatCannotBe(Page page, String noted) {
        chair.press("Vergeten gast toevoegen");
        refusesText("Naam van de gast", 120, "Gast toevoegen");
        put("Naam van de gast", SCRIPT);
        refuses("Kwam om", "", "Vul een uur in.", "Gast toevoegen");
        assertThat(chair.field("Naam van de gast")).hasValue(SCRIPT);
        Pages.assertAccessible(page);
        put("Kwam om", noted);
        chair.press("Gast toevoegen");
        assertThat(chair.main()).containsText(SCRIPT);

        chair.press("Naam rechtzetten");
        refusesText("Juiste naam", 120, "Naam bewaren");
        Pages.assertAccessible(page);
        put("Juiste naam", "Gast met een naam");
        chair.press("Naam bewaren");
        assertThat(chair.main()).containsText("Gast met een naam");
        assertThat(chair.main()).not().containsText(SCRIPT);
    }

    private void onPaper(String name) {
        chair.page().getByTitle(name + " stemt op papier").click();
        chair.settled();
    }

    private void refusesText(String label, int most, String button) {
        for (List<String> wrong : List.of(
                List.of("", "Vul dit in."),
                List.of("lang ".repeat(1200).strip(), "Houd het op " + most + " tekens"),
                List.of(EMOJI, "Houd het op " + most + " tekens"))) {
            refuses(label, wrong.get(0), wrong.get(1), button);
        }
        put(label, CONTROL);
        chair.press(button);
        assertThat(message(label)).containsText(INVISIBLE);
    }

    private void refusesDay(String label, String button) {
        refuses(label, "2027-02-29", "Deze datum bestaat niet.", button);
        refuses(label, SCRIPT, "Deze datum bestaat niet.", button);
    }

    /** In one step, wherever the focus is: the page takes it to the first field a moment after it drew a form. */
    private void put(String label, String text) {
        chair.field(label).evaluate("(field, text) => { field.value = text; }", text);
    }

    /** The browser's own checks are passed by, as a script would. */
    private void refuses(String label, String typed, String sentence, String button) {
        // in one step: a field that is drawn anew in between would be one for dates again, and take no such day
        chair.field(label)
                .evaluate(
                        "(field, text) => { if (field.tagName === 'INPUT') field.type = 'text'; field.value = text; }",
                        typed);
        chair.press(button);
        assertThat(message(label)).containsText(sentence);
        assertThat(message(label)).not().isEmpty();
        chair.field(label).evaluate("field => { if (field.tagName === 'INPUT') field.type = 'text'; }");
    }

    private Locator message(String label) {
        return chair.page()
                .locator(".field")
                .filter(new Locator.FilterOptions().setHas(chair.field(label)))
                .first()
                .locator(".field-message");
    }
}
