package be.leuven.som.infrastructure.document;

import be.leuven.som.application.document.Sheet;
import be.leuven.som.application.minutes.Prose;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** PDF for everybody, now and later: tagged (PDF/UA-1), and with all it needs in itself (PDF/A-3a). */
final class PdfSheets {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Prose prose;
    private final String css;

    PdfSheets(Prose prose) {
        XRLog.setLoggingEnabled(false);
        this.prose = prose;
        try (InputStream in = PdfSheets.class.getResourceAsStream("paper.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        font(builder, Glyphs.REGULAR, "Source Sans 3", 400, FontStyle.NORMAL);
        font(builder, Glyphs.BOLD, "Source Sans 3", 700, FontStyle.NORMAL);
        font(builder, Glyphs.ITALIC, "Source Sans 3", 400, FontStyle.ITALIC);
        font(builder, Glyphs.FALLBACK, "DejaVu Sans", 400, FontStyle.NORMAL);
        builder.withProducer("SOM");
        builder.withHtmlContent(SheetHtml.of(sheet, prose, css), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> Glyphs.open(file), family, weight, style, true);
    }
}
