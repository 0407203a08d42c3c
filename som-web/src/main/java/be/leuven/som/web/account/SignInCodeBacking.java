package be.leuven.som.web.account;

import be.leuven.som.api.account.SecondStepAtSignIn;
import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Asks for a code after the password was right. */
@Named
@RequestScoped
public class SignInCodeBacking {
    @Inject
    private SecondStepAtSignIn secondStep;

    @Inject
    private Entrance entrance;

    @Inject
    private Addresses addresses;

    @Inject
    private Attempt attempt;

    @Inject
    private HttpServletRequest request;

    private String code;

    /** Who gave no password yet begins there. */
    public void open() {
        if (entrance.waiting(NextStep.CODE).isEmpty()) {
            addresses.go("/sign-in");
        }
    }

    public void send() {
        Optional<Waiting> waiting = entrance.waiting(NextStep.CODE);
        if (waiting.isEmpty()) {
            open();
            return;
        }
        String ticket = waiting.get().ticket().secret();
        attempt.result(() -> secondStep.code(ticket, code, request.getRemoteAddr()))
                .ifPresent(entry -> entrance.follow(entry, waiting.get().to()));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
