package be.leuven.som.application.agenda;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Where it is kept what is in a document, apart from the document, and never in memory as a whole. */
public interface DocumentContents {
    /** @param documentId of a document that was added in this transaction */
    void keep(UUID documentId, InputStream content);

    void write(UUID documentId, OutputStream out);
}
