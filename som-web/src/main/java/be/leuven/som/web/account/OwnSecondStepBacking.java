package be.leuven.som.web.account;

import be.leuven.som.api.account.OwnSecondStep;
import be.leuven.som.api.account.OwnSecondStep.Confirmation;
import be.leuven.som.api.account.OwnSecondStep.State;
import be.leuven.som.api.account.SecondStepOffer;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Two-step verification of who is signed in: on, off, other recovery codes. */
@Named
@ViewScoped
public class OwnSecondStepBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSecondStep secondStep;

    @Inject
    private Attempt attempt;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private State state;
    private SecondStepOffer offer;
    private String password;
    private String code;
    private List<String> recoveryCodes = List.of();

    @PostConstruct
    void read() {
        state = secondStep.state();
    }

    public void begin() {
        offer = secondStep.offer();
    }

    public void turnOn() {
        change(() -> secondStep.turnOn(offer.key(), confirmation()), "second-step.on.done");
    }

    public void renewRecoveryCodes() {
        change(() -> secondStep.renewRecoveryCodes(confirmation()), "recovery.renewed");
    }

    public void turnOff() {
        change(
                () -> {
                    secondStep.turnOff(confirmation());
                    return List.of();
                },
                "second-step.off.done");
    }

    private void change(Supplier<List<String>> useCase, String done) {
        Optional<List<String>> codes = attempt.result(useCase);
        if (codes.isPresent()) {
            recoveryCodes = codes.get();
            offer = null;
            attempt.sayHere(words.of("security", done));
        }
        read();
    }

    private Confirmation confirmation() {
        return new Confirmation(password, code, request.getRemoteAddr());
    }

    public State getState() {
        return state;
    }

    /** Null until it is being turned on. */
    public SecondStepOffer getOffer() {
        return offer;
    }

    /** Empty but right after they were made. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
