package be.leuven.som.application.network;

import be.leuven.som.api.network.SheetFile;
import java.util.List;

/** Reads and writes files of rows. */
public interface SheetFiles {
    /** The most rows below the titles. */
    int MOST_ROWS = 10_000;

    /**
     * The rows of the file, the titles first; blank ones are there too, as empty lists.
     *
     * @throws be.leuven.som.domain.shared.DomainException at "file", when it is none, a hostile one, or too large
     */
    List<List<String>> read(SheetFile file);

    /** @param format "csv" or "xlsx" */
    SheetFile write(String name, String format, List<List<String>> rows);
}
