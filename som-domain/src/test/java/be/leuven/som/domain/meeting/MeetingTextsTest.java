package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.HTML;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.THE_CHAIR;
import static be.leuven.som.domain.meeting.AMeeting.item;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed in any field of a meeting is kept as it is or refused beside that field; nothing in between. */
class MeetingTextsTest {
    /**
     * Where people type.
     *
     * @param typed puts the text there and tells what was kept; null when nothing
     */
    record Field(String name, boolean required, int most, UnaryOperator<String> typed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Field> fields() {
        return Stream.of(
                new Field("title", true, 200, text -> new Meeting(AMeeting.STEERING_GROUP, text).title()),
                new Field("title", true, 200, MeetingTextsTest::described),
                new Field("agenda[0].title", true, 200, text -> arranged(item(text, 10))
                        .title()),
                new Field("agenda[0].notes", false, 4000, text -> arranged(withNotes(text))
                        .notes()
                        .orElse(null)),
                new Field("place", false, 200, text -> Venue.of(text, null)
                        .place()
                        .orElse(null)),
                new Field("urgentReason", false, 500, MeetingTextsTest::convenedUrgently),
                new Field("reason", true, 500, MeetingTextsTest::cancelled));
    }

    static Stream<Field> required() {
        return fields().filter(Field::required);
    }

    private static String described(String text) {
        Meeting meeting = ofTheSteeringGroup().draft();
        meeting.describe(text, true);
        return meeting.title();
    }

    private static AgendaItem arranged(AgendaItem.Draft draft) {
        Meeting meeting = ofTheSteeringGroup().draft();
        meeting.arrange(List.of(draft));
        return meeting.agenda().get(0);
    }

    private static AgendaItem.Draft withNotes(String notes) {
        return new AgendaItem.Draft(null, AgendaItemType.INFORMATION, "Werkafspraken", 10, null, notes);
    }

    private static String convenedUrgently(String reason) {
        Meeting meeting = ofTheSteeringGroup().on(START).draft();
        meeting.convene(brussels("2015-03-04T09:00"), NoticePolicy.STANDARD, reason, List.of(THE_CHAIR));
        return meeting.urgentReason().orElse(null);
    }

    private static String cancelled(String reason) {
        Meeting meeting = ofTheSteeringGroup().convened();
        meeting.cancel(reason);
        return meeting.cancelReason().orElse(null);
    }

    @ParameterizedTest
    @MethodSource("required")
    void refuses_an_empty_text_where_one_must_be(Field field) {
        for (String empty : new String[] {null, "", " \t\r\n", "\u00a0"}) {
            assertRefusedAt(field.name(), "text.required", () -> field.typed().apply(empty));
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void takes_a_text_as_long_as_agreed_and_no_longer(Field field) {
        String longest = "é".repeat(field.most());
        assertThat(field.typed().apply(longest)).isEqualTo(longest);
        assertRefusedAt(field.name(), "text.too-long", () -> field.typed().apply(longest + "é"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void takes_emoji_but_not_five_thousand(Field field) {
        assertThat(field.typed().apply("Broeinest 🐣👩‍🏫")).isEqualTo("Broeinest 🐣👩‍🏫");
        assertRefusedAt(field.name(), "text.too-long", () -> field.typed().apply(MANY_EMOJI));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void keeps_html_as_the_text_that_it_is(Field field) {
        assertThat(field.typed().apply(HTML)).isEqualTo(HTML);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refuses_control_characters(Field field) {
        for (String text : List.of("a\u0000b", "\u0000", "a\u0008b", "a\u001b[31mb", "a\u009fb")) {
            assertRefusedAt(
                    field.name(), "text.control-characters", () -> field.typed().apply(text));
        }
    }
}
