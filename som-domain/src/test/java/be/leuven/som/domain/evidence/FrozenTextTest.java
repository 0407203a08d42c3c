package be.leuven.som.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenTextTest {
    private static final String CANONICAL = SampleEvidence.TEXT.canonical();

    @Test
    void has_one_form() {
        assertThat(CANONICAL)
                .isEqualTo(
                        """
                        form: som-charter-1
                        label: 1.0
                        adopted: 2015-06-04
                        clauses: 2
                        section: PREAMBLE
                        number: 1.1
                        heading: Waarom
                        text: Wij maken *samen* onderwijs.\\n\\n- in Leuven\\n- nu
                        section: MISSION
                        number: 2.1
                        text: Een pad als C:\\\\leuven blijft wat het is.
                        """);
    }

    @Test
    void is_read_back_as_it_was() {
        assertThat(FrozenText.parse(CANONICAL)).isEqualTo(SampleEvidence.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clauses: 2|clauses: 3",
                "label: 1.0|name: 1.0",
                "heading: Waarom|title: Waarom",
                "som-charter-1|som-charter-2",
                "adopted: 2015-06-04|adopted: 4 juni 2015",
                "\\n- nu|\\q- nu"
            })
    void takes_no_other_form(String change) {
        String[] parts = change.split("\\|", -1);
        String other = CANONICAL.replace(parts[0], parts[1]);
        assertThat(other).isNotEqualTo(CANONICAL);
        assertThatThrownBy(() -> FrozenText.parse(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
