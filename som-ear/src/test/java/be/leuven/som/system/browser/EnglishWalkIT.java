package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that SOM does so far, by people who read English; what the network itself wrote stays in its own language. */
@OnMicro
@InBrowser(locale = "en-GB")
class EnglishWalkIT {
    private static final String TITLE = "In other words";
    private static final String HELD = "Dringend overleg over de raadpleging";
    private static final Pattern DUTCH = Pattern.compile(
            "\\b(Vergadering(en)?|Aanmelden|Afmelden|Orgaan|Zetels?|Bewaren|Uitnodigen|Wijzigen|Afgelast|Beheer"
                    + "|Mijn SOM|Structuur|Toon|Nog|verplicht|uur|stemgerechtigd\\w*|Naar de \\w+|januari|maandag)\\b");

    /** After all that other tests plan: their titles are Dutch. */
    private final LocalDate day =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Brussels")).getYear() + 2, Month.DECEMBER, 14);

    private Page page;
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        this.page = page;
        visit = new Visit(som, page);
    }

    @Test
    void a_visitor_reads_what_the_network_is_and_who_is_in_it() {
        visit.open("/");
        assertReads("Together we make education in Leuven", "Goal 1", "Coming up", "Who makes SOM?");
        visit.link("See the calendar").click();
        assertReads("Calendar", "Where and when the network comes together.");
        visit.link("Structure").first().click();
        assertReads("Structure", "SOM Council", "vacancy");
        visit.link("Steering group").click();
        assertReads("Steering group", "KU Leuven", "Mandate");
        visit.open("/partners");
        assertReads("Partners", "Former partners");
        visit.link("UC Leuven-Limburg").first().click();
        assertReads("UC Leuven-Limburg", "In short");
        for (String path :
                new String[] {"/sign-in", "/forgot-password", "/accessibility", "/privacy", "/no-such-page"}) {
            visit.open(path);
            assertEnglish();
        }
    }

    @Test
    void a_meeting_is_planned_answered_changed_and_cancelled() {
        signIn(Visit.CHAIR);
        assertReads("Hello Voorzitter SOM-regie", "To do", "Coming up", "Mandates ending");
        visit.link("Plan a meeting").click();
        assertReads("Plan a meeting", "What, when and where");
        visit.type("Title", TITLE)
                .type("Date", day.toString())
                .type("Starts at", "10:00")
                .type("Place", "Stadskantoor");
        visit.type("Agenda item", "Welkom");
        assertReads(
                "Plan a meeting",
                "Draft saved",
                "At a glance",
                "people are invited",
                "voting seats are needed",
                "10:00");
        visit.button("Invite").click();
        page.waitForURL("**/meeting/*");
        assertReads(
                TITLE, "The invitation is sent.", "Agenda", "Discussion", "Manage", "Quorum", "Add to your calendar");
        String meeting = visit.path();

        signIn(Visit.SECRETARY);
        visit.findMeeting("coming", TITLE);
        assertReads("Meetings", TITLE, "Awaiting your reply");
        visit.open("/meetings/calendar?view=list&day=" + day);
        assertReads("Calendar", TITLE);
        visit.open(meeting);
        assertReads(TITLE, "Will you be there?", "Not enough members to decide yet");
        visit.press("I will come");
        assertReads(TITLE, "You are coming");

        signIn(Visit.CHAIR);
        visit.open(meeting).link("Change").click();
        assertReads("Change the meeting", "The invitation is out.");
        visit.type("Starts at", "11:00").press("Send changes");
        page.waitForURL("**/meeting/*");
        assertReads(TITLE, "The changes are saved.", "11:00");
        visit.press("Cancel");
        visit.field("Why will it not take place?").fill("The speaker is ill");
        visit.press("Cancel the meeting");
        assertReads(TITLE, "The meeting is cancelled.", "The speaker is ill");
    }

    @Test
    void who_was_there_is_recorded() {
        signIn(Visit.SECRETARY);
        visit.findMeeting("past", HELD);
        assertReads("Meetings", HELD);
        String id = visit.link(HELD).getAttribute("href").replaceFirst(".*/", "");
        visit.open("/meetings/attendance/" + id);
        assertReads("Who was there?", "Present", "Excused", "Absent", "Everybody else was there");
        visit.press("Everybody else was there").press("Save");
        page.waitForURL("**/meeting/*");
        assertReads(HELD, "Attendance has been saved.");
    }

    @Test
    void an_account_is_made_and_ended() {
        signIn(Visit.ADMINISTRATOR);
        visit.link("Administration").first().click();
        assertReads("Administration", "This installation", "No mail server configured");
        visit.open("/admin/accounts");
        visit.field("Name").fill("English Reader");
        visit.field("E-mail address").fill("english.reader@example.org");
        visit.press("Send the invitation");
        assertReads("Accounts", "The invitation has been made for english.reader@example.org.", "Invited");
        confirmed("New password", "The link for a new password has been made for english.reader@example.org.");
        confirmed("End", "The account of English Reader has been ended.");
        visit.open("/admin/outbox");
        assertThat(page.locator("h1")).hasText("Mails");
        assertThat(visit.main()).containsText("No mail server configured");
        visit.open("/admin/audit");
        assertReads("Record", "ended an account", "made a password useless and a new link");
        visit.open("/me/password");
        assertReads("Change your password", "Current password");
    }

    private void confirmed(String action, String told) {
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("English Reader"));
        row.locator("button")
                .filter(new Locator.FilterOptions().setHasText(action))
                .click();
        visit.press("Yes, do it");
        assertReads("Accounts", told);
    }

    private void signIn(String email) {
        visit.signOut().open("/?lang=en").open("/sign-in");
        visit.field("E-mail address").fill(email);
        visit.field("Password").fill(Visit.PASSWORD);
        visit.press("Sign in");
        page.waitForURL("**/me");
    }

    private void assertReads(String heading, String... words) {
        assertThat(page.locator("h1")).hasText(heading);
        for (String word : words) {
            assertThat(visit.main()).containsText(word);
        }
        assertEnglish();
    }

    private void assertEnglish() {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("body")).not().containsText(DUTCH);
        Pages.assertAccessible(page);
    }
}
