package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.ConsentLeading;
import be.leuven.som.api.charter.ConsentLeading.AmendConsent;
import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Leading a round of consent: other words for what is asked, closing it, calling it off. */
@Named
@ViewScoped
public class LeadConsentBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentLeading leading;

    @Inject
    private ConsentBacking page;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private final Moment closing = new Moment();
    private List<String> met = List.of();
    private String proposal;
    private boolean clash;

    @PostConstruct
    void begin() {
        proposal = line().proposal();
        closing.at(line().closesAt());
    }

    private ConsentLine line() {
        return page.getPicture().line();
    }

    public void amend() {
        List<UUID> objections = met.stream().map(UUID::fromString).toList();
        AmendConsent command =
                new AmendConsent(line().id(), page.getPicture().version(), objections, proposal, closing.instant());
        try {
            attempt.result(() -> leading.amend(command)).ifPresent(next -> {
                attempt.say(words.of("consent", "done.amended"));
                addresses.go("/charter/consent/" + next);
            });
        } catch (Conflict changed) {
            clashed();
        }
    }

    public void close() {
        step("closed", () -> leading.close(line().id(), page.getPicture().version()));
    }

    public void callOff() {
        step("called-off", () -> leading.callOff(line().id(), page.getPicture().version()));
    }

    private void step(String said, Runnable useCase) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("consent", "done." + said));
                page.open();
            }
        } catch (Conflict changed) {
            clashed();
        }
    }

    private void clashed() {
        page.open();
        clash = !proposal.equals(line().proposal());
        attempt.warn(words.of("consent", "lead.clash"));
    }

    /** Whether somebody else went on with the round while other words were typed here. */
    public boolean isClash() {
        return clash;
    }

    public Moment getClosing() {
        return closing;
    }

    public List<String> getMet() {
        return met;
    }

    public void setMet(List<String> met) {
        this.met = met;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
