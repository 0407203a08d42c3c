package be.leuven.som.infrastructure.document;

import be.leuven.som.application.document.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * DOCX (ECMA-376), written by hand: a few parts of XML in a zip, with the styles of the format itself, so that headings
 * make a table of contents and screen readers find them. It needs no library, and starting the system stays quick.
 */
final class DocxSheets {
    private static final String[] FIXED = {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml"
    };

    byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : FIXED) {
                put(
                        zip,
                        part,
                        fixed(part).replace("{language}", sheet.language().getLanguage()));
            }
            put(zip, "docProps/core.xml", properties(sheet));
            put(zip, "word/document.xml", new DocxBody(sheet).xml());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static String properties(Sheet sheet) {
        return fixed("core.xml")
                .replace("{title}", DocxBody.text(sheet.title()))
                .replace("{language}", sheet.language().getLanguage());
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String fixed(String part) {
        String file = part.substring(part.lastIndexOf('/') + 1);
        try (InputStream in =
                DocxSheets.class.getResourceAsStream("docx/" + (file.equals(".rels") ? "package.rels" : file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
