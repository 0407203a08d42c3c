package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.PostgresServer;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two new partners sign the charter of 2021, which for this test has no end: one on a telephone, one at the table, while
 * the screen in the room looks on.
 */
@InBrowser
class SigningCeremonyIT {
    private static final String SCHOOL = "Academie De Wonderlamp (fictief)";
    private static final String LIBRARY = "Bibliotheek Het Kompas (fictief)";

    private static PostgresServer postgres;
    private static MicroServer som;
    private static String charter;

    @BeforeAll
    static void two_partners_join() throws SQLException {
        postgres = PostgresServer.start();
        Map<String, String> settings = new HashMap<>(postgres.newDatabase());
        settings.put("som.example-data", "true");
        som = MicroServer.start(settings);
        try (Connection connection = DriverManager.getConnection(
                settings.get("som.db.url"), settings.get("som.db.user"), settings.get("som.db.password"))) {
            connection.createStatement().execute("update charter_version set state = 'SIGNING' where label = '2.0'");
            join(connection, SCHOOL, Visit.CHAIR);
            join(connection, LIBRARY, Visit.SECRETARY);
            try (var found =
                    connection.createStatement().executeQuery("select id from charter_version where label = '2.0'")) {
                found.next();
                charter = found.getString(1);
            }
        }
    }

    private static void join(Connection connection, String name, String representative) throws SQLException {
        String partner = UUID.randomUUID().toString();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into partner (id, version, current_name, role, state, joined_on)"
                        + " values (?, 1, ?, 'SUPPORTER', 'ACTIVE', date '2022-09-01')")) {
            insert.setString(1, partner);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into representation (id, version, partner_id, person_id, kind, job_title, valid_from)"
                        + " select ?, 1, ?, id, 'REPRESENTATIVE', 'Directeur', date '2022-09-01'"
                        + " from person where email = ?")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, partner);
            insert.setString(3, representative);
            insert.executeUpdate();
        }
    }

    @AfterAll
    static void close() {
        som.close();
        postgres.close();
    }

    @Test
    void seals_light_up_one_by_one_until_the_last(Page page) {
        Visit screen = new Visit(som, page).signedInAs(Visit.MEMBER, "/charter/ceremony/" + charter);
        assertThat(page.locator(".seal.is-signed")).hasCount(8);
        assertThat(page.locator(".seal")).hasCount(10);
        Visit school = other(page, Visit.CHAIR, "/me", 360);
        assertThat(school.main()).containsText("Te ondertekenen");
        school.open("/charter/sign/" + charter);
        Pages.screenshot(school.page(), "sign-telephone");
        Pages.assertAccessible(school.page());

        school.field("Waartoe verbindt je organisatie zich?").fill("Wij geven muziekles in elke school.");
        school.field("Je wachtwoord").fill("geraden");
        school.press("Ondertekenen");
        assertThat(school.main()).containsText("Dit is niet het wachtwoord van je account.");
        assertThat(school.field("Waartoe verbindt je organisatie zich?"))
                .hasValue("Wij geven muziekles in elke school.");
        school.field("Je wachtwoord").fill(Visit.PASSWORD);
        school.button("Ondertekenen").click();
        assertThat(school.main()).containsText("Je hebt ondertekend.");
        assertThat(school.main()).containsText("Wij geven muziekles in elke school.");

        // the screen was not touched: it heard of it
        assertThat(page.locator(".seal.is-signed")).hasCount(9);
        assertThat(page.locator(".seal.is-latest")).containsText(SCHOOL);
        assertThat(page.locator(".room-said")).containsText(SCHOOL + " heeft ondertekend.");
        Pages.screenshot(page, "ceremony-nine");
        Pages.assertAccessible(page);

        Visit table = other(page, Visit.COORDINATOR, "/charter/table/" + charter, 1280);
        table.field("Partner").selectOption(LIBRARY);
        table.field("E-mailadres van wie tekent").fill(Visit.CHAIR);
        table.field("Wachtwoord van wie tekent").fill(Visit.PASSWORD);
        table.press("Ondertekenen");
        assertThat(table.main()).containsText("Je vertegenwoordigt deze partner vandaag niet.");
        table.field("E-mailadres van wie tekent").fill(Visit.SECRETARY);
        table.field("Wachtwoord van wie tekent").fill(Visit.PASSWORD);
        Pages.screenshot(table.page(), "sign-table");
        Pages.assertAccessible(table.page());
        table.button("Ondertekenen").click();
        assertThat(table.main()).containsText("Alle partners hebben ondertekend");

        assertThat(page.locator(".ceremony-complete")).hasText("Alle partners hebben ondertekend");
        assertThat(page.locator(".seal.is-signed")).hasCount(10);
        Pages.screenshot(page, "ceremony-complete");
        Pages.assertAccessible(page);

        school.open("/charter/sign/" + charter);
        byte[] certificate = school.page()
                .request()
                .get(som.page(school.page()
                                .locator(".signatures li")
                                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(SCHOOL))
                                .locator("a[href$='.pdf']")
                                .getAttribute("href")
                                .replaceFirst("^.*?/charter", "/charter"))
                        .toString())
                .body();
        assertThat(new String(certificate, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        screen.open("/charter/verify");
        assertThat(page.locator(".notice-good").first()).containsText("Alles is ongeschonden");
        Sitting.leave(school);
        Sitting.leave(table);
    }

    @Test
    void nothing_moves_for_who_asked_for_less_motion(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        new Visit(som, page).signedInAs(Visit.MEMBER, "/charter/ceremony/" + charter);

        Object animation =
                page.locator(".seal.is-latest .seal-ring").evaluate("ring => getComputedStyle(ring).animationName");
        assertThat(animation).isEqualTo("none");
    }

    @Test
    void the_table_is_for_the_coordinator_alone(Page page) {
        Visit member = new Visit(som, page).signedInAs(Visit.MEMBER, "/me");

        int status = member.page()
                .navigate(som.page("/charter/table/" + charter).toString())
                .status();

        assertThat(status).isEqualTo(404);
    }

    private static Visit other(Page page, String who, String path, int width) {
        var own = page.context()
                .browser()
                .newContext(new NewContextOptions()
                        .setLocale("nl-BE")
                        .setTimezoneId("Europe/Brussels")
                        .setViewportSize(width, 800));
        own.setDefaultTimeout(30_000);
        return new Visit(som, own.newPage()).signedInAs(who, path);
    }
}
