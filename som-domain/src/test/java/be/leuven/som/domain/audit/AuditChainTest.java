package be.leuven.som.domain.audit;

import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.InstantConverter;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reaches into the database leaves a trace; reflection plays that part here. */
class AuditChainTest {
    private static final Instant AT = Instant.parse("2015-06-12T16:00:00.123456Z");
    private static final UUID MEETING = someone("vergadering");

    private final AuditHead head = beginning();

    private static AuditHead beginning() {
        AuditHead head = new AuditHead();
        tamper(head, "hash", AuditEntry.BEGINNING);
        return head;
    }

    private AuditEntry add(String action, UUID object) {
        AuditEntry entry = new AuditEntry(head, AT, "system", action, object);
        head.moveTo(entry);
        return entry;
    }

    private static void tamper(Object kept, String field, Object value) {
        try {
            Field reached = kept.getClass().getDeclaredField(field);
            reached.setAccessible(true);
            reached.set(kept, value);
        } catch (ReflectiveOperationException noSuchField) {
            throw new LinkageError(field, noSuchField);
        }
    }

    @Test
    void counts_from_one_and_follows_the_entry_before() {
        AuditEntry first = add("meeting.planned", MEETING);
        AuditEntry second = add("meeting.convened", MEETING);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.hashBefore()).isEqualTo(AuditEntry.BEGINNING);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.hashBefore()).isEqualTo(first.hash());
        assertThat(head.hash()).isEqualTo(second.hash());
    }

    @Test
    void is_whole_as_it_was_written() {
        assertThat(add("meeting.planned", MEETING).whole()).isTrue();
        assertThat(add("sign-in.failed", null).whole()).isTrue();
    }

    /** The published recipe, worked out apart with sha256sum. */
    @Test
    void gives_the_hash_that_anybody_can_work_out() {
        assertThat(add("outbox.emptied", null).hash())
                .isEqualTo("df3a1d5c8f350443e194ca01e4eb0a357e37904f9eaf0a6a1c0b3a18d66839cb");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of("number", 2L),
                Arguments.of("at", AT.plusNanos(1000)),
                Arguments.of("actor", "somebody else"),
                Arguments.of("action", "meeting.cancelled"),
                Arguments.of("objectId", someone("another meeting")),
                Arguments.of("objectId", null),
                Arguments.of("hashBefore", "1" + AuditEntry.BEGINNING.substring(1)),
                Arguments.of("hash", AuditEntry.BEGINNING));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void is_no_longer_whole_when_any_field_was_changed(String field, Object lie) {
        AuditEntry entry = add("meeting.planned", MEETING);
        tamper(entry, field, lie);
        assertThat(entry.whole()).isFalse();
    }

    @Test
    void tells_by_the_next_entry_that_one_was_rewritten_as_a_whole() {
        add("meeting.planned", MEETING);
        AuditEntry second = add("meeting.convened", MEETING);
        AuditEntry rewritten = new AuditEntry(beginning(), AT, "system", "meeting.cancelled", MEETING);
        assertThat(rewritten.whole()).isTrue();
        assertThat(second.hashBefore()).isNotEqualTo(rewritten.hash());
    }

    @Test
    void is_still_whole_after_the_database_kept_its_moment_to_the_microsecond() {
        AuditEntry entry = new AuditEntry(head, AT.plusNanos(789), "system", "meeting.planned", MEETING);
        InstantConverter column = new InstantConverter();
        tamper(entry, "at", column.convertToEntityAttribute(column.convertToDatabaseColumn(entry.at())));
        assertThat(entry.whole()).isTrue();
    }
}
