package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.Signing;
import be.leuven.som.api.charter.Signing.Pledge;
import be.leuven.som.api.charter.Signing.Proof;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Signing the charter, or declining to, with a password that is not kept between requests. */
@Named
@RequestScoped
public class SignCharterBacking {
    @Inject
    private Signing signing;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private UUID partnerId;
    private String statement;
    private String reason;
    private String signInName;
    private String signingPassword;

    public void sign(UUID charterId) {
        act("/charter/sign/" + charterId, "signed", () -> signing.sign(pledge(charterId), proof()));
    }

    public void signAtTable(UUID charterId) {
        act(
                "/charter/table/" + charterId,
                "signed-at-table",
                () -> signing.signAtTable(pledge(charterId), signInName, proof()));
    }

    public void decline(UUID charterId) {
        act("/charter/sign/" + charterId, "declined", () -> signing.decline(charterId, partnerId, reason, proof()));
    }

    private void act(String next, String said, Runnable useCase) {
        try {
            if (attempt.done(useCase)) {
                attempt.say(words.of("signing", "done." + said));
                addresses.go(next);
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("signing", "conflict"));
        }
    }

    private Pledge pledge(UUID charterId) {
        return new Pledge(charterId, partnerId, statement);
    }

    private Proof proof() {
        return new Proof(signingPassword, request.getRemoteAddr());
    }

    public UUID getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(UUID partnerId) {
        this.partnerId = partnerId;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getSigningPassword() {
        return signingPassword;
    }

    public void setSigningPassword(String signingPassword) {
        this.signingPassword = signingPassword;
    }
}
