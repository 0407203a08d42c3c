package be.leuven.som.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void leaves_out_what_is_not_chosen() {
        assertThat(new Query().with("when", "past").with("body", null).with("q", " "))
                .hasToString("?when=past");
        assertThat(new Query().with("page", null)).hasToString("");
    }

    @Test
    void keeps_what_somebody_typed_within_its_parameter() {
        assertThat(new Query().with("when", "past").with("q", "a&b=ç?")).hasToString("?when=past&q=a%26b%3D%C3%A7%3F");
    }

    @Test
    void a_parameter_stands_there_once_for_each_value() {
        assertThat(new Query()
                        .withAll("body", List.of("a", "b"))
                        .withAll("kind", List.of())
                        .with("mine", "yes")
                        .toString())
                .isEqualTo("?body=a&body=b&mine=yes");
    }
}
