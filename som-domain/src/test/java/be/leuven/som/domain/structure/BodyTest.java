package be.leuven.som.domain.structure;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.inDutch;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static Body bodyWithCode(String code) {
        return new Body(
                code,
                BodyKind.WORKING_GROUP,
                inDutch("Werkgroep"),
                inDutch("Doel"),
                null,
                Period.from(day("2015-09-01")));
    }

    @Test
    void exists_no_longer_after_it_is_dissolved() {
        Body body = bodyWithCode("WG1");
        body.dissolve(day("2016-08-31"));
        assertThat(body.period()).isEqualTo(Period.between(day("2015-09-01"), day("2016-08-31")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "rg", "1RG", "R G", "REGIEGROEP1", "RÉ", "<B>"})
    void needs_a_code_that_can_stand_in_the_number_of_a_decision(String code) {
        assertRefusedAt("code", "body.code-malformed", () -> bodyWithCode(code));
    }
}
