package be.leuven.som.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on which a date poll is made, as the chair uses it. */
final class Polling {
    private static final Pattern LINK = Pattern.compile("/som(/poll/[A-Za-z0-9_-]+)");

    private final Visit visit;

    Polling(Visit visit) {
        this.visit = visit;
    }

    /** The chair signs in to make one; the title is filled in already and the answers are due in five days. */
    static Polling begin(Visit visit) {
        Polling polling = new Polling(visit.signOut().signedInAs(Visit.CHAIR, "/meetings/poll"));
        return polling.answersBy(LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(5));
    }

    Polling called(String title) {
        visit.field("Titel").fill(title);
        return this;
    }

    Polling answersBy(LocalDate day) {
        visit.field("Antwoorden tot en met").fill(day.toString());
        return this;
    }

    /** Types a moment; the grid goes to its week. */
    Polling at(LocalDate day, String time) {
        visit.field("Andere dag").fill(day.toString());
        visit.field("Ander uur").fill(time);
        visit.press("Voeg dit moment toe");
        return this;
    }

    /** The cell of the week that is shown. */
    Locator cell(LocalDate day, String time) {
        return visit.page().locator("button[data-slot='" + day + "T" + time + "']");
    }

    Polling click(LocalDate day, String time) {
        cell(day, time).click();
        visit.settled();
        return this;
    }

    Locator chosen() {
        return visit.page().locator(".poll-chosen li");
    }

    /** Asks everybody, and gives the id of the poll whose page opens. */
    String send() {
        visit.button("Vraag het aan iedereen").click();
        visit.page().waitForURL("**/meetings/dates/*");
        return visit.path().substring("/meetings/dates/".length());
    }

    /** The path of the personal link that was mailed to that address for that poll. */
    static String link(Visit visit, String email, String title) {
        String text = visit.mail(email, title);
        Matcher matcher = LINK.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no link in " + text);
        }
        return matcher.group(1);
    }

    /** The radio button of that answer for the slot at that place. */
    static void answer(Page page, int slot, String choice) {
        page.locator(".tick")
                .nth(slot)
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
