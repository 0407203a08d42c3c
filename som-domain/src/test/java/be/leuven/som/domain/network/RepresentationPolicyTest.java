package be.leuven.som.domain.network;

import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.network.RepresentationKind.REPRESENTATIVE;
import static be.leuven.som.domain.network.RepresentationKind.SUBSTITUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepresentationPolicyTest {
    @Test
    void a_partner_has_just_as_many_of_each_as_agreed() {
        RepresentationPolicy one = new RepresentationPolicy(1, null);
        assertThat(one.keptBy(List.of(REPRESENTATIVE, SUBSTITUTE))).isTrue();
        assertThat(one.keptBy(List.of(REPRESENTATIVE))).isFalse();
        assertThat(one.keptBy(List.of(REPRESENTATIVE, REPRESENTATIVE, SUBSTITUTE)))
                .isFalse();
        assertThat(one.keptBy(List.of())).isFalse();
        assertThat(new RepresentationPolicy(2, null)
                        .keptBy(List.of(REPRESENTATIVE, SUBSTITUTE, REPRESENTATIVE, SUBSTITUTE)))
                .isTrue();
    }

    private static final AgreedBy FIVE = new AgreedBy(someone("afspraak"), 5, day("2015-06-04"));

    private static Representation speaks(RepresentationKind kind, String from, String until) {
        return new Representation(
                someone("partner"),
                someone("iemand"),
                kind,
                "Directeur",
                Period.between(day(from), until == null ? null : day(until)));
    }

    @Test
    void one_more_than_agreed_is_refused_with_the_agreement_and_the_first_day_without_room() {
        List<Representation> own =
                List.of(speaks(REPRESENTATIVE, "2015-01-01", "2015-12-31"), speaks(REPRESENTATIVE, "2016-03-01", null));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new RepresentationPolicy(1, FIVE)
                        .requireRoom(own, REPRESENTATIVE, Period.from(day("2016-01-01"))))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("kind");
                    assertThat(refused.key()).isEqualTo("representation.no-room-as-agreed");
                    assertThat(refused.arguments())
                            .containsExactly(day("2016-03-01"), 1, REPRESENTATIVE, 5, day("2015-06-04"));
                });
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new RepresentationPolicy(1, null)
                        .requireRoom(own, REPRESENTATIVE, Period.from(day("2015-12-31"))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("representation.no-room"));
    }

    @Test
    void there_is_room_between_two_beside_the_other_kind_and_up_to_the_number_agreed() {
        List<Representation> own =
                List.of(speaks(REPRESENTATIVE, "2015-01-01", "2015-12-31"), speaks(REPRESENTATIVE, "2016-03-01", null));

        assertThatNoException().isThrownBy(() -> {
            new RepresentationPolicy(1, FIVE)
                    .requireRoom(own, REPRESENTATIVE, Period.between(day("2016-01-01"), day("2016-02-29")));
            new RepresentationPolicy(1, FIVE).requireRoom(own, SUBSTITUTE, Period.from(day("2015-06-01")));
            new RepresentationPolicy(2, FIVE).requireRoom(own, REPRESENTATIVE, Period.from(day("2015-06-01")));
        });
        assertThatExceptionOfType(DomainException.class)
                .as("two one after the other are never there at once, a third beside both is")
                .isThrownBy(() -> new RepresentationPolicy(1, FIVE)
                        .requireRoom(own, REPRESENTATIVE, Period.from(day("2015-06-01"))));
    }
}
