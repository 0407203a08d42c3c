package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole life of a charter: written, consulted on, read, adopted, signed, in force, and proved. */
@InBrowser
class CharterLifeIT {
    private static final String DECISION = "De raad stelt versie 4.0 van het charter vast.";

    private static MicroServer som;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private Visit visit;
    private Page page;

    @BeforeAll
    static void start() {
        // its charter comes into force, which other tests would see
        som = MicroServer.start(Map.of("som.example-data", "true"));
    }

    @AfterAll
    static void stop() {
        som.close();
    }

    @Test
    void from_an_empty_page_to_a_charter_in_force_that_anybody_can_check(Page page) {
        this.page = page;
        visit = new Visit(som, page);
        String id = written();
        consulted(id);
        decided(id);
        adopted(id);
        signed(id);
        inForce(id);
    }

    private String written() {
        visit.beginsCharter("4.0");
        String id = visit.path().substring("/charter/write/".length());
        clause("2.1").getByText("Schrijven").click();
        visit.settled();
        page.locator(".clause-keeper.is-kept").waitFor();
        visit.field("Tekst").fill("Samen maken we onderwijs waarin elk kind zich thuis voelt.");
        assertThat(page.locator(".clause-state")).hasText("Bewaard.");
        visit.press("Bewaren en sluiten");
        return id;
    }

    private void consulted(String id) {
        visit.field("Laatste dag").fill(today.plusDays(10).toString());
        visit.button("Raadpleging openen").click();
        page.waitForURL("**/charter/consultation/" + id);

        visit.signOut().signedInAs(Visit.MEMBER, "/charter/consultation/" + id);
        clause("2.1").locator("a.more").click();
        page.waitForURL("**/charter/amend/**");
        String amended = visit.path();
        visit.field("Tekst").fill("Samen maken we onderwijs waarin elk kind en elke jongere zich thuis voelt.");
        visit.field("Waarom?").fill("Jongeren horen erbij.");
        visit.press("Amendement voorstellen");
        visit.signOut().signedInAs(Visit.COORDINATOR, amended);
        page.locator(".amendment").first().getByText("Aanvaarden").click();
        visit.settled().open("/charter/consultation/" + id);
        assertThat(clause("2.1")).containsText("elk kind en elke jongere");
        visit.press("Afsluiten");
    }

    /** The council meets this very day, reads the version, is asked for consent on the whole of it, and decides. */
    private void decided(String id) {
        String title = "Vaststelling van het charter";
        visit.signOut().signedInAs(Visit.SECRETARY, "/meetings/new");
        visit.field("Orgaan").selectOption(new SelectOption().setLabel("SOM-raad"));
        visit.settled();
        Planning plan = new Planning(visit)
                .called(title)
                .when(today, "23:59")
                .at("Stadhuis")
                .agenda("Het charter");
        visit.type("Waarom zo dringend?", "De raad wacht erop");
        String meeting = plan.convene();
        read(id, title);
        visit.signOut().signedInAs(Visit.SECRETARY, "/meetings/live/" + meeting).press("Vergadering openen");
        new Sitting(som, visit, meeting).everybodyArrives().begins("Het charter");
        visit.press("Nieuwe ronde").field("Gaat het over het charter?").selectOption(new SelectOption().setIndex(1));
        assertThat(visit.settled().field("Voorstel")).hasValue(Pattern.compile("We stemmen in met versie .*"));
        visit.field("Voorstel").fill(DECISION);
        visit.press("Voorleggen");
        assertThat(visit.link("Lees de tekst van het charter"))
                .hasAttribute("href", Pattern.compile(".*/charter/" + id));
        visit.press("Alle anderen stemmen in");
        visit.press("Ronde afsluiten").press("Besluit noteren").press("Besluit vastleggen");
        assertThat(visit.main()).containsText(DECISION);
        visit.open("/meeting/" + meeting);
        assertThat(visit.main()).containsText("Laatste lezing van versie");
        assertThat(visit.main()).containsText("Consent bereikt op");
        Pages.assertAccessible(page);
        visit.signOut().signedInAs(Visit.COORDINATOR, "/charter/consultation/" + id);
    }

    private void read(String id, String meeting) {
        visit.signOut().signedInAs(Visit.COORDINATOR, "/charter/write/" + id);
        Locator choice = visit.field("Laatste lezing");
        choice.selectOption(choice.locator("option")
                .filter(new Locator.FilterOptions().setHasText(meeting))
                .first()
                .getAttribute("value"));
        visit.press("Lezingen vastleggen");
    }

    private void adopted(String id) {
        visit.open("/charter/consultation/" + id).press("Vaststellen");
        assertThat(visit.main()).containsText("Versie vastgesteld. Je kunt nu de ondertekening openen.");
        assertThat(page.navigate(som.page("/charter/write/" + id).toString()).text())
                .doesNotContain("Artikel toevoegen");
    }

    private void signed(String id) {
        visit.open("/charter/sign/" + id);
        visit.field("Dag").fill(today.toString());
        visit.field("Plaats").fill("Stadhuis");
        visit.press("Ondertekening openen");
        assertThat(visit.main()).containsText("De ondertekening is open.");

        visit.signOut().signedInAs(Visit.PARENTS, "/charter/sign/" + id);
        page.getByText("Onze organisatie ondertekent niet").click();
        visit.field("Waarom niet?").fill("Onze leden beslissen in januari.");
        visit.press("Niet ondertekenen");
        assertThat(visit.main()).containsText("Dit is niet het wachtwoord van je account.");
        assertThat(visit.field("Waarom niet?")).isVisible();
        assertThat(visit.field("Waarom niet?")).hasValue("Onze leden beslissen in januari.");
        visit.field("Je wachtwoord").fill(Visit.PASSWORD);
        visit.press("Niet ondertekenen");
        assertThat(visit.main()).containsText("Genoteerd: je organisatie ondertekent niet.");
        sign(Visit.MEMBER, id);
    }

    private void sign(String who, String id) {
        visit.signOut().signedInAs(who, "/charter/sign/" + id);
        visit.field("Je wachtwoord").fill(Visit.PASSWORD);
        visit.button("Ondertekenen").click();
        assertThat(visit.main()).containsText("Je hebt ondertekend.");
    }

    private void inForce(String id) {
        visit.signOut().signedInAs(Visit.COORDINATOR, "/charter/sign/" + id);
        visit.field("Van kracht vanaf").fill(today.toString());
        visit.press("Laten ingaan");
        assertThat(visit.main()).containsText("Het charter is van kracht.");
        sign(Visit.PARENTS, id);

        visit.signOut().open("/charter");
        assertThat(visit.main()).containsText("Versie 4.0");
        assertThat(clause("2.1")).containsText("elk kind en elke jongere");
        Pages.assertAccessible(page);
        visit.open("/charter/verify");
        assertThat(page.locator(".notice-good").last()).containsText("Alles is ongeschonden");
        visit.open("/charter/history");
        assertThat(visit.main()).containsText("Versie 4.0");
    }

    private Locator clause(String number) {
        return page.locator("[id='artikel-" + number + "']");
    }
}
