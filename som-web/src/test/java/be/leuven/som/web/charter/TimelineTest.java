package be.leuven.som.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void words_stand_before_what_lies_at_the_right_edge() {
        assertThat(new Timeline.Bar(100, 20).roomBehind()).isTrue();
        assertThat(new Timeline.Bar(900, 6).roomBehind()).isFalse();
        assertThat(new Timeline.Mark(940, "SIGNED").roomBehind()).isFalse();
    }
}
