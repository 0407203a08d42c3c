package be.leuven.som.application.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.meeting.DocumentType;
import be.leuven.som.domain.shared.DomainException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentContentTest {
    @TempDir
    private Path folder;

    private Path file(String latin1) throws IOException {
        return Files.write(folder.resolve("upload"), latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("upload");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    private static String contentTypes(String main) {
        return "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + main + "\"/></Types>";
    }

    private static void assertRefused(String key, Path file) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> DocumentContent.of(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("file"));
    }

    @Test
    void knows_pdf_and_images_by_their_first_bytes() throws IOException {
        assertThat(DocumentContent.of(file("%PDF-1.4 ..."))).isEqualTo(DocumentType.PDF);
        assertThat(DocumentContent.of(file("\u0089PNG\r\n\u001A\n...."))).isEqualTo(DocumentType.PNG);
        assertThat(DocumentContent.of(file("\u00FF\u00D8\u00FF\u00E0...."))).isEqualTo(DocumentType.JPEG);
        assertThat(DocumentContent.of(file("GIF89a......"))).isEqualTo(DocumentType.GIF);
        assertThat(DocumentContent.of(file("RIFF1234WEBPVP8 "))).isEqualTo(DocumentType.WEBP);
    }

    @ParameterizedTest
    @CsvSource({
        "wordprocessingml.document.main+xml, DOCX",
        "spreadsheetml.sheet.main+xml, XLSX",
        "presentationml.presentation.main+xml, PPTX"
    })
    void knows_office_documents_by_their_main_part(String main, DocumentType type) throws IOException {
        assertThat(DocumentContent.of(zip(Map.of("[Content_Types].xml", contentTypes(main)))))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource(names = {"ODT", "ODS", "ODP"})
    void knows_open_documents_by_their_media_type(DocumentType type) throws IOException {
        assertThat(DocumentContent.of(zip(Map.of("mimetype", type.mediaType(), "content.xml", "<x/>"))))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "Basic/Standard/Module1.xml",
                "Scripts/python/x.py",
                "xl/macrosheets/sheet1.xml"
            })
    void refuses_macros_wherever_they_hide(String entry) throws IOException {
        assertRefused(
                "document.macros",
                zip(Map.of("[Content_Types].xml", contentTypes("wordprocessingml.document.main+xml"), entry, "x")));
    }

    @Test
    void refuses_a_document_that_says_it_holds_macros() throws IOException {
        assertRefused(
                "document.macros",
                zip(Map.of(
                        "[Content_Types].xml",
                        "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "MZ\u0090\u0000",
                "#!/bin/sh",
                "PK\u0003\u0004 and then nothing of a zip",
                "RIFF1234WAVE",
                ""
            })
    void refuses_what_it_does_not_know(String content) throws IOException {
        assertRefused("document.type-unknown", file(content));
    }

    @Test
    void refuses_any_other_archive_and_says_what_to_do_with_old_office_files() throws IOException {
        assertRefused("document.type-unknown", zip(Map.of("setup.exe", "MZ")));
        assertRefused("document.type-unknown", zip(Map.of("mimetype", "application/epub+zip")));
        assertRefused("document.old-office", file("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
    }
}
