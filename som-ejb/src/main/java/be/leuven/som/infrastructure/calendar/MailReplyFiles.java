package be.leuven.som.infrastructure.calendar;

import be.leuven.som.application.reply.ReplyFile;
import be.leuven.som.application.reply.ReplyFiles;
import be.leuven.som.domain.meeting.SetAside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads whole mails and bare calendar files; of both, no more than an answer needs. */
@ApplicationScoped
public class MailReplyFiles implements ReplyFiles {
    private static final String CALENDAR = "BEGIN:VCALENDAR";

    @Override
    public ReplyFile read(byte[] file) {
        Optional<String> bare = bareCalendar(file);
        if (bare.isPresent()) {
            return answer(null, null, null, bare.get());
        }
        try {
            return read(new MailedFile(file, MOST));
        } catch (MessagingException unreadable) {
            return problem(null, null, null, SetAside.MALFORMED);
        }
    }

    private static Optional<String> bareCalendar(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .stripLeading();
        return text.regionMatches(true, 0, CALENDAR, 0, CALENDAR.length()) ? Optional.of(text) : Optional.empty();
    }

    private static ReplyFile read(MailedFile mail) throws MessagingException {
        String sender = mail.sender();
        String address = mail.senderAddress().orElse(null);
        String subject = mail.subject();
        try {
            return mail.calendar()
                    .map(calendar -> answer(sender, address, subject, calendar))
                    .orElseGet(() -> problem(sender, address, subject, SetAside.NO_CALENDAR));
        } catch (MessagingException | IOException unreadable) {
            return problem(sender, address, subject, SetAside.MALFORMED);
        }
    }

    @Override
    public ReplyFile tooLarge(byte[] head) {
        try {
            MailedFile mail = new MailedFile(head, 0);
            return problem(mail.sender(), mail.senderAddress().orElse(null), mail.subject(), SetAside.TOO_LARGE);
        } catch (MessagingException unreadable) {
            return problem(null, null, null, SetAside.TOO_LARGE);
        }
    }

    private static ReplyFile answer(String sender, String address, String subject, String calendar) {
        CalendarReply reply = CalendarReply.of(calendar);
        return new ReplyFile(sender, address, subject, reply.sentBy(), reply.answer(), reply.problem());
    }

    private static ReplyFile problem(String sender, String address, String subject, SetAside why) {
        return new ReplyFile(sender, address, subject, null, null, why);
    }
}
