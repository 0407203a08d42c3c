package be.leuven.som.web.admin;

import be.leuven.som.api.notice.OutboxLine;
import be.leuven.som.api.notice.OutboxView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The newest mails, and whether there is a server to send them. */
@Named
@RequestScoped
public class OutboxBacking {
    @Inject
    private OutboxView outbox;

    private List<OutboxLine> lines;

    @PostConstruct
    void read() {
        lines = outbox.latest();
    }

    public List<OutboxLine> getLines() {
        return lines;
    }

    public boolean isMailServer() {
        return outbox.mailServer();
    }
}
