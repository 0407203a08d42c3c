package be.leuven.som.infrastructure.document;

import be.leuven.som.api.document.Papers.Format;
import be.leuven.som.application.document.Sheet;
import be.leuven.som.application.document.SheetWriting;
import be.leuven.som.application.minutes.Prose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Papers as PDF and DOCX. The makers are made when somebody first asks, so that starting the system does not wait for fonts. */
@ApplicationScoped
public class WrittenSheets implements SheetWriting {
    private Prose prose;
    private PdfSheets pdf;

    protected WrittenSheets() {
        // for the proxy
    }

    @Inject
    public WrittenSheets(Prose prose) {
        this.prose = prose;
    }

    @Override
    public byte[] write(Sheet sheet, Format format) {
        return format == Format.PDF ? pdf().write(sheet) : new DocxSheets().write(sheet);
    }

    private synchronized PdfSheets pdf() {
        if (pdf == null) {
            pdf = new PdfSheets(prose);
        }
        return pdf;
    }
}
