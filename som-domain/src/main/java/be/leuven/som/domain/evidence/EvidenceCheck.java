package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.Evidence.ChainEnd;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.KeptDocument;
import be.leuven.som.domain.evidence.Evidence.KeptRow;
import be.leuven.som.domain.evidence.Evidence.KeptTerm;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.Evidence.Noted;
import be.leuven.som.domain.evidence.Evidence.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says whether evidence is whole, and what is not. Takes records in the order of their numbers, everything else in any
 * order, and then tells.
 *
 * <p>Needs nothing but Java, so that it runs without the system whose evidence it checks.
 */
public final class EvidenceCheck implements Consumer<Evidence> {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private final Testimony testimony = new Testimony(findings);
    private final RecordedTerms terms = new RecordedTerms();
    private ChainEnd end;
    private long number;
    private String hash = ChainRecord.BEGINNING;

    @Override
    public void accept(Evidence piece) {
        if (piece instanceof ChainRecord record) {
            follow(record);
            testimony.heard(record);
            terms.heard(record);
        } else if (piece instanceof KeptRow row) {
            testimony.kept(row);
        } else if (piece instanceof KeptText text) {
            testimony.kept(text);
        } else if (piece instanceof KeptTerm term) {
            terms.kept(term);
        } else if (piece instanceof KeptDocument document) {
            testimony.kept(document);
        } else if (piece instanceof Noted noted) {
            checkpoints.add(noted.checkpoint());
        } else if (piece instanceof ChainEnd told) {
            end = told;
        } else if (piece instanceof Unreadable unreadable) {
            found(Finding.Kind.UNREADABLE, unreadable.where());
        }
    }

    private void follow(ChainRecord record) {
        if (!record.whole()) {
            found(Finding.Kind.RECORD_CHANGED, named(record));
        }
        for (long missing = number + 1; missing < record.number() && missing <= number + 1000; missing++) {
            found(Finding.Kind.RECORD_MISSING, "" + missing);
        }
        if (record.number() <= number) {
            found(Finding.Kind.RECORD_TWICE, named(record));
        } else if (record.number() == number + 1 && !record.before().equals(hash)) {
            found(Finding.Kind.RECORD_DETACHED, named(record));
        }
        while (hashes.size() < record.number() - 1 && hashes.size() < number + 1000) {
            hashes.add("");
        }
        hashes.add(record.hash());
        number = Math.max(number, record.number());
        hash = record.hash();
    }

    private static String named(ChainRecord record) {
        return record.number() + " (" + record.kind() + ' ' + record.subject() + ')';
    }

    /** What is not whole, once everything was handed over; nothing when all is. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (end == null) {
            all.add(new Finding(Finding.Kind.END_MISSING, "" + number));
        } else if (end.number() > number) {
            all.add(new Finding(Finding.Kind.END_CUT_OFF, "" + end.number()));
        } else if (end.number() != number || !end.hash().equals(hash)) {
            all.add(new Finding(Finding.Kind.END_MOVED, end.number() + " ≠ " + number));
        }
        checkpoints.forEach(checkpoint -> compare(checkpoint, all));
        testimony.compare(all);
        terms.compare(all);
        return all;
    }

    private void compare(Checkpoint checkpoint, List<Finding> all) {
        String what = checkpoint.number() + " (" + checkpoint.at() + ")";
        if (!checkpoint.genuine()) {
            all.add(new Finding(Finding.Kind.CHECKPOINT_FORGED, what));
        }
        if (!checkpoint.hash().equals(hashOf(checkpoint.number()))) {
            all.add(new Finding(Finding.Kind.CHECKPOINT_CONTRADICTED, what));
        }
    }

    private String hashOf(long record) {
        if (record == 0) {
            return ChainRecord.BEGINNING;
        }
        return record > 0 && record <= hashes.size() ? hashes.get((int) record - 1) : "";
    }

    /** How many records were read. */
    public long records() {
        return number;
    }

    /** The hash of the last of them. */
    public String lastHash() {
        return hash;
    }

    private void found(Finding.Kind kind, String what) {
        findings.add(new Finding(kind, what));
    }
}
