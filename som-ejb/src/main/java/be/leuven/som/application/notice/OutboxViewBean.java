package be.leuven.som.application.notice;

import be.leuven.som.api.notice.OutboxLine;
import be.leuven.som.api.notice.OutboxView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.notice.MessageRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.ADMINISTRATOR)
public class OutboxViewBean implements OutboxView {
    private static final int MOST = 100;

    @Inject
    private MessageRepository outbox;

    @Inject
    private MailServer server;

    @Override
    public boolean mailServer() {
        return server.configured();
    }

    @Override
    public List<OutboxLine> latest() {
        return outbox.latest(MOST).stream()
                .map(m -> new OutboxLine(
                        m.id(), m.recipient().value(), m.subject(), m.text(), m.state(), m.writtenAt(), m.attempts()))
                .toList();
    }
}
