package be.leuven.som.infrastructure.calendar;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** A mail of which the calendar, the sender and the subject matter, whoever made it. */
final class MailedFile {
    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 40;
    private static final Session SESSION = Session.getInstance(new Properties());

    private final MimeMessage mail;
    private final int mostOctets;
    private int parts;

    MailedFile(byte[] file, int mostOctets) throws MessagingException {
        this.mail = new MimeMessage(SESSION, new ByteArrayInputStream(file));
        this.mostOctets = mostOctets;
    }

    String sender() throws MessagingException {
        String from = mail.getHeader("From", ",");
        return from == null ? "" : decoded(from);
    }

    /** Nothing unless there is exactly one that can be read. */
    Optional<String> senderAddress() {
        try {
            InternetAddress[] from = InternetAddress.parseHeader(
                    Optional.ofNullable(mail.getHeader("From", ",")).orElse(""), true);
            return from.length == 1
                    ? Optional.ofNullable(from[0].getAddress()).map(a -> a.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    String subject() throws MessagingException {
        String subject = mail.getHeader("Subject", " ");
        return subject == null ? null : decoded(subject);
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException asItIs) {
            return header;
        }
    }

    /** The first calendar in it, however it is wrapped. */
    Optional<String> calendar() throws MessagingException, IOException {
        return calendar(mail, 0);
    }

    private Optional<String> calendar(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && depth < DEEPEST) {
            MimeMultipart all = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < all.getCount() && parts < MOST_PARTS; i++) {
                parts++;
                Optional<String> found = calendar(all.getBodyPart(i), depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return isCalendar(part) ? Optional.of(text(part)) : Optional.empty();
    }

    private static boolean isCalendar(Part part) throws MessagingException {
        return part.isMimeType("text/calendar") || part.isMimeType("application/ics");
    }

    private String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] octets = in.readNBytes(mostOctets);
            return new String(octets, charset(part.getContentType()));
        }
    }

    private static Charset charset(String type) {
        try {
            String name = new ContentType(type).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
