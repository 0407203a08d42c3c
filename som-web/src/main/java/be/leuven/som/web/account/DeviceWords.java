package be.leuven.som.web.account;

import be.leuven.som.api.account.SessionSummary;
import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on what device a session is. */
@Named
@RequestScoped
public class DeviceWords {
    @Inject
    private Words words;

    public String of(SessionSummary session) {
        if (session.browser().isEmpty() && session.system().isEmpty()) {
            return words.of("security", "sessions.device.unknown");
        }
        return session.browser().isEmpty() || session.system().isEmpty()
                ? session.browser() + session.system()
                : words.of("security", "sessions.device", session.browser(), session.system());
    }
}
