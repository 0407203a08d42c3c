package be.leuven.som.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.evidence.Evidence.ChainEnd;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.KeptDocument;
import be.leuven.som.domain.evidence.Evidence.KeptRow;
import be.leuven.som.domain.evidence.Evidence.KeptTerm;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.Evidence.Noted;
import be.leuven.som.domain.evidence.Finding.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceCheckTest {
    private static final int PARTNERS = 12;

    private final List<Evidence> whole = SampleEvidence.signedBy(PARTNERS);

    static IntStream records() {
        List<Evidence> all = SampleEvidence.signedBy(PARTNERS);
        return IntStream.range(0, all.size()).filter(i -> all.get(i) instanceof ChainRecord);
    }

    static Stream<UnaryOperator<ChainRecord>> flips() {
        return Stream.of(
                r -> new ChainRecord(
                        r.number(), r.at().plusNanos(1000), r.kind(), r.subject(), r.before(), r.payload(), r.hash()),
                r -> new ChainRecord(r.number(), r.at(), "SUPERSEDED", r.subject(), r.before(), r.payload(), r.hash()),
                r -> new ChainRecord(
                        r.number(), r.at(), r.kind(), SampleEvidence.id(99), r.before(), r.payload(), r.hash()),
                r -> new ChainRecord(r.number(), r.at(), r.kind(), r.subject(), "f".repeat(64), r.payload(), r.hash()),
                r -> new ChainRecord(
                        r.number(), r.at(), r.kind(), r.subject(), r.before(), r.payload() + "more: x\n", r.hash()),
                r -> new ChainRecord(
                        r.number(), r.at(), r.kind(), r.subject(), r.before(), r.payload(), "f".repeat(64)));
    }

    @Test
    void is_content_when_all_is_whole() {
        assertThat(SampleEvidence.findings(whole)).isEmpty();
    }

    @Test
    void is_content_with_a_chain_that_has_not_begun() {
        assertThat(SampleEvidence.findings(List.of(new ChainEnd(0, ChainRecord.BEGINNING))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flips")
    void finds_each_record_of_which_anything_was_changed(UnaryOperator<ChainRecord> flip) {
        records().forEach(i -> {
            List<Evidence> changed = new ArrayList<>(whole);
            ChainRecord record = (ChainRecord) whole.get(i);
            changed.set(i, flip.apply(record));

            assertThat(SampleEvidence.findings(changed))
                    .anyMatch(f -> f.kind() == Kind.RECORD_CHANGED && f.what().startsWith(record.number() + " "));
        });
    }

    @ParameterizedTest
    @MethodSource("records")
    void finds_each_record_that_was_changed_and_given_a_hash_that_fits(int i) {
        List<Evidence> changed = new ArrayList<>(whole);
        ChainRecord r = (ChainRecord) whole.get(i);
        changed.set(
                i,
                new ChainRecord(r.number(), r.at(), r.kind(), r.subject(), r.before(), r.payload() + "more: x\n", null)
                        .sealed());

        assertThat(SampleEvidence.findings(changed))
                .extracting(Finding::kind)
                .containsAnyOf(Kind.RECORD_DETACHED, Kind.END_MOVED)
                .doesNotContain(Kind.RECORD_CHANGED);
    }

    @ParameterizedTest
    @MethodSource("records")
    void finds_each_record_that_was_deleted(int i) {
        List<Evidence> changed = new ArrayList<>(whole);
        long number = ((ChainRecord) changed.remove(i)).number();

        assertThat(SampleEvidence.findings(changed))
                .containsAnyOf(
                        new Finding(Kind.RECORD_MISSING, "" + number), new Finding(Kind.END_CUT_OFF, "" + number));
    }

    @ParameterizedTest
    @MethodSource("records")
    void finds_each_two_records_that_changed_places(int i) {
        List<Evidence> changed = new ArrayList<>(whole);
        int other = records().filter(r -> r != i).findFirst().orElseThrow();
        ChainRecord one = (ChainRecord) whole.get(i);
        ChainRecord two = (ChainRecord) whole.get(other);
        changed.set(i, numbered(one.number(), two));
        changed.set(other, numbered(two.number(), one));

        assertThat(SampleEvidence.findings(changed))
                .filteredOn(f -> f.kind() == Kind.RECORD_CHANGED)
                .hasSize(2);
        Collections.swap(changed, i, other);
        assertThat(SampleEvidence.findings(changed)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void finds_a_chain_that_was_cut_off_anywhere_even_when_its_end_was_moved_along(int i) {
        List<Evidence> cut = new ArrayList<>(whole);
        cut.removeIf(e -> e instanceof ChainRecord r && whole.indexOf(r) >= i);
        assertThat(SampleEvidence.findings(cut)).anyMatch(f -> f.kind() == Kind.END_CUT_OFF);

        ChainRecord last = cut.stream()
                .filter(ChainRecord.class::isInstance)
                .map(ChainRecord.class::cast)
                .reduce((a, b) -> b)
                .orElse(null);
        cut.removeIf(ChainEnd.class::isInstance);
        cut.removeIf(KeptRow.class::isInstance);
        cut.add(last == null ? new ChainEnd(0, ChainRecord.BEGINNING) : new ChainEnd(last.number(), last.hash()));
        assertThat(SampleEvidence.findings(cut)).anyMatch(f -> f.kind() == Kind.CHECKPOINT_CONTRADICTED);
    }

    @Test
    void finds_a_chain_that_was_written_anew_by_the_checkpoint_that_was_kept_outside() {
        List<Evidence> anew = new ArrayList<>(SampleEvidence.signedBy(PARTNERS - 1));
        anew.removeIf(Noted.class::isInstance);
        assertThat(SampleEvidence.findings(anew)).isEmpty();

        whole.stream().filter(Noted.class::isInstance).forEach(anew::add);

        assertThat(SampleEvidence.findings(anew))
                .extracting(Finding::kind)
                .containsExactly(Kind.CHECKPOINT_CONTRADICTED);
    }

    @Test
    void finds_a_checkpoint_that_somebody_else_wrote() {
        List<Evidence> forged = new ArrayList<>(whole);
        Checkpoint made = forged.stream()
                .filter(Noted.class::isInstance)
                .map(n -> ((Noted) n).checkpoint())
                .findFirst()
                .orElseThrow();
        forged.add(new Noted(
                new Checkpoint(made.number(), made.hash(), made.at().plusSeconds(1), made.key(), made.signature())));

        assertThat(SampleEvidence.findings(forged)).extracting(Finding::kind).containsExactly(Kind.CHECKPOINT_FORGED);
    }

    @Test
    void finds_a_text_that_was_changed_after_its_adoption_or_is_gone() {
        List<Evidence> without = new ArrayList<>(whole);
        without.removeIf(KeptText.class::isInstance);
        assertThat(SampleEvidence.findings(without)).containsExactly(new Finding(Kind.TEXT_MISSING, "1.0"));

        without.add(new KeptText(
                SampleEvidence.id(0), SampleEvidence.TEXT.canonical().replace("samen", "alleen")));
        assertThat(SampleEvidence.findings(without)).containsExactly(new Finding(Kind.TEXT_CHANGED, "1.0"));
    }

    @Test
    void finds_a_pdf_that_was_changed_or_is_gone() {
        List<Evidence> without = new ArrayList<>(whole);
        without.removeIf(KeptDocument.class::isInstance);
        assertThat(SampleEvidence.findings(without)).extracting(Finding::kind).containsExactly(Kind.DOCUMENT_MISSING);

        without.add(new KeptDocument("ADOPTION", SampleEvidence.id(0), "cd".repeat(32)));
        assertThat(SampleEvidence.findings(without)).extracting(Finding::kind).containsExactly(Kind.DOCUMENT_CHANGED);
    }

    @Test
    void finds_a_signature_that_was_changed_added_or_removed_in_its_table() {
        List<Evidence> changed = new ArrayList<>(whole);
        KeptRow row = (KeptRow) whole.stream()
                .filter(e -> e instanceof KeptRow kept && kept.kind().equals("SIGNATURE"))
                .findFirst()
                .orElseThrow();
        changed.remove(row);
        assertThat(SampleEvidence.findings(changed)).extracting(Finding::kind).containsExactly(Kind.ROW_MISSING);

        changed.add(new KeptRow(row.kind(), row.subject(), row.payload().replace("directeur", "schoolhoofd")));
        changed.add(new KeptRow(row.kind(), SampleEvidence.id(77), row.payload()));
        assertThat(SampleEvidence.findings(changed))
                .extracting(Finding::kind)
                .containsExactly(Kind.ROW_CHANGED, Kind.ROW_UNPROVED);
    }

    @Test
    void finds_a_term_that_begins_or_ends_on_another_day_than_was_recorded() {
        assertThat(withTerm(whole, "2015-06-12", "2026-06-11")).containsExactly(new Finding(Kind.TERM_CHANGED, "1.0"));
        assertThat(withTerm(whole, "2015-06-11", "2020-06-11")).containsExactly(new Finding(Kind.TERM_CHANGED, "1.0"));
        assertThat(withTerm(whole, "2015-06-12", null)).containsExactly(new Finding(Kind.TERM_CHANGED, "1.0"));
        assertThat(withTerm(whole, null, null)).containsExactly(new Finding(Kind.TERM_CHANGED, "1.0"));
    }

    @Test
    void finds_a_term_of_which_the_chain_knows_nothing() {
        assertThat(withTerm(List.of(new ChainEnd(0, ChainRecord.BEGINNING)), "2015-06-12", null))
                .containsExactly(new Finding(Kind.TERM_CHANGED, SampleEvidence.id(0)));
        assertThat(withTerm(List.of(new ChainEnd(0, ChainRecord.BEGINNING)), null, null))
                .isEmpty();
    }

    @Test
    void a_term_ends_on_the_day_that_the_record_of_its_end_names_and_on_no_other() {
        List<Evidence> ended = followed(
                EvidenceKind.SUPERSEDED, SampleEvidence.id(0), "by: " + SampleEvidence.id(9) + "\nuntil: 2018-03-31\n");

        assertThat(withTerm(ended, "2015-06-12", "2018-03-31")).isEmpty();
        assertThat(withTerm(ended, "2015-06-12", "2020-06-11")).containsExactly(new Finding(Kind.TERM_CHANGED, "1.0"));
    }

    @Test
    void a_chain_of_before_ends_were_recorded_lets_a_term_end_the_day_before_the_next() {
        List<Evidence> renewed = followed(EvidenceKind.IN_FORCE, SampleEvidence.id(9), "from: 2018-04-01\n");

        assertThat(withTerm(renewed, "2015-06-12", "2018-03-31")).isEmpty();
        assertThat(withTerm(renewed, "2015-06-12", "2020-06-11")).isEmpty();
        assertThat(withTerm(renewed, "2015-06-12", "2018-04-01"))
                .containsExactly(new Finding(Kind.TERM_CHANGED, "1.0"));
    }

    @Test
    void an_export_of_before_terms_were_kept_beside_the_chain_is_whole() {
        List<Evidence> old = new ArrayList<>(whole);
        old.removeIf(KeptTerm.class::isInstance);

        assertThat(SampleEvidence.findings(old)).isEmpty();
    }

    private static List<Finding> withTerm(List<Evidence> evidence, String from, String until) {
        List<Evidence> changed = new ArrayList<>(evidence);
        changed.removeIf(KeptTerm.class::isInstance);
        changed.add(new KeptTerm(SampleEvidence.id(0), from, until));
        return SampleEvidence.findings(changed);
    }

    /** The whole with one more record. */
    private List<Evidence> followed(EvidenceKind kind, String subject, String payload) {
        List<Evidence> more = new ArrayList<>(whole);
        ChainRecord last = whole.stream()
                .filter(ChainRecord.class::isInstance)
                .map(ChainRecord.class::cast)
                .reduce((a, b) -> b)
                .orElseThrow();
        ChainRecord next = SampleEvidence.follow(last, SampleEvidence.ADOPTED, kind, subject, payload);
        more.removeIf(ChainEnd.class::isInstance);
        more.add(next);
        more.add(new ChainEnd(next.number(), next.hash()));
        return more;
    }

    @Test
    void finds_its_way_through_a_hundred_thousand_records() {
        assertThat(SampleEvidence.findings(SampleEvidence.signedBy(100_000))).isEmpty();
    }

    private static ChainRecord numbered(long number, ChainRecord r) {
        return new ChainRecord(number, r.at(), r.kind(), r.subject(), r.before(), r.payload(), r.hash());
    }
}
