package be.leuven.som.usecases.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * An answer to an invitation as Outlook, Gmail and Apple's calendars write it, in {@code replies/} of the test resources.
 *
 * @param vendor the name of the files
 * @param participation PARTSTAT
 */
public record VendorReply(
        String vendor, String uid, String attendee, int sequence, Instant stamp, String participation) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public byte[] calendar() {
        return filled(text(".ics")).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] mail() {
        String calendar = filled(text(".ics"));
        return filled(text(".eml"))
                .replace(
                        "{calendar as base64}",
                        Base64.getMimeEncoder().encodeToString(calendar.getBytes(StandardCharsets.UTF_8)))
                .replace("{calendar as quoted-printable}", calendar.replace("=", "=3D"))
                .replace("{calendar}", calendar)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String filled(String text) {
        return text.replace("{uid}", uid)
                .replace("{attendee}", attendee)
                .replace("{sequence}", Integer.toString(sequence))
                .replace("{stamp}", STAMP.format(stamp))
                .replace("{partstat}", participation);
    }

    private String text(String ending) {
        try (InputStream in = VendorReply.class.getResourceAsStream("/replies/" + vendor + ending)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
