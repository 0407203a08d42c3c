package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.shared.StaleVersionException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MinutesTest {
    private static final Instant NOW = brussels("2015-03-10T10:00");
    private static final UUID DECISION = someone("besluit");

    private final Meeting held = AMeeting.ofTheSteeringGroup().closed();
    private final Meeting next = AMeeting.ofTheSteeringGroup().closed();
    private final UUID item = held.agenda().get(1).id();
    private final Minutes minutes = new Minutes(held, Map.of(item, "Genoteerd in de zaal."));

    @Test
    void begin_with_what_was_noted_in_the_room_and_only_when_it_is_over() {
        assertThat(minutes.proseOf(item).text()).contains("Genoteerd in de zaal.");
        assertThat(minutes.prose()).hasSize(2);
        assertRefused(
                "minutes.meeting-not-closed",
                () -> new Minutes(AMeeting.ofTheSteeringGroup().convened(), Map.of()));
    }

    @Test
    void are_written_item_by_item_without_overwriting_each_other() {
        minutes.write(item, minutes.proseOf(item).version(), "**Afgesproken** tien punten.");

        assertThat(minutes.proseOf(item).text()).contains("**Afgesproken** tien punten.");
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> minutes.write(item, 7, "Anders"));
        assertRefused("minutes.unknown-item", () -> minutes.write(someone("elders"), 0, "Tekst"));
        assertRefused("text.too-long", () -> minutes.write(item, 0, MANY_EMOJI + MANY_EMOJI + MANY_EMOJI));
    }

    @Test
    void are_commented_on_only_while_they_go_round() {
        assertRefused("minutes.no-comments-now", () -> minutes.comment(item, MEMBER, "Klopt niet", NOW));

        minutes.circulate(NOW);
        minutes.comment(item, MEMBER, "Het waren er negen.", NOW);

        assertThat(minutes.comments()).singleElement().returns(MEMBER, MinutesComment::personId);
        assertRefused("minutes.wrong-state", () -> minutes.circulate(NOW));
    }

    @Test
    void are_not_approved_with_a_comment_that_nobody_dealt_with() {
        minutes.circulate(NOW);
        MinutesComment comment = minutes.comment(item, MEMBER, "Het waren er negen.", NOW);
        assertRefused("minutes.comments-open", () -> minutes.approve(next, DECISION, "tekst", NOW));

        minutes.handle(comment.id(), NOW);
        minutes.approve(next, DECISION, "tekst", NOW);

        assertThat(minutes.state()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void are_approved_by_another_meeting_of_the_same_body() {
        minutes.circulate(NOW);

        assertRefused("minutes.approved-by-own-body", () -> minutes.approve(held, DECISION, "tekst", NOW));
        Meeting ofOthers = new Meeting(someone("werkgroep"), "Werkgroep");
        assertRefused("minutes.approved-by-own-body", () -> minutes.approve(ofOthers, DECISION, "tekst", NOW));
    }

    @Test
    void change_no_more_once_approved() {
        approve("de tekst");

        assertRefused("minutes.frozen", () -> minutes.write(item, 0, "Anders"));
        assertRefused("minutes.no-comments-now", () -> minutes.comment(item, MEMBER, "Toch niet", NOW));
        assertRefused("minutes.wrong-state", () -> minutes.approve(next, DECISION, "andere tekst", NOW));
        assertThat(minutes.canonicalText()).contains("de tekst");
        assertThat(minutes.proseOf(item).text()).contains("Genoteerd in de zaal.");
    }

    @Test
    void are_frozen_with_the_sha_256_of_their_text() {
        approve("abc");

        assertThat(minutes.hash()).contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(minutes.intact()).isTrue();
    }

    @Test
    void are_corrected_beside_the_text() {
        assertRefused("minutes.wrong-state", () -> minutes.annotate(SECRETARY, "Te vroeg", NOW));
        approve("de tekst");

        minutes.annotate(SECRETARY, "Het waren tien scholen, geen negen.", NOW);

        assertThat(minutes.annotations())
                .singleElement()
                .returns(SECRETARY, MinutesAnnotation::personId)
                .returns(NOW, MinutesAnnotation::madeAt);
        assertThat(minutes.canonicalText()).contains("de tekst");
    }

    @Test
    void are_signed_by_chair_and_secretary_each_once() {
        assertRefused("minutes.wrong-state", () -> minutes.sign(MinutesSigner.CHAIR, CHAIR, "Voorzitter", NOW));
        approve("de tekst");

        minutes.sign(MinutesSigner.CHAIR, CHAIR, "Voorzitter", NOW);

        assertRefused("minutes.signed-already", () -> minutes.sign(MinutesSigner.CHAIR, CHAIR, "Voorzitter", NOW));
        assertThat(minutes.signatureOf(MinutesSigner.CHAIR)).hasValueSatisfying(s -> assertThat(s.hash())
                .isEqualTo(minutes.hash().orElseThrow()));
    }

    @Test
    void are_published_once_both_have_signed() {
        approve("de tekst");
        minutes.sign(MinutesSigner.CHAIR, CHAIR, "Voorzitter", NOW);
        assertRefused("minutes.signatures-needed", () -> minutes.publish("zonder namen", NOW));
        minutes.sign(MinutesSigner.SECRETARY, SECRETARY, "Verslaggever", NOW);

        minutes.showPublic(item, "Zonder namen.");
        minutes.publish("zonder namen", NOW);

        assertThat(minutes.state()).isEqualTo(MinutesState.PUBLISHED);
        assertThat(minutes.publicVersion()).contains("zonder namen");
        assertRefused("minutes.wrong-state", () -> minutes.showPublic(item, "Anders"));
    }

    private void approve(String text) {
        minutes.circulate(NOW);
        minutes.approve(next, DECISION, text, NOW);
    }
}
