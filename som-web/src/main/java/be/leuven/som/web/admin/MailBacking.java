package be.leuven.som.web.admin;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.notice.Outbox;
import be.leuven.som.api.notice.OutboxMail;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** One mail: what it says, how it fares, sent again or not at all. */
@Named
@ViewScoped
public class MailBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Outbox outbox;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private OutboxMail mail;

    public void open() {
        mail = addresses.id(id).flatMap(outbox::mail).orElse(null);
        if (mail == null) {
            addresses.notFound();
        }
    }

    public void retry() {
        change(() -> outbox.retry(mail.line().id(), mail.version()), "mail.retry.done");
    }

    public void drop() {
        change(() -> outbox.drop(mail.line().id(), mail.version()), "mail.drop.done");
    }

    private void change(Runnable useCase, String done) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("account", done));
            }
        } catch (Conflict tried) {
            attempt.warn(words.of("account", "mail.conflict"));
        }
        open();
    }

    public OutboxMail getMail() {
        return mail;
    }
}
