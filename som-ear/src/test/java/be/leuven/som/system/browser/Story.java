package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.RunningSom;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** What the README promises, on whichever server and database: a meeting convened, and two members who reply. */
final class Story {
    private static final String TITLE = "Van begin tot eind";

    private final Visit visit;

    Story(RunningSom som, Page page) {
        this.visit = new Visit(som, page);
    }

    /** The chair plans and convenes, two members answer, the chair reads what they said. */
    void isTold() {
        LocalDate day = LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.OCTOBER, 11);
        String id = Planning.begin(visit)
                .called(TITLE)
                .when(day, "16:00")
                .at("Stadskantoor")
                .agenda("Welkom", "Het besluit")
                .convene();
        assertThat(visit.main()).containsText("De uitnodiging is verstuurd.");

        answer(Visit.MEMBER, "Ik kan niet", "We vroegen Plaatsvervanger Stad Leuven om je te vervangen.");
        answer(Visit.SECRETARY, "Ik kom", "Genoteerd: je komt naar “" + TITLE + "”.");

        visit.signOut().signedInAs(Visit.CHAIR, "/meeting/" + id);
        assertThat(group("Komt")).containsText("1");
        assertThat(group("Verontschuldigd")).containsText("1");
        assertThat(visit.main()).containsText("Plaatsvervanger Stad Leuven");
    }

    private void answer(String member, String reply, String heard) {
        visit.signOut().signedInAs(member, "/me").findMeeting("coming", TITLE);
        visit.link(TITLE).click();
        visit.press(reply);
        assertThat(visit.main()).containsText(heard);
    }

    private Locator group(String answer) {
        return visit.page()
                .locator(".people-group")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .first();
    }
}
