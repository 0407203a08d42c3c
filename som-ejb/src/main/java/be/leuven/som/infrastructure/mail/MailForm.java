package be.leuven.som.infrastructure.mail;

import be.leuven.som.domain.notice.MailContent;
import be.leuven.som.domain.notice.OutgoingMessage;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A mail of the outbox as it travels: multipart/alternative with the plainest form first, so that the calendar comes last
 * (RFC 6047, and what Outlook and Gmail look for).
 */
final class MailForm extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private MailForm(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeMessage of(OutgoingMessage message, String from, Session session) throws MessagingException {
        MailForm mail = new MailForm(session, message.id().toString());
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(message.recipient().value()));
        mail.setSubject(message.subject(), UTF_8);
        mail.setSentDate(Date.from(message.writtenAt()));
        // so that nobody's holiday answers it
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(message.content());
        mail.saveChanges();
        return mail;
    }

    private void setContent(MailContent content) throws MessagingException {
        if (content.html() == null) {
            setText(content.text(), UTF_8);
            return;
        }
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(part(content.text(), "text/plain; charset=UTF-8", "quoted-printable"));
        forms.addBodyPart(part(content.html(), "text/html; charset=UTF-8", "quoted-printable"));
        if (content.calendar() != null) {
            String type = "text/calendar; method=" + content.method() + "; charset=UTF-8";
            forms.addBodyPart(part(content.calendar(), type, "base64"));
        }
        setContent(forms);
    }

    private static MimeBodyPart part(String text, String type, String encoding) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }

    /** The same at each attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@som>");
    }
}
