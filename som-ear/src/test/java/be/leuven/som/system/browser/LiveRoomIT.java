package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.Alone;
import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A meeting is led from the room, by two people at once, with members on their telephones and a screen on the wall. */
@OnMicro
@InBrowser
class LiveRoomIT {
    private static final int TELEPHONE = 360;
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2000);

    @Test
    @Alone
    void two_people_see_each_others_changes_within_two_seconds(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Samen in de zaal");
        Visit secretary = sitting.joinedBy(Visit.SECRETARY, "live", 1280);
        Visit wall = sitting.joinedBy(Visit.SECRETARY, "projector", 1280);
        assertThat(secretary.page().locator(".room-line-state")).hasText("Verbonden: je ziet meteen wat anderen doen.");
        assertThat(wall.page().locator(".wall-state")).hasText("Geen agendapunt bezig");

        sitting.begins("Nieuws");
        assertThat(Sitting.now(secretary)).containsText("1. Nieuws", SOON);
        assertThat(wall.page().locator(".wall-item")).containsText("1. Nieuws", SOON);

        secretary.page().getByTitle(Sitting.CHAIRS_NAME + " is er").click();
        assertThat(page.locator(".room-there")).containsText(Sitting.CHAIRS_NAME, SOON);
        assertThat(wall.page().locator(".wall-quorum")).containsText("1 van 6 zetels aanwezig, 4 nodig", SOON);

        Sitting.note(secretary, 1).fill("De bus rijdt niet.");
        assertThat(Sitting.noteState(secretary, 1)).hasText("Bewaard");
        assertThat(Sitting.note(sitting.chair(), 1)).hasValue("De bus rijdt niet.");
        assertThat(page.locator(".room-timer")).not().hasText("0:00");

        Pages.assertAccessible(page);
        Pages.assertAccessible(wall.page());
        Sitting.leave(wall);
        Sitting.leave(secretary);
    }

    @Test
    @Alone
    void an_objection_from_a_telephone_amends_the_proposal_which_becomes_a_decision(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Consent in de zaal").everybodyArrives();
        Visit member = sitting.joinedBy(Visit.MEMBER, "vote", TELEPHONE);
        sitting.begins("Werkafspraken").proposes("We vergaderen om zes uur.");

        assertThat(member.main()).containsText("We vergaderen om zes uur.", SOON);
        assertFits(member.page());
        Pages.assertAccessible(member.page());
        member.press("Ik heb een bezwaar");
        member.press("Bezwaar indienen");
        assertThat(member.main()).containsText("Vul dit in.");
        member.field("Waarom kan dit zo niet?").fill("Dan rijdt er geen bus meer.");
        member.press("Bezwaar indienen");
        assertThat(page.locator("#now")).containsText("Dan rijdt er geen bus meer.", SOON);
        Pages.assertAccessible(page);

        sitting.chair().press("Ronde afsluiten");
        assertThat(sitting.chair().main()).containsText("Er staan nog bezwaren open (1).");
        sitting.chair().press("Voorstel aanpassen");
        page.getByText("Dan rijdt er geen bus meer.").last().click();
        sitting.chair().field("Voorstel").fill("We vergaderen om vijf uur.");
        Pages.assertAccessible(page);
        sitting.chair().press("Opnieuw voorleggen");

        assertThat(member.main()).containsText("We vergaderen om vijf uur.", SOON);
        member.press("Ik stem in");
        assertThat(member.main()).containsText("Je antwoord: Ik stem in");
        assertThat(page.locator("#now")).containsText("1 van 6 zetels antwoordden", SOON);
        sitting.chair().press("Alle anderen stemmen in").press("Ronde afsluiten");
        assertThat(member.main()).containsText("Aangenomen", SOON);

        sitting.chair().press("Besluit noteren").press("Besluit vastleggen");
        assertThat(page.locator(".room-agenda")).containsText("We vergaderen om vijf uur.");
        sitting.chair().press("Actie afspreken");
        sitting.chair().field("Wat gebeurt er?").fill("De zaal verplaatsen");
        sitting.chair().press("Afspreken");
        assertThat(page.locator("#write")).containsText("Kies");
        sitting.chair().field("Wie doet het?").selectOption(Sitting.CITYS_NAME);
        sitting.chair().field("Tegen wanneer?").fill("2099-01-31");
        sitting.chair().press("Afspreken");
        Sitting.leave(member);
    }

    @Test
    void losing_the_network_loses_nothing_that_was_typed(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Zonder netwerk");
        Visit secretary = sitting.joinedBy(Visit.SECRETARY, "live", 1280);
        Page typing = secretary.page();
        assertThat(typing.locator(".room-line-state")).containsText("Verbonden");

        typing.context().setOffline(true);
        Sitting.note(secretary, 1).fill("Getypt zonder netwerk");
        assertThat(Sitting.noteState(secretary, 1)).hasText("Niet verbonden. Je tekst blijft hier bewaard.");
        assertThat(typing.locator(".room-line-state")).containsText("Niet verbonden");
        Sitting.note(secretary, 2).fill("En nog iets");
        typing.context().setOffline(false);

        assertThat(Sitting.noteState(secretary, 1)).hasText("Bewaard");
        assertThat(Sitting.noteState(secretary, 2)).hasText("Bewaard");
        assertThat(typing.locator(".room-line-state")).containsText("Verbonden:");
        assertThat(Sitting.note(sitting.chair(), 1)).hasValue("Getypt zonder netwerk");
        Sitting.leave(secretary);
    }

    @Test
    void a_minute_without_network_loses_no_note_no_proposal_and_no_objection(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Een minuut weg")
                .everybodyArrives()
                .begins("Werkafspraken")
                .proposes("We vergaderen om zes uur.");
        Visit member = sitting.joinedBy(Visit.MEMBER, "vote", TELEPHONE);
        Visit secretary = sitting.joinedBy(Visit.SECRETARY, "live", 1280);
        List.of(member, secretary).forEach(LiveRoomIT::holdsTheClock);
        member.press("Ik heb een bezwaar");
        secretary.press("Voorstel aanpassen");

        List.of(member, secretary).forEach(v -> v.page().context().setOffline(true));
        member.field("Waarom kan dit zo niet?").fill("Dan rijdt er geen bus meer.");
        member.press("Bezwaar indienen");
        secretary.field("Voorstel").fill("We vergaderen om vijf uur.");
        secretary.press("Opnieuw voorleggen");
        Sitting.note(secretary, 2).fill("Getypt zonder netwerk");
        for (Visit away : List.of(member, secretary)) {
            away.page().clock().fastForward(61_000);
            assertThat(away.page().locator(".room-line-state")).containsText("Niet verbonden");
            away.page().context().setOffline(false);
            assertThat(away.page().locator(".room-line-state")).containsText("Verbonden:");
        }

        assertThat(Sitting.noteState(secretary, 2)).hasText("Bewaard");
        assertThat(Sitting.note(sitting.chair(), 2)).hasValue("Getypt zonder netwerk");
        assertThat(member.field("Waarom kan dit zo niet?")).hasValue("Dan rijdt er geen bus meer.");
        member.press("Bezwaar indienen");
        assertThat(page.locator("#now")).containsText("Dan rijdt er geen bus meer.");
        assertThat(secretary.field("Voorstel")).hasValue("We vergaderen om vijf uur.");
        secretary.press("Opnieuw voorleggen");
        assertThat(page.locator("#now")).containsText("We vergaderen om vijf uur.");
        Sitting.leave(member);
        Sitting.leave(secretary);
    }

    /** From here on a minute passes when the test says so. */
    private static void holdsTheClock(Visit visit) {
        visit.page().clock().install();
        visit.page().reload();
        assertThat(visit.page().locator(".room-line-state")).containsText("Verbonden");
    }

    @Test
    void a_page_that_is_left_without_network_still_has_the_text_afterwards(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Weg en terug");
        Visit secretary = sitting.joinedBy(Visit.SECRETARY, "live", 1280);
        secretary.page().route("**/meetings/note/**", route -> route.abort());
        Sitting.note(secretary, 1).fill("Nooit verstuurd");
        assertThat(Sitting.noteState(secretary, 1)).containsText("blijft hier bewaard");
        secretary.page().unroute("**/meetings/note/**");

        secretary.open("/meetings/live/" + sitting.id());

        assertThat(Sitting.note(secretary, 1)).hasValue("Nooit verstuurd");
        assertThat(Sitting.noteState(secretary, 1)).hasText("Bewaard");
        assertThat(Sitting.note(sitting.chair(), 1)).hasValue("Nooit verstuurd");
        Sitting.leave(secretary);
    }

    @Test
    void two_who_write_the_same_note_both_keep_their_text(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Twee pennen");
        Visit secretary = sitting.joinedBy(Visit.SECRETARY, "live", 1280);
        secretary.page().route("**/meetings/note/**", route -> route.abort());
        Sitting.note(secretary, 1).fill("Van de verslaggever");
        Sitting.note(sitting.chair(), 1).fill("Van de voorzitter");
        assertThat(Sitting.noteState(sitting.chair(), 1)).hasText("Bewaard");

        secretary.page().unroute("**/meetings/note/**");
        Locator clash = secretary.page().locator(".room-clash").first();
        assertThat(clash).containsText("Van de voorzitter");
        assertThat(Sitting.note(secretary, 1)).hasValue("Van de verslaggever");
        Pages.assertAccessible(secretary.page());
        secretary.press("Beide teksten houden");

        assertThat(Sitting.noteState(secretary, 1)).hasText("Bewaard");
        assertThat(Sitting.note(sitting.chair(), 1)).hasValue("Van de voorzitter\n\nVan de verslaggever");
        Sitting.leave(secretary);
    }

    @Test
    void what_cannot_be_kept_is_told_beside_the_field_and_stays(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "<b>Vreemde</b> tekst").begins("Werkafspraken");
        Visit chair = sitting.chair();
        chair.press("Nieuwe ronde");
        for (List<String> wrong : List.of(
                List.of("", "Vul dit in.", "^$"),
                List.of("🎓".repeat(5000), "Houd het op 4000 tekens", "^(🎓){5000}$"),
                List.of("Onzichtbaar\u0007teken", "Hier staan onzichtbare tekens in.", "^Onzichtbaar.?teken$"))) {
            chair.field("Voorstel").fill(wrong.get(0));
            chair.press("Voorleggen");
            assertThat(page.locator("#write\\:proposal-message")).containsText(wrong.get(1));
            assertThat(chair.field("Voorstel")).hasValue(Pattern.compile(wrong.get(2)));
        }
        chair.press("Toch niet");

        Sitting.note(chair, 1).fill("x".repeat(20_001));
        assertThat(Sitting.noteState(chair, 1)).containsText("Houd het op 20000 tekens");
        Sitting.note(chair, 1).fill("<script>document.title='stuk'</script>");
        assertThat(Sitting.noteState(chair, 1)).hasText("Bewaard");
        page.reload();
        assertThat(Sitting.note(chair, 1)).hasValue("<script>document.title='stuk'</script>");
        assertThat(page.locator("h1")).hasText("<b>Vreemde</b> tekst");
    }

    @Test
    @Alone
    void a_secret_ballot_tells_who_voted_and_only_at_the_end_what(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Geheim in de zaal").everybodyArrives();
        Visit member = sitting.joinedBy(Visit.MEMBER, "vote", TELEPHONE);
        sitting.begins("Werkafspraken");
        Visit chair = sitting.chair();
        chair.press("Nieuwe ronde");
        chair.field("Hoe beslissen jullie?").selectOption("Geheime stemming over personen");
        chair.settled();
        chair.field("Waarover stem je?").fill("Wie wordt trekker?");
        chair.field("Kandidaten").fill("An Peeters\nOmar Aziz");
        chair.press("Voorleggen");

        assertThat(member.main()).containsText("Niemand kan nagaan wat je koos.", SOON);
        Pages.assertAccessible(member.page());
        member.press("An Peeters");
        assertThat(member.main()).containsText("Je koos: An Peeters. Je stem zit nog niet in de bus.");
        member.button("Omar Aziz").press("Enter");
        member.settled();
        assertThat(member.button("Omar Aziz")).hasAttribute("aria-pressed", "true");
        assertThat(member.button("An Peeters")).hasAttribute("aria-pressed", "false");
        assertThat(member.button("Omar Aziz")).isFocused();
        Pages.assertAccessible(member.page());
        assertThat(page.locator(".room-seats")).not().containsText("Stemde");
        member.press("Toch niet");
        assertThat(member.button("Bevestig je stem: Omar Aziz")).hasCount(0);
        member.press("Omar Aziz");
        member.button("Bevestig je stem: Omar Aziz").press("Enter");
        assertThat(member.main()).containsText("Je stem zit in de bus");
        assertThat(page.locator(".room-seats")).containsText("Stemde", SOON);
        assertThat(page.locator("#now")).not().containsText("Omar Aziz: 1");

        chair.press("Ronde afsluiten");
        assertThat(page.locator("#now")).containsText("Omar Aziz: 1");
        assertThat(member.main()).containsText("Omar Aziz: 1", SOON);
        Sitting.leave(member);
    }

    @Test
    void everybody_hears_that_it_goes_on_and_english_speakers_too(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Ook in het Engels", "23:58");
        Visit member = sitting.joinedBy(Visit.MEMBER, "vote", TELEPHONE);
        member.open("/me");
        assertThat(member.main()).containsText("Nu bezig: Ook in het Engels");
        member.open("/meeting/" + sitting.id());
        assertThat(member.link("Deelnemen")).isVisible();
        assertThat(member.link("De vergadering leiden")).hasCount(0);

        sitting.chair().open("/meetings/live/" + sitting.id() + "?lang=en");
        assertThat(page.locator("#now")).containsText("Begin with the first item");
        Pages.assertAccessible(page);
        page.setViewportSize(TELEPHONE, 740);
        assertFits(page);

        int status = member.page()
                .navigate(som.page("/meetings/live/" + sitting.id()).toString())
                .status();
        assertThat(status).isEqualTo(404);
        Sitting.leave(member);
    }

    private static void assertFits(Page page) {
        int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width).as("width of " + page.url()).isLessThanOrEqualTo(TELEPHONE);
    }
}
