package be.leuven.som.infrastructure.spreadsheet;

import be.leuven.som.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** XLSX: the first sheet. Before anything is read, the archive is unpacked into nothing, to know that it is no bomb. */
final class XlsxSheets {
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    private XlsxSheets() {}

    static boolean is(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static List<List<String>> read(byte[] content, int mostRows) {
        requireHarmless(content);
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> found = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = found.iterator(); each.hasNext(); ) {
                Row row = each.next();
                Rows.requireFewer(row.getRowNum(), mostRows);
                rows.addAll(Collections.nCopies(row.getRowNum() - 1 - rows.size(), List.of()));
                rows.add(Cells.row(row.getRowNum(), texts(row)));
            }
        } catch (DomainException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw DomainException.at("file", "sheet.not-readable");
        }
        return rows;
    }

    private static List<String> texts(Row row) {
        return row.stream().map(XlsxSheets::text).toList();
    }

    /** Of a formula, what it came to when the file was saved. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    /** Reads the archive as the reader of sheets does, by its directory at the end, so that both see the same parts. */
    private static void requireHarmless(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            long unpacked = 0;
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                unpacked = unpack(zip.getInputStream(part), unpacked, parts);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw DomainException.at("file", "sheet.not-readable");
        }
    }

    private static long unpack(InputStream part, long before, int parts) throws IOException {
        long unpacked = before;
        byte[] buffer = new byte[8192];
        requireFits(unpacked, parts);
        try (part) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                unpacked += read;
                requireFits(unpacked, parts);
            }
        }
        return unpacked;
    }

    private static void requireFits(long unpacked, int parts) {
        if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
            throw DomainException.at("file", "sheet.too-large");
        }
    }

    static byte[] write(String name, List<List<String>> rows) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(written, "SOM", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, Cells.guarded(cells.get(column)));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return written.toByteArray();
    }
}
