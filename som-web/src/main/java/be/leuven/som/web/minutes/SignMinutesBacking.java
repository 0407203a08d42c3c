package be.leuven.som.web.minutes;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.minutes.MinutesSigning;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Signing minutes with the own password, which is not kept between requests. */
@Named
@RequestScoped
public class SignMinutesBacking {
    @Inject
    private MinutesSigning signing;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String signingPassword;

    public void sign(UUID minutesId) {
        try {
            if (attempt.done(() -> signing.sign(minutesId, signingPassword, request.getRemoteAddr()))) {
                attempt.say(words.of("minutes", "done.signed"));
                Faces.redirect("minutes/%s", minutesId);
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("minutes", "conflict"));
        }
    }

    public String getSigningPassword() {
        return signingPassword;
    }

    public void setSigningPassword(String signingPassword) {
        this.signingPassword = signingPassword;
    }
}
