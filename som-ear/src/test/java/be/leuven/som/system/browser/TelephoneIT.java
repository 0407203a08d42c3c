package be.leuven.som.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page on a narrow telephone: 360 pixels, nothing sticks out. */
@OnMicro
@InBrowser
class TelephoneIT {
    private static final int NARROW = 360;

    @BeforeEach
    void on_a_narrow_screen(Page page) {
        page.setViewportSize(NARROW, 740);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/agenda",
                "/structure",
                "/structure/places",
                "/structure?on=2015-06-12",
                "/partners",
                "/accessibility",
                "/privacy",
                "/sign-in",
                "/forgot-password",
                "/set-password/no-such-link",
                "/poll/no-such-link",
                "/no-such-page"
            })
    void a_public_page_fits(String path, MicroServer som, Page page) {
        new Visit(som, page).open(path);

        assertFits(page);
    }

    @ParameterizedTest
    @CsvSource({"/structure, Regiegroep", "/structure, SOM-raad", "/partners, UC Leuven-Limburg"})
    void a_public_page_behind_a_link_fits(String path, String link, MicroServer som, Page page) {
        Visit visit = new Visit(som, page).open(path);
        visit.link(link).first().click();
        page.waitForURL(address -> !address.endsWith(path));

        assertFits(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me",
                "/meetings",
                "/meetings?when=past",
                "/meetings?when=draft",
                "/meetings/new",
                "/meetings/poll",
                "/meetings/calendar?view=month",
                "/meetings/calendar?view=week",
                "/meetings/calendar?view=list",
                "/meetings/subscribe",
                "/meetings/replies"
            })
    void a_page_for_the_chair_fits(String path, MicroServer som, Page page) {
        new Visit(som, page).signedInAs(Visit.CHAIR, "/me").open(path);

        assertFits(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/admin", "/admin/accounts", "/admin/outbox", "/admin/audit"})
    void a_page_for_the_administrator_fits(String path, MicroServer som, Page page) {
        new Visit(som, page).signedInAs(Visit.ADMINISTRATOR, "/me").open(path);

        assertFits(page);
    }

    @ParameterizedTest
    @CsvSource({
        "coming, Amendementen op het charter",
        "past, Het charter vernieuwen: van start",
        "draft, Na de tweede lezing"
    })
    void a_meeting_fits(String when, String title, MicroServer som, Page page) {
        Visit visit = new Visit(som, page).signedInAs(Visit.CHAIR, "/me").findMeeting(when, title);
        visit.link(title).click();
        page.waitForURL("**/meeting*/**");

        assertFits(page);
    }

    @Test
    void a_date_poll_fits(MicroServer som, Page page) {
        Visit visit = new Visit(som, page).signedInAs(Visit.CHAIR, "/me").open("/meetings");
        visit.link("Werkbezoek aan een onderwijslabo").first().click();
        page.waitForURL("**/meetings/dates/*");

        assertFits(page);
    }

    private static void assertFits(Page page) {
        int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width).as("width of " + page.url()).isLessThanOrEqualTo(NARROW);
    }
}
