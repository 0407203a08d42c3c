package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The links of an invitation, as somebody without an account follows them from a mail. */
@OnMicro
@InBrowser
class InvitationLinkIT {
    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]+\\?answer=(coming|excused)");

    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(23);

    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @Test
    void a_link_asks_for_one_press_and_works_without_an_account(Page page) {
        String title = "Antwoorden langs een link";
        convened(title, "09:00");
        String excused = link(title, "excused");

        visit.signOut().open(excused);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(visit.main()).containsText("Dag Vertegenwoordiger Stad Leuven");
        assertThat(visit.main()).containsText("Zaal Dijle");
        assertThat(visit.button("Ik kan niet")).hasClass(Pattern.compile("button-main"));
        Pages.assertAccessible(page);

        visit.press("Ik kan niet");
        assertThat(visit.main()).containsText("We vroegen Plaatsvervanger Stad Leuven om je te vervangen.");
        assertThat(visit.button("Ik kan niet")).hasCount(0);
        Pages.assertAccessible(page);

        visit.press("Ik kom");
        assertThat(visit.main()).containsText("Genoteerd: je komt naar “" + title + "”.");
    }

    @Test
    void following_a_link_alone_changes_nothing_and_a_broken_one_says_so(Page page) {
        String title = "Alleen maar kijken";
        String id = convened(title, "11:00");
        String coming = link(title, "coming");

        visit.signOut().open(coming).open(coming);
        visit.signedInAs(Visit.MEMBER, "/meeting/" + id);
        assertThat(visit.main()).containsText("Laat het weten, dan weten we of we kunnen beslissen.");

        visit.signOut().open(coming.replace("/invitation/", "/invitation/x"));
        assertThat(page.locator("h1")).hasText("Deze link werkt niet meer");
        Pages.assertAccessible(page);
        visit.open("/invitation");
        assertThat(page.locator("h1")).hasText("Deze link werkt niet meer");
    }

    @Test
    void of_a_meeting_that_was_called_off_it_tells_why(Page page) {
        String title = "Die niet doorgaat";
        String id = convened(title, "13:00");
        String coming = link(title, "coming");
        visit.signOut().signedInAs(Visit.CHAIR, "/meeting/" + id).press("Afgelasten");
        visit.type("Waarom gaat ze niet door?", "De zaal is bezet").press("Afgelasten");

        visit.signOut().open(coming);

        assertThat(visit.main()).containsText("De zaal is bezet");
        assertThat(visit.button("Ik kom")).hasCount(0);
    }

    private String convened(String title, String time) {
        return Planning.begin(visit)
                .called(title)
                .when(day, time)
                .at("Zaal Dijle")
                .agenda("Een punt")
                .convene();
    }

    /** From the mail to the city's representative, which waits in the outbox: there is no mail server. */
    private String link(String title, String answer) {
        Matcher link = LINK.matcher(visit.mail("stad@example.org", "Uitnodiging: " + title));
        while (link.find()) {
            if (link.group(1).equals(answer)) {
                return link.group();
            }
        }
        throw new AssertionError("no link to say " + answer);
    }
}
