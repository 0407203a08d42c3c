package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static be.leuven.som.usecases.support.Partners.FROM;
import static be.leuven.som.usecases.support.Partners.called;
import static be.leuven.som.usecases.support.Partners.decisionOf;
import static be.leuven.som.usecases.support.Partners.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.network.EndPartner;
import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.network.PartnerKeeping;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.api.network.RegisterPartner;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.PartnerStepKind;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.Partners;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Partners from registration to their end, and who may do that. */
class PartnersIT extends UseCaseTest {
    private final LocalDate today = LocalDate.now(Zone.BRUSSELS);

    @Inject
    private PartnerDirectory directory;

    @Inject
    private PartnerKeeping keeping;

    @AfterEach
    void leaveTheExampleAsItWas() throws SQLException {
        Partners.remove();
    }

    private UUID registered(String name) {
        return as(COORDINATOR, () -> keeping.register(called(name)));
    }

    private UUID active(String name) {
        UUID id = registered(name);
        doAs(COORDINATOR, () -> keeping.admit(id, seen(id).version(), decisionOf("OR")));
        return id;
    }

    private PartnerDetails seen(UUID id) {
        return as(COORDINATOR, () -> directory.partner(id).orElseThrow());
    }

    @Test
    void is_registered_admitted_by_a_decision_suspended_resumed_and_ended() {
        String name = title();
        UUID id = active(name);
        LocalDate joined = seen(id).joinedOn();
        doAs(COORDINATOR, () -> keeping.suspend(id, seen(id).version(), today.minusDays(9), "Niemand komt"));
        assertThat(seen(id).state()).isEqualTo(PartnerState.SUSPENDED);
        doAs(COORDINATOR, () -> keeping.resume(id, seen(id).version(), today.minusDays(5), null));
        doAs(COORDINATOR, () -> keeping.rename(id, seen(id).version(), name + " twee", today.minusDays(4)));
        doAs(
                COORDINATOR,
                () -> keeping.end(new EndPartner(id, seen(id).version(), today, "Opgeheven", List.of(), false)));

        PartnerDetails partner = seen(id);
        assertThat(partner.state()).isEqualTo(PartnerState.ENDED);
        assertThat(partner.endedOn()).isEqualTo(today);
        assertThat(partner.inside().timeline())
                .extracting(PartnerDetails.Moment::step)
                .containsExactly(
                        PartnerStepKind.ENDED,
                        null,
                        PartnerStepKind.RESUMED,
                        PartnerStepKind.SUSPENDED,
                        PartnerStepKind.ADMITTED,
                        PartnerStepKind.APPLIED);
        assertThat(partner.inside().timeline().get(4))
                .returns(joined, PartnerDetails.Moment::day)
                .satisfies(admitted -> assertThat(admitted.decisionNumber()).startsWith("OR-"));
        assertThat(Rows.count("audit_entry where object_id = ? and action like 'partner.%'", "" + id))
                .isEqualTo(6);
    }

