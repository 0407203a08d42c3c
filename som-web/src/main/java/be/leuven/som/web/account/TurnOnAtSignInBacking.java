package be.leuven.som.web.account;

import be.leuven.som.api.account.SecondStepAtSignIn;
import be.leuven.som.api.account.SecondStepAtSignIn.TurnedOn;
import be.leuven.som.api.account.SecondStepOffer;
import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.security.ReturnAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Turns two-step verification on for somebody who can't go in without. */
@Named
@ViewScoped
public class TurnOnAtSignInBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SecondStepAtSignIn secondStep;

    @Inject
    private Entrance entrance;

    @Inject
    private Addresses addresses;

    @Inject
    private Attempt attempt;

    private SecondStepOffer offer;
    private String code;
    private List<String> recoveryCodes = List.of();
    private String next;

    /** Who gave no password yet begins there. */
    public void open() {
        Optional<SecondStepOffer> made = entrance.waiting(NextStep.TURN_ON)
                .flatMap(w -> attempt.result(() -> secondStep.offer(w.ticket().secret())));
        if (made.isEmpty()) {
            addresses.go("/sign-in");
            return;
        }
        offer = made.get();
    }

    public void turnOn() {
        Optional<Waiting> waiting = entrance.waiting(NextStep.TURN_ON);
        if (waiting.isEmpty()) {
            addresses.go("/sign-in");
            return;
        }
        String ticket = waiting.get().ticket().secret();
        Optional<TurnedOn> done = attempt.result(() -> secondStep.turnOn(ticket, offer.key(), code));
        if (done.isPresent()) {
            next = ReturnAddress.orStart(waiting.get().to());
            recoveryCodes = done.get().recoveryCodes();
            entrance.enter(done.get().ticket());
        }
    }

    public SecondStepOffer getOffer() {
        return offer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Empty until it is turned on. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    /** Where its owner was going. */
    public String getNext() {
        return next;
    }
}
