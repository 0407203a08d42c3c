package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.api.charter.CharterKeeping.Term;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For the editors: the charter ends soon, or has ended; renewing it takes one click. */
@Named
@RequestScoped
public class CharterTermBacking {
    @Inject
    private CharterKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    private Term term;
    private boolean read;

    /** Null when there is nothing to do. */
    public Term getTerm() {
        if (!read) {
            term = keeping.term().orElse(null);
            read = true;
        }
        return term;
    }

    public void renew() {
        attempt.result(keeping::renew).ifPresent(begun -> addresses.go("/charter/write/" + begun));
    }
}
