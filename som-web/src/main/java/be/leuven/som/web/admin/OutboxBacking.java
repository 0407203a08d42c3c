package be.leuven.som.web.admin;

import be.leuven.som.api.Page;
import be.leuven.som.api.notice.Outbox;
import be.leuven.som.api.notice.OutboxLine;
import be.leuven.som.web.form.PageNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** The newest mails, page by page, and whether there is a server to send them; the address counts pages from 1. */
@Named
@RequestScoped
public class OutboxBacking {
    @Inject
    @Param(name = "page")
    private String asked;

    @Inject
    private Outbox outbox;

    private Page<OutboxLine> page;

    public Page<OutboxLine> getPage() {
        if (page == null) {
            page = outbox.lines(PageNumber.of(asked) - 1);
        }
        return page;
    }

    public boolean isMailServer() {
        return outbox.mailServer();
    }
}
