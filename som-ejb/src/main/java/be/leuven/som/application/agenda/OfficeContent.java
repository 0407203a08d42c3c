package be.leuven.som.application.agenda;

import be.leuven.som.domain.meeting.DocumentType;
import be.leuven.som.domain.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells what an Office document is. It is a zip archive whose table of contents says what it holds; only that and one
 * small part are read, so that an archive that would burst when unpacked does no harm.
 */
final class OfficeContent {
    private static final int MOST_READ = 256 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final String OPEN_XML = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT = "mimetype";

    private static final Map<String, DocumentType> BY_MAIN_PART = Map.of(
            "wordprocessingml.document.main+xml", DocumentType.DOCX,
            "spreadsheetml.sheet.main+xml", DocumentType.XLSX,
            "presentationml.presentation.main+xml", DocumentType.PPTX);

    private OfficeContent() {}

    static DocumentType of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw unknown();
            }
            if (zip.stream().anyMatch(OfficeContent::isMacro)) {
                throw DomainException.at("file", "document.macros");
            }
            return text(zip, OPEN_XML)
                    .map(OfficeContent::openXml)
                    .or(() -> text(zip, OPEN_DOCUMENT).map(OfficeContent::openDocument))
                    .orElseThrow(OfficeContent::unknown);
        } catch (IOException noArchive) {
            throw unknown();
        }
    }

    private static boolean isMacro(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.contains("vbaproject")
                || name.contains("macrosheets/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static DocumentType openXml(String types) {
        if (types.contains("macroEnabled")) {
            throw DomainException.at("file", "document.macros");
        }
        return BY_MAIN_PART.entrySet().stream()
                .filter(part -> types.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(OfficeContent::unknown);
    }

    private static DocumentType openDocument(String mediaType) {
        return Stream.of(DocumentType.ODT, DocumentType.ODS, DocumentType.ODP)
                .filter(type -> type.mediaType().equals(mediaType.strip()))
                .findFirst()
                .orElseThrow(OfficeContent::unknown);
    }

    private static Optional<String> text(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw unknown();
        }
    }

    private static DomainException unknown() {
        return DomainException.at("file", "document.type-unknown");
    }
}
