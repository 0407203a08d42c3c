package be.leuven.som.api.network;

import java.io.Serializable;
import java.util.List;

/**
 * What a file begins with.
 *
 * @param titles of its columns
 * @param proposed what each column seems to say; null for one that says nothing known
 * @param sample its first rows
 * @param rows how many rows there are below the titles
 */
public record SheetHead(List<String> titles, List<SheetField> proposed, List<List<String>> sample, int rows)
        implements Serializable {}
