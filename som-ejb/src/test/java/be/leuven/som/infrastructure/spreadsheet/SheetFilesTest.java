package be.leuven.som.infrastructure.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.network.SheetFile;
import be.leuven.som.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people and programs make them, and as they should not be. */
class SheetFilesTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("Naam", "Gemeente", "Telefoon"),
            List.of("Proef \"School\"; echt", "Leuven", "+32 16 27 00 00"),
            List.of("=cmd|' /C calc'!A0", "@SUM(A1)", "-1"),
            List.of("'t Zonnetje", "\tinspringend", "regel\nnog een"));

    private final WrittenSheetFiles files = new WrittenSheetFiles();

    private List<List<String>> read(byte[] content) {
        return files.read(new SheetFile("proef", content));
    }

    private void assertRefused(String key, byte[] content) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> read(content))
                .returns(key, DomainException::key)
                .returns("file", DomainException::field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf8.csv",
                "utf8-bom.csv",
                "windows-1252.csv",
                "utf16le.csv",
                "utf16be.csv",
                "commas.csv",
                "tabs.txt",
                "crlf-quotes.csv"
            })
    void reads_the_same_from_every_way_to_write_it(String name) throws IOException {
        assertThat(read(corpus(name)))
                .containsExactly(
                        List.of("Naam", "Soort", "Rol", "Gemeente"),
                        List.of("Proef Café Één", "School", "Onderwijsmaker", "Leuven"));
    }

    @Test
    void is_not_led_astray_by_a_comma_between_quotes() throws IOException {
        assertThat(read(corpus("title-with-comma.csv")).get(0)).hasSize(4).startsWith("Naam, voluit");
    }

    private static byte[] corpus(String name) throws IOException {
        try (InputStream file = SheetFilesTest.class.getResourceAsStream("/sheets/" + name)) {
            return file.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void reads_back_what_it_wrote(String format) {
        assertThat(files.read(files.write("proef", format, ROWS))).isEqualTo(ROWS);
    }

    @Test
    void writes_no_formula_that_a_program_would_run() throws IOException {
        String csv = new String(files.write("proef", "csv", ROWS).content(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFNaam;")
                .contains("'=cmd|", "'@SUM", "'-1", "'+32")
                .doesNotContain("\n=", ";@", ";-", ";+");

        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(files.write("proef", "xlsx", ROWS).content()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("'=cmd|' /C calc'!A0");
            assertThat(sheet.getRow(2).getCell(0).getCellType().name()).isEqualTo("STRING");
        }
    }

    @Test
    void reads_numbers_days_and_formulas_of_a_spreadsheet_program() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Getal");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(1999999943d);
            row.createCell(2).setCellValue(true);
            var formula = row.createCell(3);
            formula.setCellFormula("\"a\"&\"b\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            book.write(saved);
        }

        assertThat(read(saved.toByteArray()))
                .containsExactly(List.of("Getal"), List.of(), List.of("1999999943", "", "true", "ab"));
    }

    @Test
    void does_not_unpack_a_bomb() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(SheetFile.MOST_BYTES);
        assertRefused("sheet.too-large", bomb.toByteArray());
    }

    @Test
    void does_not_open_an_archive_of_a_thousand_parts() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 1000; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertRefused("sheet.too-large", many.toByteArray());
    }

    @Test
    void fetches_nothing_from_outside_and_multiplies_nothing() throws IOException {
        String laughs = "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\">"
                + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
        String cell = "<c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c>";
        String sheet = "<?xml version=\"1.0\"?>" + laughs
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\">" + cell.formatted(1, "Naam") + "</row><row r=\"2\">" + cell.formatted(2, "&m;&file;")
                + "</row></sheetData></worksheet>";
        assertRefused("sheet.not-readable", withSheet(sheet));
        assertThat(read(withSheet(sheet.replace(laughs, "").replace("&m;&file;", "Proef"))))
                .as("without them it would be one")
                .containsExactly(List.of("Naam"), List.of("Proef"));
    }

    /** A workbook of another program, with another sheet in it. */
    private static byte[] withSheet(String xml) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Naam");
            book.write(plain);
        }
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().endsWith("sheet1.xml")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : from.readAllBytes());
            }
        }
        return changed.toByteArray();
    }

    @Test
    void refuses_what_is_no_file_of_rows() throws IOException {
        assertRefused("sheet.empty", new byte[0]);
        assertRefused("sheet.empty", "Naam".getBytes(StandardCharsets.UTF_8));
        assertRefused("sheet.empty", "\n\nNaam\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("sheet.not-readable", new byte[] {1, 0, 2, 0, '\n', 3});
        assertRefused("sheet.not-readable", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        byte[] cut = files.write("proef", "xlsx", ROWS).content();
        assertRefused("sheet.not-readable", Arrays.copyOf(cut, cut.length / 2));
        assertRefused("sheet.too-large", new byte[SheetFile.MOST_BYTES + 1]);
    }

    @Test
    void stops_at_the_row_the_column_and_the_character_too_many() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Naam")));
        for (int i = 0; i < 10_000; i++) {
            rows.add(List.of("Proef " + i));
        }
        for (String format : List.of("csv", "xlsx")) {
            assertThat(files.read(files.write("proef", format, rows))).hasSize(10_001);
        }
        rows.add(List.of("een te veel"));
        for (String format : List.of("csv", "xlsx")) {
            assertRefused(
                    "sheet.too-many-rows", files.write("proef", format, rows).content());
        }
        assertRefused("sheet.too-many-columns", ("x;".repeat(101) + "x\n1").getBytes(StandardCharsets.UTF_8));
        assertRefused("sheet.cell-too-long", ("Naam\n" + "x".repeat(4001)).getBytes(StandardCharsets.UTF_8));
    }
}
