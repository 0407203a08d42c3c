package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Rejected;
import be.leuven.som.api.audit.AuditLine;
import be.leuven.som.api.audit.AuditView;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditIT extends UseCaseTest {
    @Inject
    private AuditView audit;

    @Test
    void the_chain_stays_whole_when_many_act_at_once() throws Exception {
        long before = Rows.count("audit_entry");

        List<As.Outcome<MeetingSaved>> outcomes = As.together(
                List.of(CHAIR, SECRETARY, COORDINATOR),
                Collections.nCopies(50, () -> planning.saveDraft(plan(title(), 30))));

        assertThat(outcomes).extracting(As.Outcome::refusal).containsOnlyNulls();
        assertThat(Rows.count("audit_entry")).isEqualTo(before + 50);
        assertWhole();
    }

    /** Recomputes every hash from the rows, as an auditor with nothing but the table would. */
    private static void assertWhole() throws Exception {
        String hash = "0".repeat(64);
        long number = 0;
        for (List<Object> row : Rows.all("select entry_number, happened_at, actor, action, object_id, hash_before, hash"
                + " from audit_entry order by entry_number")) {
            number++;
            assertThat(row.get(0)).isEqualTo(number);
            assertThat(row.get(5)).isEqualTo(hash);
            Instant at = Instant.EPOCH.plus((Long) row.get(1), ChronoUnit.MICROS);
            String text =
                    String.join("\n", "" + number, "" + at, "" + row.get(2), "" + row.get(3), "" + row.get(4), hash);
            hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(row.get(6)).as("hash of entry %s", number).isEqualTo(hash);
        }
        assertThat(Rows.first("select entry_number, hash from audit_head")).containsExactly(number, hash);
    }

    @Test
    void the_administrator_reads_who_did_what() {
        MeetingSaved saved = draft(title(), 30);

        List<AuditLine> lines = as(ADMINISTRATOR, () -> audit.lines(0)).items();

        assertThat(lines)
                .filteredOn(line -> saved.id().equals(line.objectId()))
                .singleElement()
                .returns("Voorzitter SOM-regie", AuditLine::actor)
                .returns("meeting.drafted", AuditLine::action);
    }

    @Test
    void what_is_refused_leaves_no_entry() {
        MeetingSaved saved = draft(title(), 3);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), saved.version(), ""))));

        assertThat(Rows.count("audit_entry where object_id = ?", "" + saved.id()))
                .isOne();
    }
}
