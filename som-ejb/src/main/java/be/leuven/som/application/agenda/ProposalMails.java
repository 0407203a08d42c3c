package be.leuven.som.application.agenda;

import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.meeting.ItemProposal;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells members by mail what happens to what they proposed. */
@ApplicationScoped
public class ProposalMails {
    private PersonRepository people;
    private Mails mails;
    private Settings settings;

    protected ProposalMails() {
        // for the proxy
    }

    @Inject
    public ProposalMails(PersonRepository people, Mails mails, Settings settings) {
        this.people = people;
        this.mails = mails;
        this.settings = settings;
    }

    void deferred(ItemProposal proposal) {
        people.find(proposal.proposedBy())
                .filter(person -> person.email().isPresent())
                .ifPresent(person -> mails.write(
                        person.email().orElseThrow(),
                        person.language(),
                        "proposal.deferred",
                        person.name(),
                        proposal.title(),
                        proposal.deferredReason().orElse(""),
                        settings.baseUrl() + "/meetings/proposals"));
    }
}
