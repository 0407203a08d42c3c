package be.leuven.som.web.meetings.agenda;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.agenda.ItemProposals;
import be.leuven.som.api.agenda.MyProposal;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.domain.meeting.AgendaItemType;
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
import org.omnifaces.cdi.Param;

/** A member proposes something for an agenda, and sees what became of it. */
@Named
@ViewScoped
public class ProposalsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ItemProposals proposals;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(name = "body")
    private String asked;

    private List<MeetingBody> bodies;
    private List<MyProposal> mine;
    private ProposalForm form;

    @PostConstruct
    void begin() {
        bodies = proposals.bodies();
        UUID body = addresses
                .id(asked)
                .filter(id -> bodies.stream().anyMatch(b -> b.id().equals(id)))
                .or(() -> bodies.stream().map(MeetingBody::id).findFirst())
                .orElse(null);
        beginAt(body);
    }

    private void beginAt(UUID body) {
        mine = proposals.mine();
        form = new ProposalForm(body);
    }

    public void propose() {
        if (attempt.done(() -> proposals.propose(form.item()))) {
            attempt.sayHere(words.of("agenda", "propose.done"));
            beginAt(form.getBodyId());
        }
    }

    public void withdraw(MyProposal proposal) {
        try {
            if (attempt.done(() -> proposals.withdraw(proposal.id(), proposal.version()))) {
                attempt.sayHere(words.of("agenda", "propose.withdrawn"));
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("agenda", "propose.conflict"));
        }
        mine = proposals.mine();
    }

    public List<MeetingBody> getBodies() {
        return bodies;
    }

    public List<AgendaItemType> getTypes() {
        return List.of(AgendaItemType.values());
    }

    public List<MyProposal> getMine() {
        return mine;
    }

    public ProposalForm getForm() {
        return form;
    }
}
