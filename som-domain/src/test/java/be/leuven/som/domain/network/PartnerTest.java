package be.leuven.som.domain.network;

import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnerTest {
    private static final UUID SUCCESSOR = someone("UC Leuven-Limburg (fictief)");

    private static final PartnerProfile SCHOOL = new PartnerProfile(PartnerKind.SCHOOL, PartnerRole.PROVIDER);
    private static final UUID DECISION = someone("OR-2008-012");

    private static Partner applicant() {
        return new Partner("K.H.Leuven", SCHOOL, day("2009-06-01"));
    }

    private static Partner active() {
        Partner partner = applicant();
        partner.admit(day("2009-09-01"), DECISION);
        return partner;
    }

    private static Partner ended() {
        Partner partner = active();
        partner.end(day("2014-08-31"), "Fusie", List.of(SUCCESSOR));
        return partner;
    }

    @Test
    void applies_before_it_takes_part() {
        assertThat(applicant().state()).isEqualTo(PartnerState.APPLICANT);
        assertThat(applicant().joinedOn()).isEmpty();
    }

    @Test
    void takes_part_from_the_day_on_which_it_is_admitted() {
        assertThat(active().state()).isEqualTo(PartnerState.ACTIVE);
        assertThat(active().joinedOn()).contains(day("2009-09-01"));
    }

    @Test
    void is_admitted_once() {
        Partner partner = active();
        assertRefused("partner.wrong-state", () -> partner.admit(day("2010-09-01"), DECISION));
        assertThat(partner.joinedOn()).contains(day("2009-09-01"));
    }

    @Test
    void goes_on_after_a_suspension() {
        Partner partner = active();
        partner.suspend(day("2010-01-01"), "Geen vertegenwoordiger");
        assertThat(partner.state()).isEqualTo(PartnerState.SUSPENDED);
        partner.resume(day("2010-02-01"), null);
        assertThat(partner.state()).isEqualTo(PartnerState.ACTIVE);
    }

    @Test
    void suspends_only_who_takes_part_and_resumes_only_who_is_suspended() {
        for (Partner other : List.of(applicant(), ended())) {
            assertRefused("partner.wrong-state", () -> other.suspend(day("2015-01-01"), "Waarom niet"));
        }
        for (Partner other : List.of(active(), ended())) {
            assertRefused("partner.wrong-state", () -> other.resume(day("2015-01-01"), null));
        }
    }

    @Test
    void ends_with_a_day_a_reason_and_who_goes_on() {
        assertThat(ended().state()).isEqualTo(PartnerState.ENDED);
        assertThat(ended().endedOn()).contains(day("2014-08-31"));
        assertThat(ended().endReason()).contains("Fusie");
        assertThat(ended().successors()).containsExactly(SUCCESSOR);
    }

    @Test
    void may_end_while_suspended() {
        Partner partner = active();
        partner.suspend(day("2010-01-01"), "Geen vertegenwoordiger");
        partner.end(day("2014-08-31"), "Opgeheven", List.of());
        assertThat(partner.state()).isEqualTo(PartnerState.ENDED);
    }

    @Test
    void ends_only_once_and_only_after_it_took_part() {
        assertRefused("partner.wrong-state", () -> ended().end(day("2015-01-01"), "Nog eens", List.of()));
        assertRefused("partner.wrong-state", () -> applicant().end(day("2015-01-01"), "Nooit", List.of()));
    }

    @Test
    void does_not_end_without_a_reason_nor_before_it_joined() {
        Partner partner = active();
        assertRefusedAt("reason", "text.required", () -> partner.end(day("2014-08-31"), " ", List.of()));
        assertRefusedAt(
                "endedOn", "period.ends-before-it-begins", () -> partner.end(day("2009-08-31"), "Fusie", List.of()));
        assertThat(partner.state()).isEqualTo(PartnerState.ACTIVE);
        assertThat(partner.endedOn()).isEmpty();
    }

    @Test
    void bears_on_each_day_the_name_of_that_day() {
        Partner network = new Partner("Onderwijsraad", SCHOOL, day("2009-09-01"));
        network.rename("Onderwijsraad 2.0", day("2015-06-12"));
        network.rename("SOM", day("2016-09-01"));

        assertThat(network.nameOn(day("2009-08-31"))).isEmpty();
        assertThat(network.nameOn(day("2009-09-01"))).contains("Onderwijsraad");
        assertThat(network.nameOn(day("2015-06-11"))).contains("Onderwijsraad");
        assertThat(network.nameOn(day("2015-06-12"))).contains("Onderwijsraad 2.0");
        assertThat(network.nameOn(day("2026-01-01"))).contains("SOM");
        assertThat(network.name()).isEqualTo("SOM");
        assertThat(network.names())
                .extracting(PartnerName::name)
                .containsExactly("Onderwijsraad", "Onderwijsraad 2.0", "SOM");
    }

    @Test
    void takes_no_name_before_or_on_the_first_day_of_the_last_one() {
        Partner partner = applicant();
        assertRefusedAt("from", "partner.name-before-the-last", () -> partner.rename("KHL", day("2009-05-31")));
        assertRefusedAt("from", "partner.name-before-the-last", () -> partner.rename("KHL", day("2009-06-01")));
        assertThat(partner.name()).isEqualTo("K.H.Leuven");
    }

    @Test
    void needs_a_name_and_keeps_the_old_one_when_the_new_one_is_empty() {
        assertRefusedAt("name", "text.required", () -> new Partner("", SCHOOL, day("2009-09-01")));
        Partner partner = applicant();
        assertRefusedAt("name", "text.required", () -> partner.rename(" ", day("2010-01-01")));
        assertThat(partner.names()).hasSize(1);
    }

    @Test
    void tells_what_it_offers_and_replaces_what_it_told_before() {
        Partner school = applicant();
        EnterpriseNumber number = EnterpriseNumber.parse("1999.999.943");
        school.describe(
                SCHOOL.knownAs(SchoolNetwork.PUBLIC, number, InstitutionNumber.parse("012 345")),
                Set.of(EducationLevel.NURSERY, EducationLevel.PRIMARY));
        school.describe(SCHOOL.knownAs(null, number, null), Set.of(EducationLevel.PRIMARY));

        assertThat(school.levels()).containsExactly(EducationLevel.PRIMARY);
        assertThat(school.profile().schoolNetwork()).isEmpty();
        assertThat(school.profile().institutionNumber()).isEmpty();
        assertThat(school.profile().enterpriseNumber()).contains(number);
    }

    @Test
    void keeps_each_step_with_its_day_its_reason_and_its_decision() {
        Partner partner = active();
        partner.suspend(day("2010-01-01"), "Geen vertegenwoordiger");
        partner.resume(day("2010-02-01"), null);
        partner.end(day("2014-08-31"), "Fusie", List.of());

        assertThat(partner.steps())
                .extracting(PartnerStep::kind)
                .containsExactly(
                        PartnerStepKind.APPLIED,
                        PartnerStepKind.ADMITTED,
                        PartnerStepKind.SUSPENDED,
                        PartnerStepKind.RESUMED,
                        PartnerStepKind.ENDED);
        assertThat(partner.steps().get(1).decisionId()).contains(DECISION);
        assertThat(partner.steps().get(2).reason()).contains("Geen vertegenwoordiger");
        assertThat(partner.steps().get(4).day()).isEqualTo(day("2014-08-31"));
    }

    @Test
    void takes_no_step_before_the_one_before() {
        Partner partner = active();
        assertRefusedAt("day", "partner.step-before-the-last", () -> partner.suspend(day("2009-08-31"), "Te vroeg"));
        assertRefusedAt("day", "partner.day-needed", () -> partner.suspend(null, "Ooit"));
        partner.suspend(day("2009-09-01"), "Nog dezelfde dag");
        assertRefusedAt("day", "partner.step-before-the-last", () -> partner.resume(day("2009-08-31"), null));
        assertThat(partner.state()).isEqualTo(PartnerState.SUSPENDED);
    }

    @Test
    void suspends_with_a_reason_only() {
        Partner partner = active();
        assertRefusedAt("reason", "text.required", () -> partner.suspend(day("2010-01-01"), " "));
        assertThat(partner.state()).isEqualTo(PartnerState.ACTIVE);
        assertThat(partner.steps()).hasSize(2);
    }

    @Test
    void is_declined_instead_of_admitted_and_then_no_more() {
        Partner partner = applicant();
        partner.decline(day("2009-09-01"), "Geen onderwijs in Leuven");

        assertThat(partner.state()).isEqualTo(PartnerState.DECLINED);
        assertRefused("partner.wrong-state", () -> partner.admit(day("2009-10-01"), DECISION));
        assertRefused("partner.wrong-state", () -> partner.rename("Anders", day("2009-10-01")));
        assertRefused("partner.wrong-state", () -> active().decline(day("2010-01-01"), "Te laat"));
    }

    @Test
    void does_not_go_on_in_itself() {
        Partner partner = active();
        assertRefusedAt(
                "successors",
                "partner.own-successor",
                () -> partner.end(day("2014-08-31"), "Fusie", List.of(partner.id())));
        assertThat(partner.state()).isEqualTo(PartnerState.ACTIVE);
    }
}
