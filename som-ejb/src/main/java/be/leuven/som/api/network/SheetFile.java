package be.leuven.som.api.network;

import java.io.Serializable;

/**
 * A file of rows, CSV or XLSX; which of both its content tells.
 *
 * @param content at most {@value #MOST_BYTES} bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a file is never compared
public record SheetFile(String name, byte[] content) implements Serializable {
    public static final int MOST_BYTES = 5 * 1024 * 1024;
}
