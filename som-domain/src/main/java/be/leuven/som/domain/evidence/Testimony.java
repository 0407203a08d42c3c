package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.KeptDocument;
import be.leuven.som.domain.evidence.Evidence.KeptRow;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.Finding.Kind;
import be.leuven.som.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays what the records testify to beside what stands in the system. */
final class Testimony {
    private final List<Finding> findings;
    private final Map<String, ChainRecord> records = new LinkedHashMap<>();
    private final List<KeptRow> rows = new ArrayList<>();
    private final List<KeptText> texts = new ArrayList<>();
    private final List<KeptDocument> documents = new ArrayList<>();

    Testimony(List<Finding> findings) {
        this.findings = findings;
    }

    void heard(ChainRecord record) {
        try {
            EvidenceKind.valueOf(record.kind());
            records.putIfAbsent(about(record.kind(), record.subject()), record);
        } catch (IllegalArgumentException unknown) {
            findings.add(new Finding(Kind.UNREADABLE, record.number() + " (" + record.kind() + ")"));
        }
    }

    void kept(KeptRow row) {
        rows.add(row);
    }

    void kept(KeptText text) {
        texts.add(text);
    }

    void kept(KeptDocument document) {
        documents.add(document);
    }

    void compare(List<Finding> all) {
        Set<String> seen = new HashSet<>();
        for (KeptRow row : rows) {
            String about = about(row.kind(), row.subject());
            seen.add("row " + about);
            ChainRecord record = records.get(about);
            if (record == null) {
                all.add(new Finding(Kind.ROW_UNPROVED, about));
            } else if (!record.payload().equals(row.payload())) {
                all.add(new Finding(Kind.ROW_CHANGED, record.number() + " (" + about + ")"));
            }
        }
        for (KeptText text : texts) {
            seen.add("text " + text.subject());
            compareHash(EvidenceKind.ADOPTION.name(), text.subject(), "text", Sha256.of(text.canonical()), all);
        }
        for (KeptDocument document : documents) {
            seen.add("document " + about(document.kind(), document.subject()));
            compareHash(document.kind(), document.subject(), "document", document.hash(), all);
        }
        records.forEach((about, record) -> missing(about, record, seen, all));
    }

    private void compareHash(String kind, String subject, String field, String hash, List<Finding> all) {
        String about = about(kind, subject);
        ChainRecord record = records.get(about);
        if (record == null) {
            all.add(new Finding(Kind.ROW_UNPROVED, about));
        } else if (!CanonicalLines.value(record.payload(), field).equals(hash)) {
            boolean text = field.equals("text");
            all.add(new Finding(
                    text ? Kind.TEXT_CHANGED : Kind.DOCUMENT_CHANGED,
                    text ? CanonicalLines.value(record.payload(), "label") : about));
        }
    }

    private static void missing(String about, ChainRecord record, Set<String> seen, List<Finding> all) {
        EvidenceKind kind = EvidenceKind.valueOf(record.kind());
        if (kind.keptAsRow() && !seen.contains("row " + about)) {
            all.add(new Finding(Kind.ROW_MISSING, record.number() + " (" + about + ")"));
        }
        if (kind.namesText() && !seen.contains("text " + record.subject())) {
            all.add(new Finding(Kind.TEXT_MISSING, CanonicalLines.value(record.payload(), "label")));
        }
        if (kind.namesDocument() && !seen.contains("document " + about)) {
            all.add(new Finding(Kind.DOCUMENT_MISSING, about));
        }
    }

    private static String about(String kind, String subject) {
        return kind + ' ' + subject;
    }
}
