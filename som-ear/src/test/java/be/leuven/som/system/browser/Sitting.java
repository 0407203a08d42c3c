package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.RunningSom;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A meeting of the steering group this very day, led from the room, and the browsers of those who are in it. */
final class Sitting {
    static final String CHAIRS_NAME = "Voorzitter SOM-regie";
    static final String CITYS_NAME = "Vertegenwoordiger Stad Leuven";

    private final RunningSom som;
    private final Visit chair;
    private final String id;

    Sitting(RunningSom som, Visit chair, String id) {
        this.som = som;
        this.chair = chair;
        this.id = id;
    }

    /** The chair convenes it in a hurry, with two items, and opens it. */
    static Sitting opened(RunningSom som, Page page, String title) {
        return opened(som, page, title, "23:59");
    }

    /** At that time of today; the earliest stands first on the own page of who is in several. */
    static Sitting opened(RunningSom som, Page page, String title, String time) {
        Visit chair = new Visit(som, page);
        Planning plan = Planning.begin(chair)
                .called(title)
                .when(LocalDate.now(ZoneId.of("Europe/Brussels")), time)
                .at("Stadhuis")
                .agenda("Nieuws", "Werkafspraken");
        chair.type("Waarom zo dringend?", "De zaal is vrij");
        Sitting sitting = new Sitting(som, chair, plan.convene());
        chair.open("/meetings/live/" + sitting.id).press("Vergadering openen");
        return sitting;
    }

    String id() {
        return id;
    }

    Visit chair() {
        return chair;
    }

    /** Somebody else's browser, at a page of this meeting: "live", "vote" or "projector". */
    Visit joinedBy(String email, String at, int width) {
        BrowserContext own = chair.page()
                .context()
                .browser()
                .newContext(new NewContextOptions()
                        .setLocale("nl-BE")
                        .setTimezoneId("Europe/Brussels")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, 800));
        own.setDefaultTimeout(30_000);
        return new Visit(som, own.newPage()).signedInAs(email, "/meetings/" + at + "/" + id);
    }

    /** Everybody who is invited comes in. */
    Sitting everybodyArrives() {
        Locator away = chair.page().locator(".room-away");
        while (away.count() > 0) {
            int before = away.count();
            away.first().getByRole(AriaRole.BUTTON).first().click();
            chair.settled();
            assertThat(away).hasCount(before - 1);
        }
        return this;
    }

    Sitting begins(String item) {
        chair.page()
                .locator(".room-agenda li")
                .filter(new Locator.FilterOptions().setHasText(item))
                .getByText(Pattern.compile("ehandelen$"))
                .click();
        chair.settled();
        return this;
    }

    /** Ends the meeting; who came in was present. */
    void closes() {
        begins("Werkafspraken");
        chair.press("Vergadering sluiten");
        assertThat(chair.main()).containsText("De vergadering is afgesloten");
    }

    /** Puts a proposal to the seats by consent. */
    Sitting proposes(String text) {
        chair.press("Nieuwe ronde");
        chair.field("Voorstel").fill(text);
        chair.press("Voorleggen");
        return this;
    }

    /** The field for the note of that item. */
    static Locator note(Visit visit, int number) {
        return visit.page().locator(".room-note").nth(number - 1).locator("textarea");
    }

    static Locator noteState(Visit visit, int number) {
        return visit.page().locator(".room-note").nth(number - 1).locator(".room-note-state");
    }

    static Locator now(Visit visit) {
        return visit.page().locator("#now-title");
    }

    static void leave(Visit visit) {
        visit.page().context().close();
    }
}
