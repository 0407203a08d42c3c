package be.leuven.som.infrastructure.spreadsheet;

import be.leuven.som.api.network.SheetFile;
import be.leuven.som.application.network.SheetFiles;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells by its content what a file is, and hands it to who can read it. */
@ApplicationScoped
class WrittenSheetFiles implements SheetFiles {
    @Override
    public List<List<String>> read(SheetFile file) {
        byte[] content = file.content();
        if (content.length > SheetFile.MOST_BYTES) {
            throw DomainException.at("file", "sheet.too-large");
        }
        List<List<String>> rows =
                XlsxSheets.is(content) ? XlsxSheets.read(content, MOST_ROWS) : CsvSheets.read(content, MOST_ROWS);
        if (rows.size() < 2 || rows.get(0).isEmpty()) {
            throw DomainException.at("file", "sheet.empty");
        }
        return rows;
    }

    @Override
    public SheetFile write(String name, String format, List<List<String>> rows) {
        return "xlsx".equals(format)
                ? new SheetFile(name + ".xlsx", XlsxSheets.write(name, rows))
                : new SheetFile(name + ".csv", CsvSheets.write(rows));
    }
}
