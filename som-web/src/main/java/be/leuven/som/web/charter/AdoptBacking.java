package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.CharterAdoption;
import be.leuven.som.api.charter.CharterAdoption.Candidate;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Adopting a version by a decision of the meeting of its final reading. */
@Named
@RequestScoped
public class AdoptBacking {
    @Inject
    private CharterAdoption adoption;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private UUID decision;
    private List<Candidate> candidates;

    public List<Candidate> candidates(UUID charterId) {
        if (candidates == null) {
            candidates = adoption.candidates(charterId);
        }
        return candidates;
    }

    /** @param seen the version of the charter version that the page shows */
    public void adopt(UUID charterId, long seen) {
        try {
            if (attempt.done(() -> adoption.adopt(charterId, seen, decision))) {
                attempt.say(words.of("signing", "done.adopted"));
                addresses.go("/charter/sign/" + charterId);
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("signing", "conflict"));
        }
    }

    public UUID getDecision() {
        return decision;
    }

    public void setDecision(UUID decision) {
        this.decision = decision;
    }
}
