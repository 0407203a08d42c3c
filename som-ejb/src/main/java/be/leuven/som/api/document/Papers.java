package be.leuven.som.api.document;

import be.leuven.som.api.decision.DecisionFilter;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Papers, as far as the caller may read what they say; nothing when there is no such thing, or not for the caller. */
public interface Papers {
    Optional<Paper> agenda(UUID meetingId, Format format, Locale language);

    /** Who sees only the public version gets that one. */
    Optional<Paper> minutes(UUID minutesId, Format format, Locale language);

    /** The decisions that the list with that filter shows, at most 500. */
    Paper decisions(DecisionFilter filter, Format format, Locale language);

    /** Two versions of the charter with the changes between them. */
    Optional<Paper> comparison(UUID earlier, UUID later, Format format, Locale language);

    /** In which form. */
    enum Format {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }
    }

    /** A paper. */
    final class Paper implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final Format format;
        private final byte[] bytes;

        public Paper(String name, Format format, byte[] bytes) {
            this.name = name;
            this.format = format;
            this.bytes = bytes.clone();
        }

        /** Of the file, in letters, digits and hyphens, with its ending. */
        public String name() {
            return name;
        }

        public Format format() {
            return format;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
