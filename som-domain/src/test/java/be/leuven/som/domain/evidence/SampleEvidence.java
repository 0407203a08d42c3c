package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.Evidence.ChainEnd;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.KeptDocument;
import be.leuven.som.domain.evidence.Evidence.KeptRow;
import be.leuven.som.domain.evidence.Evidence.KeptTerm;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.Evidence.Noted;
import be.leuven.som.domain.evidence.FrozenText.FrozenClause;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A charter that was adopted and signed by a number of partners, with all that proves it. */
final class SampleEvidence {
    static final KeyPair KEYS = keys();
    static final FrozenText TEXT = new FrozenText(
            "1.0",
            LocalDate.of(2015, 6, 4),
            List.of(
                    new FrozenClause("PREAMBLE", "1.1", "Waarom", "Wij maken *samen* onderwijs.\n\n- in Leuven\n- nu"),
                    new FrozenClause("MISSION", "2.1", null, "Een pad als C:\\leuven blijft wat het is.")));
    static final Instant ADOPTED = Instant.parse("2015-06-04T18:00:00Z");

    private static final String VERSION = id(0);

    private SampleEvidence() {}

    /** Everything, with so many signatures; records in their order. */
    static List<Evidence> signedBy(int partners) {
        List<Evidence> all = new ArrayList<>();
        String pdf = "ab".repeat(32);
        CanonicalLines adoption = new CanonicalLines()
                .add("label", TEXT.label())
                .add("text", TEXT.hash())
                .add("document", pdf);
        ChainRecord last = follow(null, ADOPTED, EvidenceKind.ADOPTION, VERSION, adoption.text());
        all.add(new KeptRow("ADOPTION", VERSION, adoption.text()));
        all.add(new KeptText(VERSION, TEXT.canonical()));
        all.add(new KeptDocument("ADOPTION", VERSION, pdf));
        all.add(last);
        for (int i = 1; i <= partners; i++) {
            String payload = new CanonicalLines()
                    .add("version", VERSION)
                    .add("text", TEXT.hash())
                    .add("partner", id(1_000_000 + i))
                    .add("function", "directeur\nen meer")
                    .text();
            last = follow(last, ADOPTED.plusSeconds(i), EvidenceKind.SIGNATURE, id(i), payload);
            all.add(new KeptRow("SIGNATURE", id(i), payload));
            all.add(last);
        }
        String term = new CanonicalLines()
                .add("from", "2015-06-12")
                .add("until", "2020-06-11")
                .text();
        last = follow(last, ADOPTED.plusSeconds(partners + 1L), EvidenceKind.IN_FORCE, VERSION, term);
        all.add(last);
        all.add(new KeptTerm(VERSION, "2015-06-12", "2020-06-11"));
        all.add(new ChainEnd(last.number(), last.hash()));
        all.add(new Noted(Checkpoint.of(last.number(), last.hash(), ADOPTED, KEYS)));
        return all;
    }

    static ChainRecord follow(ChainRecord last, Instant at, EvidenceKind kind, String subject, String payload) {
        return new ChainRecord(
                        last == null ? 1 : last.number() + 1,
                        at,
                        kind.name(),
                        subject,
                        last == null ? ChainRecord.BEGINNING : last.hash(),
                        payload,
                        null)
                .sealed();
    }

    static List<Finding> findings(List<Evidence> evidence) {
        EvidenceCheck check = new EvidenceCheck();
        evidence.forEach(check);
        return check.findings();
    }

    static String file(List<Evidence> evidence) {
        StringBuilder text = new StringBuilder();
        evidence.forEach(new EvidenceFile(text));
        return text.toString();
    }

    static List<Evidence> read(String file) {
        List<Evidence> read = new ArrayList<>();
        try {
            EvidenceFile.read(new BufferedReader(new StringReader(file)), read::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    static String id(long number) {
        return new UUID(0x4000L, 0x8000000000000000L | number).toString();
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
