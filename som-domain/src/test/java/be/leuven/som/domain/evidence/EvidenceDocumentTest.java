package be.leuven.som.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.Evidence.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the document tells those who write a check of their own, held to the code. */
class EvidenceDocumentTest {
    private static final String BEGIN = "```text\n";

    private final String document = document();
    private final List<Evidence> example = SampleEvidence.read(exampleFile());

    @Test
    void its_example_is_whole() {
        assertThat(SampleEvidence.findings(example)).isEmpty();
        assertThat(example).hasSize(8);
    }

    @Test
    void the_hash_that_it_names_is_that_of_the_text_in_it() {
        KeptText text = (KeptText)
                example.stream().filter(KeptText.class::isInstance).findFirst().orElseThrow();
        assertThat(document)
                .contains(
                        "Its SHA-256 is `" + FrozenText.parse(text.canonical()).hash() + "`");
    }

    @Test
    void the_checkpoint_in_it_is_genuine() {
        assertThat(example).filteredOn(Noted.class::isInstance).singleElement().satisfies(n -> assertThat(
                        ((Noted) n).checkpoint().genuine())
                .isTrue());
    }

    @Test
    void it_names_each_kind_of_record() {
        assertThat(EvidenceKind.values()).allSatisfy(k -> assertThat(document).contains("| `" + k + "` |"));
    }

    private String exampleFile() {
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        return document.substring(begin, document.indexOf("```", begin));
    }

    private static String document() {
        try {
            return Files.readString(Path.of(System.getProperty("basedir", "."), "..", "docs", "evidence.md"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
