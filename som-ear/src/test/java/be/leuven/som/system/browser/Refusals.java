package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tries one field of a form with what it can't keep. Each time the sentence stands beside the field, what was typed is
 * still there, and nothing of it is run. A script that knows no limits types, not the browser.
 */
final class Refusals {
    static final String EMOJI = "🎓".repeat(5000);
    static final String ENDLESS = "lang ".repeat(6000).strip();
    static final String CONTROL = "Onzichtbaar\u0007teken";
    static final String SCRIPT = "<script>document.title='stuk'</script><b>vet</b>";

    private static final String EMPTY = "Vul dit in.";
    private static final String INVISIBLE = "Hier staan onzichtbare tekens in.";
    private static final String NO_SUCH_DAY = "Deze datum bestaat niet.";

    private final Visit visit;
    private final Supplier<Locator> field;
    private final Supplier<Locator> button;

    Refusals(Visit visit, Supplier<Locator> field, Supplier<Locator> button) {
        this.visit = visit;
        this.field = field;
        this.button = button;
    }

    static Refusals of(Visit visit, String label, String button) {
        return new Refusals(visit, () -> visit.field(label).first(), () -> visit.button(button)
                .first());
    }

    /** A text that must be there. */
    Refusals requiredText(int most) {
        return refuse("", EMPTY).text(most);
    }

    /** A text that may be missing. */
    Refusals text(int most) {
        return refuse(ENDLESS, "Houd het op " + most + " tekens")
                .refuse(CONTROL, INVISIBLE)
                .tooManyEmoji(most);
    }

    private Refusals tooManyEmoji(int most) {
        return EMOJI.length() > most ? refuse(EMOJI, "Houd het op " + most + " tekens") : this;
    }

    /** Days that are none, which the date field of a browser can't hold, and one that lies too far. */
    Refusals day(String tooFar) {
        for (String none : List.of("2027-02-29", "2027-13-01", "morgen", SCRIPT)) {
            refuseAndForget(none, NO_SUCH_DAY);
        }
        return refuse("9999-12-31", tooFar);
    }

    Refusals refuse(String typed, String sentence) {
        refuseAndForget(typed, sentence);
        assertThat(field.get()).hasValue(asKept(typed));
        return this;
    }

    /** The same for a field that can't show what was typed: a password, a day or number that is none. */
    Refusals refuseAndForget(String typed, String sentence) {
        send(typed);
        assertThat(message()).containsText(sentence);
        return this;
    }

    private void send(String typed) {
        field.get()
                .evaluate(
                        "(field, text) => { field.removeAttribute('maxlength');"
                                + " if (field.type === 'date' || field.type === 'number') field.type = 'text';"
                                + " field.form.noValidate = true; field.value = text; }",
                        typed);
        button.get().click();
        visit.settled();
        assertThat(visit.main().locator("script:not([id]), b:text('vet')")).hasCount(0); // PrimeFaces' own have one
    }

    private Locator message() {
        return field.get()
                .locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' field ')][1]")
                .locator(".field-message");
    }

    /** What was typed; characters that nobody sees need not come back. */
    private static Pattern asKept(String typed) {
        return Pattern.compile("^" + typed.replaceAll("[^\\p{L}\\p{N}\\p{So} ]", ".?") + "$");
    }
}
