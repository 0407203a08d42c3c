package be.leuven.som.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceFileTest {
    private static final List<Evidence> WHOLE = SampleEvidence.signedBy(3);
    private static final String FILE = SampleEvidence.file(WHOLE);

    @Test
    void reads_what_was_written() {
        assertThat(SampleEvidence.read(FILE)).containsExactlyElementsOf(WHOLE);
    }

    @Test
    void shows_every_character_that_is_flipped() {
        for (int i = 0; i < FILE.length(); i++) {
            char flipped = FILE.charAt(i) == 'x' ? 'y' : 'x';
            String changed = FILE.substring(0, i) + flipped + FILE.substring(i + 1);
            assertThat(SampleEvidence.findings(SampleEvidence.read(changed)))
                    .as("character %d: %s", i, FILE.substring(Math.max(0, i - 20), i + 1))
                    .isNotEmpty();
        }
    }

    @Test
    void shows_every_line_that_is_deleted_or_swapped_with_the_next() {
        String[] lines = FILE.split("\n", -1);
        for (int i = 0; i < lines.length - 2; i++) {
            int left = i;
            String without = IntStream.range(0, lines.length)
                    .filter(n -> n != left)
                    .mapToObj(n -> lines[n])
                    .collect(Collectors.joining("\n"));
            assertThat(SampleEvidence.findings(SampleEvidence.read(without)))
                    .as("without line %d: %s", i, lines[i])
                    .isNotEmpty();
            String[] swapped = Arrays.copyOf(lines, lines.length);
            swapped[i] = lines[i + 1];
            swapped[i + 1] = lines[i];
            assertThat(SampleEvidence.findings(SampleEvidence.read(String.join("\n", swapped))))
                    .as("line %d after the next: %s", i, lines[i])
                    .isNotEmpty();
        }
    }

    @Test
    void shows_wherever_it_is_cut_off_before_its_end() {
        int end = FILE.indexOf("\nend: ");
        IntStream.range(0, end)
                .forEach(i -> assertThat(SampleEvidence.findings(SampleEvidence.read(FILE.substring(0, i))))
                        .as("cut off at %d", i)
                        .isNotEmpty());
    }

    @Test
    void takes_no_line_that_it_does_not_know() {
        assertThat(SampleEvidence.findings(SampleEvidence.read(FILE + "nonsense\n\n")))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.UNREADABLE);
    }
}
