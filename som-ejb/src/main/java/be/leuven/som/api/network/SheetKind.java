package be.leuven.som.api.network;

import java.util.Arrays;
import java.util.List;

/** What a file of rows is about. */
public enum SheetKind {
    PARTNERS,
    PEOPLE;

    /** What a row of such a file can say, in the order in which a file that we write has its columns. */
    public List<SheetField> fields() {
        return Arrays.stream(SheetField.values())
                .filter(field -> field.kind() == this)
                .toList();
    }
}
