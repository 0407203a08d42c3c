package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of all bodies: what is on it, what can be left out, and the same as a table. */
@OnMicro
@InBrowser
class CalendarIT {
    private final LocalDate day =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.MAY, 16);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    private String convened(String title) {
        return Planning.begin(visit)
                .called(title)
                .when(day, "09:00")
                .at("Zaal Dijle")
                .agenda("Een punt")
                .convene();
    }

    private Locator in(String view, String query) {
        visit.open("/meetings/calendar?view=" + view + "&day=" + day + query);
        return visit.main();
    }

    @ParameterizedTest
    @ValueSource(strings = {"month", "week", "list"})
    void each_view_has_a_table_beside_it_within_reach_of_the_keyboard(String view, Page page) {
        String title = "Ook als tabel in " + view;
        convened(title);

        in(view, "");
        visit.link("Naar de tabel").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#table")).isFocused();
        Locator table = page.locator("table.cal-table");
        assertThat(table.locator("caption")).containsText("Vergaderingen van");
        assertThat(table.locator("th[scope=col]")).hasCount(6);
        Locator row = table.locator("tr").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(row.locator("th[scope=row]")).containsText(String.valueOf(day.getYear()));
        assertThat(row).containsText("Regiegroep");
        assertThat(row).containsText("Samengeroepen");
        Pages.assertAccessible(page);
    }

    @Test
    void slots_of_an_open_date_poll_are_shown_as_perhaps(Page page) {
        String title = "Misschien op die dag";
        Polling.begin(visit)
                .called(title)
                .at(day, "16:00")
                .at(day.plusDays(1), "16:00")
                .send();
        for (String view : new String[] {"month", "week", "list"}) {
            in(view, "");
            assertThat(page.locator(".cal-entry-maybe").filter(new Locator.FilterOptions().setHasText(title)))
                    .hasCount(2);
            assertThat(page.locator(".cal-entry-maybe").first()).containsText("Misschien");
            Pages.assertAccessible(page);
        }
        assertThat(in("month", "&without=polls")).not().containsText(title);
    }

    @Test
    void conditions_go_together_and_stand_in_the_address(Page page) {
        String title = "Met voorwaarden";
        convened(title);

        in("month", "");
        page.locator("details.cal-filter summary").click();
        page.getByLabel("SOM-raad").check();
        page.getByLabel("Alleen waarvoor ik gevraagd ben").check();
        visit.press("Toon");
        assertThat(visit.main()).not().containsText(title);
        assertThat(visit.path()).contains("body=", "mine=yes");

        page.locator("details.cal-filter summary").click();
        page.locator("fieldset").first().getByLabel("Regiegroep").check();
        visit.press("Toon");
        assertThat(page.locator(".cal-month")).containsText(title);
        visit.link("Week").click();
        assertThat(page.locator(".cal-week")).containsText(title);
        assertThat(visit.path()).contains("mine=yes");

        assertThat(in("month", "&kind=working-group")).not().containsText(title);
        assertThat(in("month", "&kind=steering-group&kind=council")).containsText(title);
        page.locator("details.cal-filter summary").click();
        Pages.assertAccessible(page);
        visit.link("Alles tonen").click();
        page.waitForURL(address -> !address.contains("kind="));
        assertThat(page.locator(".cal-month")).containsText(title);
    }

    @Test
    void what_was_called_off_can_be_left_out(Page page) {
        String title = "Afgelast en weg";
        String id = convened(title);
        visit.press("Afgelasten");
        visit.field("Waarom gaat ze niet door?").fill("Ziek");
        visit.press("Afgelasten");
        assertThat(visit.main()).containsText("De vergadering is afgelast.");

        assertThat(in("month", "")).containsText(title);
        assertThat(page.locator("a[href$='/meeting/" + id + "']").first()).containsText("Afgelast");
        assertThat(in("month", "&without=cancelled")).not().containsText(title);
    }

    @Test
    void holidays_are_marked_and_nonsense_in_the_address_is_passed_over(Page page) {
        visit.signedInAs(Visit.MEMBER, "/me");
        visit.open("/meetings/calendar?view=month&day=" + day.getYear() + "-05-01");
        assertThat(page.locator(".cal-public").first()).containsText("Dag van de Arbeid");
        visit.open("/meetings/calendar?view=month&day=" + day.getYear() + "-07-01");
        assertThat(page.locator(".cal-school").first()).containsText("Zomervakantie");

        visit.open("/meetings/calendar?view=x&day=9999-12-31&body=onzin&kind=%3Cb%3E&mine=maybe&without=alles");
        assertThat(page.locator("h1")).hasText("Kalender");
        assertThat(page.locator(".cal-month")).isVisible();
        assertThat(page.locator("details.cal-filter summary")).hasText("Filteren");
    }

    @Test
    void in_english_and_on_paper(Page page) {
        visit.signedInAs(Visit.MEMBER, "/me").open("/meetings/calendar?lang=en");
        assertThat(page.locator("h1")).hasText("Calendar");
        assertThat(visit.main()).containsText("As a table");
        Pages.assertAccessible(page);
        visit.open("/me?lang=nl");

        visit.open("/meetings/calendar");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("details.cal-filter")).isHidden();
        assertThat(page.locator(".cal-move")).isHidden();
        assertThat(page.locator(".cal-month")).isVisible();
    }
}
