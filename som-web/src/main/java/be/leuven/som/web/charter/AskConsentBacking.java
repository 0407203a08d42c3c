package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterText;
import be.leuven.som.api.charter.ConsentLeading;
import be.leuven.som.api.charter.ConsentLeading.OpenConsent;
import be.leuven.som.web.decisions.Asked;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Asking the council for consent on a version of the charter, or on one of its clauses. */
@Named
@ViewScoped
public class AskConsentBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CharterReading reading;

    @Inject
    private ConsentLeading leading;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    @Param(pathIndex = 1)
    private String about;

    private final Moment closing = new Moment();
    private CharterText text;
    private UUID clause;
    private String proposal;

    public void open() {
        read();
        clause = Asked.id(about);
    }

    private void read() {
        text = addressed.found(id, charter -> reading.text(charter).filter(CharterText::mayWrite));
    }

    public void ask() {
        OpenConsent command = new OpenConsent(text.line().id(), text.version(), clause, proposal, closing.instant());
        try {
            attempt.result(() -> leading.open(command)).ifPresent(round -> {
                attempt.say(words.of("consent", "done.asked"));
                addresses.go("/charter/consent/" + round);
            });
        } catch (Conflict changed) {
            attempt.warn(words.of("consent", "ask.clash"));
            read();
        }
    }

    public CharterText getText() {
        return text;
    }

    public Moment getClosing() {
        return closing;
    }

    public UUID getClause() {
        return clause;
    }

    public void setClause(UUID clause) {
        this.clause = clause;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
