package be.leuven.som.infrastructure.spreadsheet;

import be.leuven.som.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for the cells of every file. */
final class Cells {
    private static final int LONGEST = 4000;
    private static final int MOST_COLUMNS = 100;

    /** What a spreadsheet program takes for a formula, and what we put in front of it so that it does not. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    private static final String GUARD = "'";

    private Cells() {}

    /** As it is written: what could be run is made harmless. */
    static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? GUARD + cell : cell;
    }

    /** As it is read: without what we put in front of it. */
    private static String plain(String cell) {
        return cell.startsWith(GUARD) && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /**
     * The cells of a row without the blank ones at its end.
     *
     * @param number of the row, to speak of it
     */
    static List<String> row(int number, List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last > MOST_COLUMNS) {
            throw DomainException.at("file", "sheet.too-many-columns", MOST_COLUMNS);
        }
        List<String> row = new ArrayList<>(last);
        for (String cell : cells.subList(0, last)) {
            if (cell.length() > LONGEST) {
                throw DomainException.at("file", "sheet.cell-too-long", number, LONGEST);
            }
            row.add(plain(cell));
        }
        return row;
    }
}
