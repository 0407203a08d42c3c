package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnMicro
@InBrowser
class PlanMeetingIT {
    /** A Thursday without a holiday, in the year after the next so that no example meeting is there. */
    private final LocalDate day =
            LocalDate.of(LocalDate.now(java.time.ZoneOffset.UTC).getYear() + 2, Month.MARCH, 22);

    private Visit visit;
    private Planning planning;

    @BeforeEach
    void the_chair_opens_the_planning_page(MicroServer som, Page page) {
        visit = new Visit(som, page).signedInAs(Visit.CHAIR, "/meetings/new");
        planning = new Planning(visit);
    }

    @Test
    void plans_and_convenes_a_meeting(Page page) {
        planning.called("Regiegroep over doel 2").when(day, "16:00").agenda("Welkom", "Cijfers", "Besluit");

        assertThat(planning.effect()).containsText("16.00–16.45 uur");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "plan-meeting");

        planning.convene();
        assertThat(page.locator("main")).containsText("Regiegroep over doel 2");
        assertThat(page.locator("main")).containsText("De uitnodiging is verstuurd.");
        Pages.assertAccessible(page);
    }

    @Test
    void invites_guests_by_name_and_lets_them_come_and_go(Page page) {
        planning.called("Met genodigden").when(day.plusDays(1), "16:00").agenda("Welkom");
        visit.press("Genodigde toevoegen");
        assertThat(guest(0, "name")).isFocused();
        visit.type(guest(0, "name"), "Nor Peters");
        assertThat(page.locator(".plan-state")).containsText("Ontwerp bewaard");
        assertThat(page.locator(".guest-rows")).not().containsText("Vul dit in.");
        page.reload();
        assertThat(guest(0, "name")).hasValue("Nor Peters");

        visit.type(guest(0, "email"), "noor.peeters@example.org");
        visit.press("Genodigde toevoegen");
        visit.type(guest(1, "name"), "De stad");
        visit.type(guest(1, "email"), Visit.MEMBER);
        visit.press("Uitnodigen");
        assertThat(page.locator("[id='form:guests:1:email-message']")).containsText("heeft een zetel in dit orgaan");
        Pages.assertAccessible(page);
        visit.type(guest(1, "email"), "wim@example.org");
        String id = planning.convene();
        assertThat(people(page)).containsText(new String[] {"De stad", "Nor Peters"});

        visit.open("/meetings/edit/" + id);
        visit.type(guest(1, "name"), "Noor Peeters");
        visit.press("Genodigde 1 weghalen");
        visit.button("Wijzigingen versturen").click();
        page.waitForURL("**/meeting/*");
        assertThat(people(page)).containsText(new String[] {"Noor Peeters"});
    }

    private Locator guest(int row, String field) {
        return visit.page().locator("[id='form:guests:" + row + ":" + field + "']");
    }

    private static Locator people(Page page) {
        return page.locator(".person").filter(new Locator.FilterOptions().setHasText("Genodigde"));
    }

    @Test
    void finds_the_draft_again_where_it_was_left(Page page) {
        planning.called("Een ontwerp dat zichzelf bewaart").agenda("Eerste punt");
        page.waitForURL("**/meetings/edit/*");

        page.reload();

        assertThat(visit.field("Titel")).hasValue("Een ontwerp dat zichzelf bewaart");
        assertThat(planning.items()).containsExactly("Eerste punt");
    }

    @Test
    void reorders_the_agenda_with_buttons_and_by_dragging(Page page) {
        planning.agenda("Een", "Twee", "Drie");

        visit.press("Agendapunt 3 naar boven");
        assertThat(planning.items()).containsExactly("Een", "Drie", "Twee");

        page.locator(".item-grip").first().dragTo(page.locator(".item").nth(2));
        visit.settled();
        page.reload();
        assertThat(planning.items()).containsExactly("Drie", "Twee", "Een");
    }

    @Test
    void warns_of_holidays_short_notice_and_clashes() {
        planning.when(LocalDate.of(day.getYear(), Month.DECEMBER, 25), "16:00");
        assertThat(planning.effect()).containsText("Dit is een feestdag: Kerstmis.");

        planning.when(LocalDate.of(day.getYear(), Month.JULY, 3), "16:00");
        assertThat(planning.effect()).containsText("Dit valt in een schoolvakantie: zomervakantie.");

        planning.when(LocalDate.now(java.time.ZoneId.of("Europe/Brussels")).plusDays(2), "16:00");
        assertThat(planning.effect()).containsText("Je nodigt maar 2 dagen vooraf uit");
    }

    @Test
    void tells_of_a_clash_with_another_meeting_of_the_same_people() {
        LocalDate busy = day.plusDays(7);
        planning.called("De eerste").when(busy, "14:00").agenda("Lang gesprek").convene();

        visit.open("/meetings/new");
        planning.when(busy, "14:05");

        assertThat(planning.effect()).containsText("Tegelijk met “De eerste”");
    }

    @Test
    void convenes_with_short_notice_only_for_a_reason(Page page) {
        planning.called("Dringend overleg")
                .when(LocalDate.now(java.time.ZoneId.of("Europe/Brussels")).plusDays(3), "09:00")
                .agenda("Wat nu");

        visit.press("Uitnodigen");
        assertThat(page.locator("main")).containsText("Waarom zo dringend?");
        assertThat(visit.path()).startsWith("/meetings/edit/");

        visit.field("Waarom zo dringend?").fill("De zaal brandde af");
        planning.convene();
        assertThat(page.locator("main")).containsText("De zaal brandde af");
    }

    @Test
    void shows_both_versions_when_another_was_first(MicroServer som, BrowserContext context, Page page) {
        planning.called("Voor de botsing").agenda("Punt");
        Page other = context.newPage();
        Visit second = new Visit(som, other).open(visit.path());
        second.type("Titel", "Versie van de ander");
        second.press("Genodigde toevoegen");
        second.type(other.locator("[id='form:guests:0:name']"), "Gast van de ander");

        visit.type("Plaats", "Mijn zaal");

        assertThat(page.locator(".clash")).containsText("Versie van de ander");
        assertThat(page.locator(".clash")).containsText("Mijn zaal");
        assertThat(page.locator(".clash")).containsText("Gast van de ander");
        visit.press("Mijn versie bewaren");
        page.reload();
        assertThat(visit.field("Titel")).hasValue("Voor de botsing");
        assertThat(visit.field("Plaats")).hasValue("Mijn zaal");
    }
}
