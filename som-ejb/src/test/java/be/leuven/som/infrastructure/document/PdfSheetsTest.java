package be.leuven.som.infrastructure.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.application.document.CharterSheet;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checked by veraPDF, which the PDF Association's members made for that. */
class PdfSheetsTest {
    private final PdfSheets pdf = new PdfSheets(new MarkdownProse());

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void minutes_keep_every_rule_of(PDFAFlavour standard) throws Exception {
        assertThat(broken(pdf.write(ASheet.of(8)), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void so_does_whatever_people_paste_in(PDFAFlavour standard) throws Exception {
        assertThat(broken(pdf.write(ASheet.hostile()), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void charters_and_certificates_do_too(PDFAFlavour standard) throws Exception {
        assertThat(broken(pdf.write(CharterSheet.of(ASheet.frozen())), standard))
                .isEmpty();
        assertThat(broken(pdf.write(ASheet.certificate()), standard)).isEmpty();
        assertThat(broken(pdf.write(ASheet.certificateOfAll()), standard)).isEmpty();
        assertThat(broken(pdf.write(ASheet.certificate(Locale.ENGLISH)), standard))
                .isEmpty();
        assertThat(broken(pdf.write(ASheet.certificateOfAll(Locale.ENGLISH)), standard))
                .isEmpty();
    }

    @Test
    void a_certificate_in_english_keeps_the_sentence_that_was_signed_and_says_what_it_means() throws IOException {
        assertThat(text(pdf.write(ASheet.certificate(Locale.ENGLISH))).replaceAll("\\s+", " "))
                .contains(
                        "Certificate of signature, charter version 1.0",
                        "Ik onderteken namens Stad Leuven.",
                        "In English: I sign version 1.0 of the charter on behalf of Stad Leuven.",
                        "Scan the code or open the address.");
        assertThat(text(pdf.write(ASheet.certificate())).replaceAll("\\s+", " "))
                .contains("Certificaat van ondertekening")
                .doesNotContain("versie 1.0 van het charter namens");
    }

    @Test
    void letters_that_a_font_would_draw_as_one_are_read_one_by_one() throws IOException {
        assertThat(text(pdf.write(CharterSheet.of(ASheet.frozen())))).contains("beschrijft");
    }

    @Test
    void the_code_on_a_certificate_leads_to_the_address_that_stands_below_it() throws Exception {
        byte[] png = QrCode.png(ASheet.ADDRESS);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));

        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ASheet.ADDRESS);
        assertThat(text(pdf.write(ASheet.certificate())).replace("\n", "")).contains(ASheet.ADDRESS);
    }

    @Test
    void the_checker_finds_what_is_wrong() throws Exception {
        byte[] plain;
        try (PDDocument document = new PDDocument();
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(out);
            plain = out.toByteArray();
        }

        assertThat(broken(plain, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void what_looks_like_markup_is_read_as_text_and_other_scripts_keep_their_letters() throws IOException {
        String text = text(pdf.write(ASheet.hostile()));

        assertThat(text)
                .contains("<b>Vet</b>")
                .contains("Łódź")
                .contains("Ἀθῆναι")
                .contains("<iframe");
    }

    @Test
    void a_long_one_has_thirty_pages_and_says_everything() throws IOException {
        byte[] written = pdf.write(ASheet.of(66));

        try (PDDocument document = Loader.loadPDF(written)) {
            assertThat(document.getNumberOfPages()).isBetween(28, 45);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Verslag: Ouders");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(67);
        }
        assertThat(text(written)).contains("66. Ouders over de drempel");
    }

    private static List<String> broken(byte[] written, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(written), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                            + " " + a.getErrorMessage())
                    .distinct()
                    .collect(Collectors.toList());
        }
    }

    private static String text(byte[] written) throws IOException {
        try (PDDocument document = Loader.loadPDF(written)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
