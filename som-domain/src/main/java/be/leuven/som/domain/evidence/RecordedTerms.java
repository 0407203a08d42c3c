package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.KeptTerm;
import be.leuven.som.domain.evidence.Finding.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lays the terms of versions beside what the chain says of them: a version has the term with which it came into force, until
 * a record says that a later one ended it.
 *
 * <p>Chains that were begun before such ends were recorded have no {@code SUPERSEDED}. There a term may also end where the
 * change of that time ended it: on the day before another version came into force by a later record.
 */
final class RecordedTerms {
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, ChainRecord> begun = new HashMap<>();
    private final Map<String, ChainRecord> superseded = new HashMap<>();
    private final List<KeptTerm> kept = new ArrayList<>();

    void heard(ChainRecord record) {
        if (EvidenceKind.ADOPTION.name().equals(record.kind())) {
            labels.putIfAbsent(record.subject(), CanonicalLines.value(record.payload(), "label"));
        } else if (EvidenceKind.IN_FORCE.name().equals(record.kind())) {
            begun.putIfAbsent(record.subject(), record);
        } else if (EvidenceKind.SUPERSEDED.name().equals(record.kind())) {
            superseded.putIfAbsent(record.subject(), record);
        }
    }

    void kept(KeptTerm term) {
        kept.add(term);
    }

    void compare(List<Finding> all) {
        kept.stream()
                .filter(term -> !recorded(term))
                .map(term -> new Finding(Kind.TERM_CHANGED, labels.getOrDefault(term.subject(), term.subject())))
                .forEach(all::add);
    }

    private boolean recorded(KeptTerm term) {
        ChainRecord began = begun.get(term.subject());
        if (began == null) {
            return term.from() == null && term.until() == null;
        }
        if (!Objects.equals(term.from(), value(began, "from"))) {
            return false;
        }
        ChainRecord ended = superseded.get(term.subject());
        return ended == null
                ? Objects.equals(term.until(), value(began, "until")) || endedUnrecorded(term, began)
                : Objects.equals(term.until(), value(ended, "until"));
    }

    private boolean endedUnrecorded(KeptTerm term, ChainRecord began) {
        return begun.values().stream()
                .filter(later -> later.number() > began.number())
                .map(later -> dayBefore(value(later, "from"), term.from()))
                .anyMatch(day -> day.equals(term.until()));
    }

    /** The last day of a term that began on that day, when another one follows; never before it began. */
    private static String dayBefore(String following, String began) {
        try {
            LocalDate first = LocalDate.parse(began);
            LocalDate next = LocalDate.parse(following);
            return (next.isAfter(first) ? next.minusDays(1) : next).toString();
        } catch (DateTimeException | NullPointerException noDay) {
            return "";
        }
    }

    private static String value(ChainRecord record, String name) {
        String value = CanonicalLines.value(record.payload(), name);
        return value.isEmpty() ? null : value;
    }
}
