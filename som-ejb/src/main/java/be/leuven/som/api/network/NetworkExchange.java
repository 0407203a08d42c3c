package be.leuven.som.api.network;

import java.util.Locale;

/**
 * Partners and people in and out as a file. For the coordinator.
 *
 * <p>A file that was brought in twice changes nothing the second time; one with a wrong row is not brought in at all. What
 * goes out can come in again.
 */
public interface NetworkExchange {
    /** @throws be.leuven.som.api.Rejected when it is no file of rows, or too large a one */
    SheetHead head(SheetKind kind, SheetFile file);

    SheetPreview preview(ReadSheet command);

    /** All of it or nothing. */
    SheetPreview bringIn(ReadSheet command);

    /** @param format "csv" or "xlsx" */
    SheetFile takeOut(SheetKind kind, String format, Locale language);
}
