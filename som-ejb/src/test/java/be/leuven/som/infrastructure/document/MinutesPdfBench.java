package be.leuven.som.infrastructure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Run by {@code bench/minutes-pdf.sh}; not part of the tests. */
class MinutesPdfBench {
    private static final int WARM = 5;
    private static final int MEASURED = 10;

    @Test
    void thirty_pages() throws IOException {
        PdfSheets pdf = new PdfSheets(new MarkdownProse());
        byte[] written = new byte[0];
        long[] took = new long[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            long begun = System.nanoTime();
            written = pdf.write(ASheet.of(62));
            if (i >= 0) {
                took[i] = System.nanoTime() - begun;
            }
        }
        java.util.Arrays.sort(took);
        try (PDDocument document = Loader.loadPDF(written)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(30);
            Files.writeString(
                    Path.of("target/minutes-pdf.txt"),
                    String.format(
                            Locale.ROOT,
                            "minutes of %d pages, %d kB: %d ms once warm, slowest of %d %d ms%n",
                            pages,
                            written.length / 1000,
                            took[MEASURED / 2] / 1_000_000,
                            MEASURED,
                            took[MEASURED - 1] / 1_000_000));
        }
    }
}
