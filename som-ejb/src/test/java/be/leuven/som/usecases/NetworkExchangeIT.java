package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.visitor;
import static be.leuven.som.usecases.support.Partners.decisionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Problem;
import be.leuven.som.api.network.NetworkExchange;
import be.leuven.som.api.network.ReadSheet;
import be.leuven.som.api.network.SheetFile;
import be.leuven.som.api.network.SheetHead;
import be.leuven.som.api.network.SheetKind;
import be.leuven.som.api.network.SheetPreview;
import be.leuven.som.api.network.SheetPreview.Counts;
import be.leuven.som.api.network.SheetPreview.Line;
import be.leuven.som.api.network.SheetPreview.Outcome;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.Partners;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Partners and people in and out as a file. */
class NetworkExchangeIT extends UseCaseTest {
    private static final String TITLES =
            "Naam;Soort;Rol;Niveaus;Ondernemingsnummer;Instellingsnummer;Straat;Postcode;" + "Gemeente;Telefoon\n";

    @Inject
    private NetworkExchange exchange;

    @AfterEach
    void leaveTheExampleAsItWas() throws SQLException {
        Partners.remove();
        Rows.change("delete from representation where job_title like 'Proef%'");
        Rows.change("delete from person where full_name like 'Proef %'");
    }

    private static SheetFile csv(String text) {
        return new SheetFile("proef.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadSheet sheet(SheetKind kind, String text, UUID decision, Counts expected) {
        SheetFile file = csv(text);
        SheetHead head = as(COORDINATOR, () -> exchange.head(kind, file));
        return new ReadSheet(kind, file, head.proposed(), decision, expected);
    }

    private SheetPreview preview(SheetKind kind, String text) {
        return as(COORDINATOR, () -> exchange.preview(sheet(kind, text, null, null)));
    }

    private SheetPreview bringIn(SheetKind kind, String text, UUID decision) {
        ReadSheet asked = sheet(kind, text, decision, null);
        Counts expected = as(COORDINATOR, () -> exchange.preview(asked)).counts();
        ReadSheet command = new ReadSheet(kind, asked.file(), asked.columns(), decision, expected);
        return as(COORDINATOR, () -> exchange.bringIn(command));
    }

    private static String school(String name, String more) {
        return name + ";School;Onderwijsmaker;kleuter, lager;" + more + "\n";
    }

    @Test
    void brings_in_new_partners_by_a_decision_and_changes_nothing_the_second_time() {
        String one = title();
        String two = title();
        String file = TITLES
                + school(one, "0566988259;12345;Schoolstraat 1;3000;Leuven;'+32 16 27 00 00")
                + school(two, ";;;;;");

        assertThat(bringIn(SheetKind.PARTNERS, file, decisionOf("OR")).counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(Rows.first(
                        "select state, enterprise_number, institution_number, phone from partner where current_name = ?",
                        one))
                .containsExactly("ACTIVE", "0566988259", "012345", "+32 16 27 00 00");
        assertThat(Rows.count(
                        "partner_step s join partner p on p.id = s.partner_id where p.current_name = ?"
                                + " and s.decision_id is not null",
                        two))
                .isOne();
        assertThat(bringIn(SheetKind.PARTNERS, file, decisionOf("OR")).counts()).isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(Rows.count("partner where current_name in (?, ?)", one, two)).isEqualTo(2);
    }

    @Test
    void without_a_decision_they_are_applicants() {
        String name = title();
        bringIn(SheetKind.PARTNERS, TITLES + school(name, ";;;;;"), null);
        assertThat(Rows.first("select state from partner where current_name = ?", name))
                .containsExactly("APPLICANT");
    }

    @Test
    void tells_what_is_wrong_line_by_line_and_does_nothing_at_all() {
        String good = title();
        String file = TITLES
                + school(good, "0566988259;;;;;")
                + school(title(), "0566988258;12;;99999;;bel mij")
                + ";School;Onderwijsmaker;;;;;;;\n"
                + "\n"
                + title() + ";Kasteel;Onderwijsmaker;;;;;;;\n"
                + school(good, ";;;;;")
                + school(title(), "BE 0566.988.259;;;;;");

        SheetPreview preview = preview(SheetKind.PARTNERS, file);

        assertThat(preview.counts()).isEqualTo(new Counts(1, 0, 0, 5));
        assertThat(preview.lines()).extracting(Line::number).containsExactly(2, 3, 4, 6, 7, 8);
        assertThat(keys(preview, 3)).containsExactly("enterprise-number.check-digits", "institution-number.malformed");
        assertThat(keys(preview, 4)).containsExactly("text.required");
        assertThat(keys(preview, 6)).containsExactly("sheet.unknown-word");
        assertThat(keys(preview, 7)).containsExactly("sheet.twice");
        assertThat(keys(preview, 8)).containsExactly("sheet.twice");
        assertRejected(() -> bringIn(SheetKind.PARTNERS, file, null), "file: sheet.wrong-rows");
        assertThat(Rows.count("partner where current_name = ?", good)).isZero();
    }

    private static List<String> keys(SheetPreview preview, int number) {
        return preview.lines().stream()
                .filter(l -> l.number() == number)
                .flatMap(l -> l.problems().stream())
                .map(Problem::key)
                .toList();
    }

    @Test
    void changes_what_is_known_and_leaves_what_is_blank() {
        String name = title();
        bringIn(SheetKind.PARTNERS, TITLES + school(name, "0566988259;;Schoolstraat 1;3000;Leuven;"), null);

        String other = TITLES + school("Proef anders geschreven", "0566988259;;;;;016 27 00 00");
        SheetPreview preview = preview(SheetKind.PARTNERS, other);
        assertThat(preview.lines().get(0))
                .returns(Outcome.CHANGED, Line::outcome)
                .satisfies(l -> assertThat(l.remarks()).extracting(Problem::key).containsExactly("sheet.known-as"));
        bringIn(SheetKind.PARTNERS, other, null);

        assertThat(Rows.first("select current_name, town, phone from partner where enterprise_number = '0566988259'"))
                .containsExactly(name, "Leuven", "016 27 00 00");
    }

    @Test
    void an_address_in_common_is_worth_a_look_and_one_that_ended_does_not_come_back() {
        String one = title();
        bringIn(SheetKind.PARTNERS, TITLES + school(one, ";;Schoolstraat 1;3000;Leuven;"), null);

        SheetPreview preview = preview(
                SheetKind.PARTNERS,
                TITLES + school(title(), ";;schoolstraat 1;3000;LEUVEN;") + school("Groep T", ";;;;;"));

        assertThat(preview.lines().get(0).remarks()).extracting(Problem::key).containsExactly("sheet.like");
        assertThat(preview.lines().get(0).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(keys(preview, 3)).containsExactly("sheet.partner-gone");
    }

    @Test
    void does_nothing_when_it_would_come_out_otherwise_than_the_preview_said() {
        String file = TITLES + school(title(), ";;;;;");
        ReadSheet command = sheet(SheetKind.PARTNERS, file, null, new Counts(7, 0, 0, 0));
        assertRejected(() -> as(COORDINATOR, () -> exchange.bringIn(command)), "file: sheet.changed-meanwhile");
    }

    @Test
    void brings_in_people_and_whom_they_speak_for() {
        String school = title();
        bringIn(SheetKind.PARTNERS, TITLES + school(school, ";012345;;;;"), decisionOf("OR"));
        String email = Address.fresh();
        String titles = "Naam van de persoon;E-mailadres;Taal;Vertegenwoordigt;Als;Functie;Vanaf;Tot en met\n";
        String file = titles
                + "Proef Eén;" + email + ";Engels;" + school + ";vertegenwoordiger;Proefdirecteur;1/9/2026;\n"
                + "Proef Twee;" + Address.fresh() + ";;012345;plaatsvervanger;Proefleraar;46266;2027-08-31\n";

        assertThat(bringIn(SheetKind.PEOPLE, file, null).counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(Rows.first("select full_name, language from person where email = ?", email))
                .containsExactly("Proef Eén", "en");
        assertThat(Rows.first("select valid_from from representation where job_title = 'Proefdirecteur'"))
                .hasToString("[2026-09-01]");
        assertThat(Rows.first("select kind, valid_from from representation where job_title = 'Proefleraar'"))
                .hasToString("[SUBSTITUTE, 2026-09-01]");
        assertThat(bringIn(SheetKind.PEOPLE, file, null).counts()).isEqualTo(new Counts(0, 0, 2, 0));

        SheetPreview crowded = preview(
                SheetKind.PEOPLE,
                titles + "Proef Drie;" + Address.fresh() + ";;" + school + ";vertegenwoordiger;Proef;;\n");
        assertThat(keys(crowded, 2)).containsExactly("representation.no-room-as-agreed");

        SheetPreview wrong = preview(
                SheetKind.PEOPLE,
                titles + "Proef;geen adres;;;;;;\nProef;" + Address.fresh() + ";;Nergens;;Proef;;\nProef;"
                        + Address.fresh() + ";;" + school + ";;Proef;31/2/2026;\n");
        assertThat(keys(wrong, 2)).containsExactly("email.malformed");
        assertThat(keys(wrong, 3)).containsExactly("sheet.partner-unknown");
        assertThat(keys(wrong, 4)).containsExactly("sheet.no-day");
    }

    @Test
    void what_goes_out_comes_in_again_without_a_change() {
        for (SheetKind kind : SheetKind.values()) {
            for (String format : List.of("csv", "xlsx")) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
                    SheetFile file = as(COORDINATOR, () -> exchange.takeOut(kind, format, language));
                    SheetHead head = as(COORDINATOR, () -> exchange.head(kind, file));
                    assertThat(head.proposed()).isEqualTo(kind.fields());
                    Counts counts = as(
                                    COORDINATOR,
                                    () -> exchange.preview(new ReadSheet(kind, file, head.proposed(), null, null)))
                            .counts();
                    assertThat(counts).isEqualTo(new Counts(0, 0, head.rows(), 0));
                }
            }
        }
    }

    @Test
    void is_for_the_coordinator_alone() {
        SheetFile file = csv(TITLES + school(title(), ";;;;;"));
        for (String other : List.of(CHAIR, CITY, ADMINISTRATOR)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(other, () -> exchange.head(SheetKind.PARTNERS, file)));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(
                            other,
                            () -> exchange.bringIn(new ReadSheet(SheetKind.PARTNERS, file, List.of(), null, null))));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(other, () -> exchange.takeOut(SheetKind.PEOPLE, "csv", Locale.ENGLISH)));
        }
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> visitor(() -> exchange.takeOut(SheetKind.PEOPLE, "csv", Locale.ENGLISH)));
    }
}
