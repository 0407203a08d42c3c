package be.leuven.som.domain.structure;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SIGNING;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTest {
    private static final Period WORKING_YEAR = Period.between(day("2014-09-01"), day("2015-08-31"));

    private final Seat seat = ASeat.vacant(ASeat.STEERING_GROUP, SeatRole.MEMBER);

    @Test
    void is_a_vacancy_until_somebody_holds_it() {
        assertThat(seat.holderOn(SIGNING)).isEmpty();
        seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR);
        assertThat(seat.holderOn(SIGNING)).map(Mandate::personId).contains(MEMBER);
    }

    @Test
    void is_vacant_again_the_day_after_the_mandate_ends() {
        seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR);
        assertThat(seat.holderOn(day("2015-08-31"))).isPresent();
        assertThat(seat.holderOn(day("2015-09-01"))).isEmpty();
    }

    @Test
    void stays_vacant_when_there_is_a_substitute_only() {
        seat.fill(SUBSTITUTE, MandateKind.SUBSTITUTE, WORKING_YEAR);
        assertThat(seat.holderOn(SIGNING)).isEmpty();
        assertThat(seat.substituteOn(SIGNING)).map(Mandate::personId).contains(SUBSTITUTE);
    }

    @Test
    void knows_who_held_it_on_any_day() {
        seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR);
        seat.fill(CHAIR, MandateKind.HOLDER, Period.from(day("2015-09-01")));
        assertThat(seat.holderOn(SIGNING)).map(Mandate::personId).contains(MEMBER);
        assertThat(seat.holderOn(day("2026-01-01"))).map(Mandate::personId).contains(CHAIR);
        assertThat(seat.mandates()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2015-08-31,", "2014-01-01, 2014-09-01", "2014-12-01, 2014-12-31"})
    void gives_no_two_people_the_seat_on_one_day(LocalDate from, LocalDate until) {
        seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR);
        assertRefusedAt("from", "seat.taken", () -> seat.fill(CHAIR, MandateKind.HOLDER, Period.between(from, until)));
        assertThat(seat.mandates()).hasSize(1);
    }

    @Test
    void has_one_substitute_at_a_time() {
        seat.fill(SUBSTITUTE, MandateKind.SUBSTITUTE, WORKING_YEAR);
        assertRefusedAt("from", "seat.taken", () -> seat.fill(CHAIR, MandateKind.SUBSTITUTE, WORKING_YEAR));
    }

    @Test
    void lets_nobody_stand_in_for_himself() {
        seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR);
        assertRefusedAt("person", "seat.own-substitute", () -> seat.fill(MEMBER, MandateKind.SUBSTITUTE, WORKING_YEAR));
    }

    @Test
    void lets_a_substitute_become_the_holder_later() {
        seat.fill(SUBSTITUTE, MandateKind.SUBSTITUTE, WORKING_YEAR);
        seat.fill(SUBSTITUTE, MandateKind.HOLDER, Period.from(day("2015-09-01")));
        assertThat(seat.holderOn(day("2015-09-01"))).map(Mandate::personId).contains(SUBSTITUTE);
        assertThat(seat.substituteOn(day("2015-09-01"))).isEmpty();
    }

    @Test
    void can_be_given_again_once_a_mandate_ended_early() {
        seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR).end(day("2015-01-31"));
        seat.fill(CHAIR, MandateKind.HOLDER, Period.from(day("2015-02-01")));
        assertThat(seat.holderOn(day("2015-01-31"))).map(Mandate::personId).contains(MEMBER);
        assertThat(seat.holderOn(day("2015-02-01"))).map(Mandate::personId).contains(CHAIR);
    }

    @ParameterizedTest
    @CsvSource({"2015-07-01, false", "2015-07-02, true", "2015-08-31, true", "2015-09-01, false", "2014-08-31, false"})
    void warns_sixty_days_before_a_mandate_ends(LocalDate today, boolean warns) {
        Mandate mandate = seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR);
        assertThat(mandate.endsSoon(today)).isEqualTo(warns);
    }

    @Test
    void does_not_warn_of_a_mandate_without_an_end() {
        assertThat(seat.fill(MEMBER, MandateKind.HOLDER, Period.from(day("2014-09-01")))
                        .endsSoon(SIGNING))
                .isFalse();
    }

    @Test
    void lasts_as_long_as_its_body() {
        assertThat(seat.period()).isEqualTo(ASeat.STEERING_GROUP.period());
        assertThat(seat.bodyId()).isEqualTo(ASeat.STEERING_GROUP.id());
    }

    @Test
    void loses_its_mandates_when_the_partner_that_fills_it_ends() {
        seat.fill(MEMBER, MandateKind.HOLDER, WORKING_YEAR);
        seat.fill(SUBSTITUTE, MandateKind.SUBSTITUTE, Period.from(day("2015-09-01")));

        seat.endMandates(day("2015-01-31"), day("2015-01-15"));

        assertThat(seat.holderOn(day("2015-01-31"))).isPresent();
        assertThat(seat.holderOn(day("2015-02-01"))).isEmpty();
        assertThat(seat.mandates()).hasSize(1);
    }
}
