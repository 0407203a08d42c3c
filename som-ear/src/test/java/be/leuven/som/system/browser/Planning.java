package be.leuven.som.system.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;

/** The planning page, as the chair uses it. */
final class Planning {
    private final Visit visit;

    Planning(Visit visit) {
        this.visit = visit;
    }

    /** The chair signs in to plan. */
    static Planning begin(Visit visit) {
        return new Planning(visit.signOut().signedInAs(Visit.CHAIR, "/meetings/new"));
    }

    Planning when(LocalDate day, String time) {
        visit.type("Datum", day.toString());
        visit.type("Beginuur", time);
        return this;
    }

    Planning called(String title) {
        visit.type("Titel", title);
        return this;
    }

    Planning at(String place) {
        visit.type("Plaats", place);
        return this;
    }

    /** The agenda in this order, the first item in the row that is there already. */
    Planning agenda(String... titles) {
        for (int i = 0; i < titles.length; i++) {
            if (i > 0) {
                visit.press("Agendapunt toevoegen");
            }
            visit.type(item(i), titles[i]);
        }
        return this;
    }

    Locator item(int place) {
        return visit.field("Agendapunt").nth(place);
    }

    List<String> items() {
        return visit.field("Agendapunt").all().stream().map(Locator::inputValue).toList();
    }

    /** What stands beside the form. */
    Locator effect() {
        return visit.page().locator(".plan-aside");
    }

    /** Invites, and gives the id of the meeting whose page opens. */
    String convene() {
        visit.button("Uitnodigen").click();
        visit.page().waitForURL("**/meeting/*");
        return visit.path().substring("/meeting/".length());
    }
}
