package be.leuven.som.web.meetings.plan;

import be.leuven.som.api.agenda.AgendaBuilding;
import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.api.agenda.DeferProposal;
import be.leuven.som.api.agenda.ItemProposals;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the agenda could hold besides: taken up with one click, or put off with a reason. */
@Named
@ViewScoped
public class PlanOffersBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 6;

    @Inject
    private AgendaBuilding building;

    @Inject
    private ItemProposals proposals;

    @Inject
    private OpenPlan open;

    @Inject
    private PlanMeetingBacking plan;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private Question answered;
    private List<AgendaOffer> offers;
    private boolean all;
    private UUID deferring;
    private String reason;

    /** For what the offers are. */
    private record Question(UUID bodyId, LocalDate day) implements Serializable {}

    /** What this agenda does not hold yet; asked again for another body or day, and after one was put off. */
    public List<AgendaOffer> getOffers() {
        PlanForm form = open.getForm();
        Question question = new Question(form.getBodyId(), form.getDate());
        if (offers == null || !question.equals(answered)) {
            answered = question;
            offers = question.bodyId() == null ? List.of() : building.offers(question.bodyId(), question.day());
        }
        return offers.stream().filter(o -> !form.holds(o.originId())).toList();
    }

    /** A handful, so that the rest of the page stays near, or all of them once that was asked. */
    public List<AgendaOffer> getShown() {
        return all ? getOffers() : getOffers().stream().limit(AT_ONCE).toList();
    }

    public void showAll() {
        all = true;
    }

    public void accept(AgendaOffer offer) {
        open.getForm().add(ItemForm.of(offer, language.getLocale()));
        plan.changed();
    }

    /** Asks the reason for putting this one off; null no longer asks. */
    public void askReason(UUID proposal) {
        deferring = proposal;
        reason = null;
    }

    public void defer() {
        DeferProposal command =
                new DeferProposal(deferring, reason, open.getForm().getDate());
        if (attempt.done(() -> proposals.defer(command))) {
            attempt.sayHere(words.of("agenda", "offers.deferred"));
            deferring = null;
            offers = null;
        }
    }

    public UUID getDeferring() {
        return deferring;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
