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

    private static Partner applicant() {
        return new Partner("K.H.Leuven", PartnerRole.PROVIDER, day("2009-06-01"));
    }

    private static Partner active() {
        Partner partner = applicant();
        partner.admit(day("2009-09-01"));
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
        assertRefused("partner.wrong-state", () -> partner.admit(day("2010-09-01")));
        assertThat(partner.joinedOn()).contains(day("2009-09-01"));
    }

    @Test
    void goes_on_after_a_suspension() {
        Partner partner = active();
        partner.suspend();
        assertThat(partner.state()).isEqualTo(PartnerState.SUSPENDED);
        partner.resume();
        assertThat(partner.state()).isEqualTo(PartnerState.ACTIVE);
    }

    @Test
    void suspends_only_who_takes_part_and_resumes_only_who_is_suspended() {
        assertRefused("partner.wrong-state", applicant()::suspend);
        assertRefused("partner.wrong-state", active()::resume);
        assertRefused("partner.wrong-state", ended()::suspend);
        assertRefused("partner.wrong-state", ended()::resume);
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
        partner.suspend();
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
        Partner network = new Partner("Onderwijsraad", PartnerRole.SUPPORTER, day("2009-09-01"));
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
        assertRefusedAt("name", "text.required", () -> new Partner("", PartnerRole.CITY, day("2009-09-01")));
        Partner partner = applicant();
        assertRefusedAt("name", "text.required", () -> partner.rename(" ", day("2010-01-01")));
        assertThat(partner.names()).hasSize(1);
    }

    @Test
    void tells_what_it_offers_and_replaces_what_it_told_before() {
        Partner school = new Partner("Basisschool (fictief)", PartnerRole.PROVIDER, day("2014-09-01"));
        EnterpriseNumber number = EnterpriseNumber.parse("1999.999.943");
        school.describe(Set.of(EducationLevel.NURSERY, EducationLevel.PRIMARY), SchoolNetwork.PUBLIC, number);
        school.describe(Set.of(EducationLevel.PRIMARY), null, number);

        assertThat(school.levels()).containsExactly(EducationLevel.PRIMARY);
        assertThat(school.schoolNetwork()).isEmpty();
        assertThat(school.enterpriseNumber()).contains(number);
    }
}
