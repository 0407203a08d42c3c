package be.leuven.som.application.agenda;

import be.leuven.som.domain.meeting.DocumentType;
import be.leuven.som.domain.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells what a file is by what is in it, never by its name. */
final class DocumentContent {
    private static final int HEAD = 16;

    private DocumentContent() {}

    /** @throws DomainException for what is no PDF, Office document or image, and for what holds macros */
    static DocumentType of(Path file) {
        String head = head(file);
        if (head.startsWith("PK\u0003\u0004")) {
            return OfficeContent.of(file);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw DomainException.at("file", "document.old-office");
        }
        return known(head).orElseThrow(() -> DomainException.at("file", "document.type-unknown"));
    }

    private static Optional<DocumentType> known(String head) {
        if (head.startsWith("%PDF-")) {
            return Optional.of(DocumentType.PDF);
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(DocumentType.PNG);
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(DocumentType.JPEG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(DocumentType.GIF);
        }
        boolean webp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
        return webp ? Optional.of(DocumentType.WEBP) : Optional.empty();
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
