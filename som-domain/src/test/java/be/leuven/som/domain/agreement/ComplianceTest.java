package be.leuven.som.domain.agreement;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.agreement.AnAgreement.notice;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.agreement.Compliance.Year;
import be.leuven.som.domain.shared.WorkingYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well an agreement is kept, and when its owner hears that it is to be looked at again. */
class ComplianceTest {
    @Test
    void counts_by_working_year_and_leaves_no_year_out() {
        Compliance kept = Compliance.of(
                AnAgreement.inForce(1, null, notice(8)),
                List.of(seen("2015-09-01", true), seen("2016-08-31", false), seen("2017-09-01", true)));

        assertThat(kept.years())
                .containsExactly(
                        new Year(new WorkingYear(2015), 1, 2),
                        new Year(new WorkingYear(2016), 0, 0),
                        new Year(new WorkingYear(2017), 1, 1));
        assertThat(kept.kept()).isEqualTo(2);
        assertThat(kept.of()).isEqualTo(3);
    }

    @Test
    void counts_only_while_it_was_in_force() {
        WorkingAgreement agreement = AnAgreement.inForce(1, null, notice(8));
        assertThat(Compliance.of(agreement, List.of(seen("2015-06-03", false), seen("2015-06-04", true)))
                        .years())
                .containsExactly(new Year(new WorkingYear(2014), 1, 1));
        assertThat(Compliance.of(agreement, List.of())).isEqualTo(Compliance.NONE);

        agreement.review(CHAIR, "Niet meer nodig", brussels("2016-01-10T10:00"));
        agreement.retire(AnAgreement.decision("2016-02-01T17:00"), null, "Niet meer nodig");
        assertThat(Compliance.of(agreement, List.of(seen("2016-02-01", true), seen("2016-02-02", false)))
                        .of())
                .isEqualTo(1);
    }

    private static Observation seen(String day, boolean kept) {
        return new Observation(day(day), kept);
    }

    @Test
    void the_owner_hears_a_month_before_the_review_on_the_day_and_every_month_after_once_each() {
        WorkingAgreement agreement = AnAgreement.inForce(1, null, notice(8));
        LocalDate review = AnAgreement.REVIEW;
        assertThat(ReviewPolicy.due(agreement, review.minusDays(31))).isEmpty();
        assertThat(ReviewPolicy.due(agreement, review.minusDays(30))).contains(review.minusDays(30));
        agreement.reminded(review.minusDays(30));
        assertThat(ReviewPolicy.due(agreement, review.minusDays(1))).isEmpty();
        assertThat(ReviewPolicy.due(agreement, review)).contains(review);
        agreement.reminded(review);
        assertThat(ReviewPolicy.due(agreement, review.plusDays(95))).contains(review.plusDays(90));

        agreement.review(CHAIR, "Kijken", brussels("2020-10-01T10:00"));
        assertThat(ReviewPolicy.due(agreement, review.plusDays(95))).isEmpty();
    }
}
