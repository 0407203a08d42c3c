package be.leuven.som.web.account;

import be.leuven.som.api.account.ProviderSignIn;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The way to the provider that is configured, and back. */
@Named
@RequestScoped
public class ProviderBacking {
    @Inject
    private ProviderSignIn signIn;

    @Inject
    private Entrance entrance;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private String to;
    private String code;
    private String state;

    public void leave() {
        if (signIn.provider().isEmpty()) {
            addresses.notFound();
            return;
        }
        attempt.result(signIn::depart).ifPresent(departure -> {
            request.getSession().setAttribute(Away.KEY, new Away(departure, to));
            lead(departure.address());
        });
    }

    /** Only the browser that left comes back, and once. */
    public void comeBack() {
        Optional<Away> away = taken().filter(a -> a.departure().state().equals(state));
        if (away.isEmpty() || code == null) {
            attempt.warn(words.of("security", "provider.cancelled"));
            return;
        }
        attempt.result(() -> signIn.arrive(code, away.get().departure()))
                .ifPresent(ticket -> entrance.follow(ticket, away.get().to()));
    }

    private Optional<Away> taken() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Away.KEY) instanceof Away away)) {
            return Optional.empty();
        }
        session.removeAttribute(Away.KEY);
        return Optional.of(away);
    }

    private void lead(String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** How people call the provider; null when none is configured. */
    public String getName() {
        return signIn.provider().orElse(null);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
