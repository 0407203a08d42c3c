package be.leuven.som.application.document;

import be.leuven.som.api.document.Papers.Format;

/** Writes papers in a form that people open. */
public interface SheetWriting {
    /** PDF: tagged, PDF/UA-1 and PDF/A-3a, fonts embedded. DOCX: headings, lists and tables of the format itself. */
    byte[] write(Sheet sheet, Format format);
}
