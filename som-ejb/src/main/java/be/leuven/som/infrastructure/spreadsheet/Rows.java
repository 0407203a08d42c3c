package be.leuven.som.infrastructure.spreadsheet;

import be.leuven.som.domain.shared.DomainException;

/** How many rows a file may have. */
final class Rows {
    private Rows() {}

    /** @throws DomainException as soon as there are more than that, so that nobody reads on in an endless file */
    static void requireFewer(int rows, int most) {
        if (rows > most + 1) {
            throw DomainException.at("file", "sheet.too-many-rows", most);
        }
    }
}
