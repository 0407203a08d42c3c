package be.leuven.som.web.account;

import be.leuven.som.api.account.OwnSessions;
import be.leuven.som.api.account.SessionSummary;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.security.SessionAuthentication;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Where who looks at it is signed in, as the page showed it. */
@Named
@ViewScoped
public class OwnSessionsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSessions ownSessions;

    @Inject
    private Attempt attempt;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private List<SessionSummary> sessions;

    @PostConstruct
    void read() {
        sessions = ownSessions.list(current());
    }

    public void end(UUID session) {
        if (attempt.done(() -> ownSessions.end(session))) {
            attempt.sayHere(words.of("security", "sessions.end.done"));
        }
        read();
    }

    public void endOthers() {
        if (attempt.done(() -> ownSessions.endOthers(current()))) {
            attempt.sayHere(words.of("security", "sessions.others.done"));
        }
        read();
    }

    private UUID current() {
        return SessionAuthentication.current(request).orElseThrow();
    }

    public List<SessionSummary> getSessions() {
        return sessions;
    }
}