    @Test
    void only_the_coordinator_keeps_the_register() {
        UUID id = registered(title());
        long version = seen(id).version();
        for (String other : List.of(CHAIR, CITY, ADMINISTRATOR)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(other, () -> keeping.register(called(title()))));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> doAs(other, () -> keeping.describe(id, version, Partners.school())));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> doAs(other, () -> keeping.admit(id, version, decisionOf("OR"))));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> doAs(
                            other, () -> keeping.end(new EndPartner(id, version, today, "Weg", List.of(), false))));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(other, keeping::decisions));
            assertThat(as(other, directory::mayKeep)).isFalse();
        }
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> visitor(() -> keeping.register(called(title()))));
    }

    @Test
    void nobody_overwrites_what_another_changed_meanwhile() {
        UUID id = registered(title());
        long version = seen(id).version();
        doAs(COORDINATOR, () -> keeping.describe(id, version, Partners.with(null, "765432")));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(COORDINATOR, () -> keeping.describe(id, version, Partners.school())));
        assertThat(seen(id).description().institutionNumber()).isEqualTo("765432");
    }

    @Test
    void a_decision_is_needed_and_not_one_of_a_working_group() {
        UUID id = registered(title());
        long version = seen(id).version();
        assertRejected(
                () -> doAs(COORDINATOR, () -> keeping.admit(id, version, null)), "decisionId: partner.decision-needed");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(COORDINATOR, () -> keeping.admit(id, version, UUID.randomUUID())));
        assertThat(as(COORDINATOR, keeping::decisions)).isNotEmpty().noneMatch(d -> d.number()
                .startsWith("WG"));
    }

    @Test
    void is_found_when_it_is_there_already() {
        String name = title();
        as(COORDINATOR, () -> keeping.register(new RegisterPartner(name, FROM, with("0566.988.259", "654321"))));

        assertRejected(() -> registered(name.toUpperCase(Locale.ROOT)), "name: partner.name-known");
        assertRejected(
                () -> as(
                        COORDINATOR,
                        () -> keeping.register(new RegisterPartner(title(), FROM, with("BE 0566 988 259", null)))),
                "enterpriseNumber: partner.number-known");
        UUID other = registered(title());
        assertRejected(
                () -> doAs(
                        COORDINATOR, () -> keeping.describe(other, seen(other).version(), with(null, "654 321"))),
                "institutionNumber: partner.number-known");
    }

    @Test
    void everything_wrong_in_a_form_is_told_at_once() {
        assertRejected(
                () -> as(
                        COORDINATOR,
                        () -> keeping.register(new RegisterPartner(" ", FROM, with("0566.988.258", "12")))),
                "name: text.required",
                "enterpriseNumber: enterprise-number.check-digits",
                "institutionNumber: institution-number.malformed");
    }

    @Test
    void merges_into_a_successor_with_its_people_and_leaves_its_mandates_and_what_it_signed() throws SQLException {
        UUID school = active(title());
        UUID next = active(title());
        String person = (String) Rows.first("select id from person where email = 'stad@example.org'")
                .get(0);
        represents(person, school, "2026-02-01");
        String seat = seat(school);
        mandate(seat, person, "2026-02-01", null);
        LocalDate last = today.plusDays(10);

        doAs(
                COORDINATOR,
                () -> keeping.end(new EndPartner(school, seen(school).version(), last, "Fusie", List.of(next), true)));

        assertThat(Rows.first("select valid_until from representation where partner_id = ?", "" + school)
                        .get(0))
                .hasToString("" + last);
        assertThat(Rows.first("select valid_from from representation where partner_id = ?", "" + next)
                        .get(0))
                .hasToString("" + last.plusDays(1));
        assertThat(Rows.first("select valid_until from mandate where seat_id = ?", seat)
                        .get(0))
                .hasToString("" + last);
        assertThat(seen(school).successors())
                .extracting(PartnerDetails.Successor::id)
                .containsExactly(next);
    }

    @Test
    void does_not_send_people_along_to_where_as_many_speak_as_agreed() throws SQLException {
        UUID school = active(title());
        UUID next = active(title());
        represents(person("stad@example.org"), school, "2026-02-01");
        represents(person("ouders@example.org"), next, "2026-02-01");

        assertRejected(
                () -> doAs(
                        COORDINATOR,
                        () -> keeping.end(
                                new EndPartner(school, seen(school).version(), today, "Fusie", List.of(next), true))),
                "peopleGoAlong: representation.no-room-as-agreed");
        assertThat(seen(school).state()).as("nothing of it was done").isEqualTo(PartnerState.ACTIVE);
    }

    private static String person(String email) {
        return (String)
                Rows.first("select id from person where email = ?", email).get(0);
    }

    @Test
    void a_mandate_that_had_yet_to_begin_is_off_and_one_that_began_meanwhile_keeps_the_end_away() throws SQLException {
        UUID school = active(title());
        String person = (String) Rows.first("select id from person where email = 'stad@example.org'")
                .get(0);
        String seat = seat(school);
        mandate(seat, person, "" + today.minusDays(3), null);

        assertRejected(
                () -> doAs(
                        COORDINATOR,
                        () -> keeping.end(new EndPartner(
                                school, seen(school).version(), today.minusDays(5), "Weg", List.of(), false))),
                "endedOn: period.begun-meanwhile");
        assertThat(seen(school).state()).as("nothing of it was done").isEqualTo(PartnerState.ACTIVE);

        Rows.change("update mandate set valid_from = ? where seat_id = ?", Date.valueOf(today.plusDays(3)), seat);
        doAs(
                COORDINATOR,
                () -> keeping.end(new EndPartner(school, seen(school).version(), today, "Weg", List.of(), false)));
        assertThat(Rows.count("mandate where seat_id = ?", seat)).isZero();
    }

    @Test
    void goes_on_only_in_one_that_takes_part() {
        UUID school = active(title());
        UUID applicant = registered(title());
        assertRejected(
                () -> doAs(
                        COORDINATOR,
                        () -> keeping.end(new EndPartner(
                                school, seen(school).version(), today, "Fusie", List.of(applicant), false))),
                "successors: partner.successor-gone");
        assertRejected(
                () -> doAs(
                        COORDINATOR,
                        () -> keeping.end(
                                new EndPartner(school, seen(school).version(), today, "Fusie", List.of(), true))),
                "peopleGoAlong: partner.one-successor");
    }

    @Test
    void what_an_ended_partner_signed_stays_signed() {
        UUID ended = UUID.fromString((String) Rows.first("select id from partner where current_name = 'K.H.Leuven'")
                .get(0));
        PartnerDetails partner = as(CITY, () -> directory.partner(ended).orElseThrow());

        assertThat(partner.state()).isEqualTo(PartnerState.ENDED);
        assertThat(partner.inside().signatures()).isNotEmpty();
        assertThat(partner.inside().mayKeep()).isFalse();
    }

    @Test
    void a_visitor_sees_no_applicant_and_no_inside() {
        String name = title();
        UUID id = registered(name);
        assertThat(visitor(() -> directory.partner(id))).isEmpty();
        assertThat(visitor(() -> names(search(name, null)))).isEmpty();
        assertThat(as(CITY, () -> names(search(name, null)))).containsExactly(name);
    }

    @Test
    void is_listed_by_what_is_asked_in_the_order_asked() {
        assertThat(visitor(() -> names(PartnerFilter.NONE)))
                .contains("KU Leuven")
                .doesNotContain("Groep T");
        assertThat(visitor(() -> names(search("groep  T", null)))).containsExactly("Groep T");
        assertThat(visitor(() -> names(search("KÙ léuven", null)))).containsExactly("KU Leuven");
        assertThat(visitor(() -> names(search("1999.999.943", null)))).hasSize(1);
        assertThat(visitor(() -> names(search("%", null)))).isEmpty();
        assertThat(visitor(() -> names(search(null, PartnerState.ENDED)))).contains("Groep T", "K.H.Leuven");
        PartnerFilter nurseries = new PartnerFilter(
                null,
                PartnerRole.PROVIDER,
                PartnerKind.SCHOOL,
                EducationLevel.NURSERY,
                null,
                PartnerFilter.Order.NEWEST);
        assertThat(visitor(() -> names(nurseries))).containsExactly("Basisschool De Papieren Boot (fictief)");
        PartnerFilter byTown = new PartnerFilter(null, null, null, null, null, PartnerFilter.Order.TOWN);
        assertThat(visitor(() -> names(byTown))).contains("KU Leuven");
    }

    private static PartnerFilter search(String words, PartnerState state) {
        return new PartnerFilter(words, null, null, null, state, null);
    }

    private List<String> names(PartnerFilter filter) {
        return directory.list(filter, 0).items().stream()
                .map(PartnerSummary::name)
                .toList();
    }

    private static void represents(String person, UUID partner, String from) throws SQLException {
        Rows.change(
                "insert into representation (id, version, partner_id, person_id, kind, job_title, valid_from)"
                        + " values (?, 1, ?, ?, 'REPRESENTATIVE', 'Directeur', ?)",
                "" + UUID.randomUUID(),
                "" + partner,
                person,
                Date.valueOf(from));
    }

    private static String seat(UUID partner) throws SQLException {
        String id = "" + UUID.randomUUID();
        Rows.change(
                "insert into seat (id, version, body_id, seat_position, seat_role, title_nl, partner_id, voting, valid_from)"
                        + " select ?, 1, s.body_id, 99, 'OBSERVER', 'Waarnemer', ?, s.voting, s.valid_from from seat s"
                        + " where s.id = (select min(id) from seat)",
                id,
                "" + partner);
        return id;
    }

    private static void mandate(String seat, String person, String from, String until) throws SQLException {
        Rows.change(
                "insert into mandate (id, version, seat_id, person_id, kind, valid_from, valid_until)"
                        + " values (?, 1, ?, ?, 'HOLDER', ?, cast(? as date))",
                "" + UUID.randomUUID(),
                seat,
                person,
                Date.valueOf(from),
                until);
    }
}
