package be.leuven.som.application.notice;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Page;
import be.leuven.som.api.notice.Outbox;
import be.leuven.som.api.notice.OutboxLine;
import be.leuven.som.api.notice.OutboxMail;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.notice.MessageRepository;
import be.leuven.som.domain.notice.OutgoingMessage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

@Stateless
@UseCase
@RolesAllowed(Roles.ADMINISTRATOR)
public class OutboxBean implements Outbox {
    private static final int SIZE = 25;

    /** What looks like the secret of a personal link: no word, number or id of ours is that long. */
    private static final Pattern SECRET = Pattern.compile("(?<=/)[A-Za-z0-9_-]{40,}");

    @Inject
    private MessageRepository outbox;

    @Inject
    private OutboxQueries queries;

    @Inject
    private MailServer server;

    @Inject
    private Event<MailWritten> written;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public boolean mailServer() {
        return server.configured();
    }

    @Override
    @Reading
    public Page<OutboxLine> lines(int page) {
        return Page.of(queries.lines(page * SIZE, SIZE + 1), page, SIZE);
    }

    @Override
    @Reading
    public Optional<OutboxMail> mail(UUID id) {
        return queries.mail(id).map(mail -> server.configured() ? withoutLinks(mail) : mail);
    }

    /** An administrator has no say over content, and with a link could answer for somebody else. */
    private static OutboxMail withoutLinks(OutboxMail mail) {
        String text = hidden(mail.text());
        boolean changed = !text.equals(mail.text());
        return new OutboxMail(mail.line(), mail.version(), text, hidden(mail.html()), mail.calendar(), changed);
    }

    private static String hidden(String text) {
        return text == null ? null : SECRET.matcher(text).replaceAll("…");
    }

    @Override
    public void retry(UUID id, long version) {
        seen(id, version).retry(clock.instant());
        written.fire(new MailWritten(id));
        audit.record("mail.retried", id);
    }

    @Override
    public void drop(UUID id, long version) {
        seen(id, version).drop();
        audit.record("mail.dropped", id);
    }

    private OutgoingMessage seen(UUID id, long version) {
        return outbox.find(id, version).orElseThrow(() -> new NotAllowed("know of mail " + id));
    }
}
