package be.leuven.som.infrastructure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** Read back by Apache POI, a second implementation of the format. */
class DocxSheetsTest {
    private final DocxSheets docx = new DocxSheets();

    @Test
    void keeps_headings_lists_and_tables() throws IOException {
        try (XWPFDocument read = read(docx.write(ASheet.of(2)))) {
            assertThat(read.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Aanwezigheid", "1. Ouders over de drempel", "2. Ouders over de drempel");
            assertThat(read.getParagraphs())
                    .filteredOn(p -> "ListBullet".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .contains("Wie neemt het initiatief, en wanneer?", "Plaats: Stadskantoor");
            assertThat(read.getTables()).singleElement().satisfies(t -> assertThat(t.getRows())
                    .hasSize(13));
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("Verslag: Ouders");
        }
    }

    @Test
    void keeps_what_is_bold() throws IOException {
        try (XWPFDocument read = read(docx.write(ASheet.of(1)))) {
            assertThat(read.getParagraphs().stream().flatMap(p -> p.getRuns().stream()))
                    .filteredOn(XWPFRun::isBold)
                    .extracting(XWPFRun::text)
                    .contains("hoe", "Actie");
        }
    }

    @Test
    void what_looks_like_markup_is_text() throws IOException {
        try (XWPFDocument read = read(docx.write(ASheet.hostile()))) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("<b>Vet</b> & <script>"));
        }
    }

    private static XWPFDocument read(byte[] written) throws IOException {
        ZipSecureFile.setMinInflateRatio(0); // five thousand times the same emoji packs well
        return new XWPFDocument(new ByteArrayInputStream(written));
    }
}
