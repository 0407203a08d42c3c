package be.leuven.som.domain.network;

import static be.leuven.som.domain.network.RepresentationKind.REPRESENTATIVE;
import static be.leuven.som.domain.network.RepresentationKind.SUBSTITUTE;
import static org.assertj.core.api.Assertions.assertThat;

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
}
