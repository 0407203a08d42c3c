package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.Member;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.api.meeting.PollDrafting;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.web.form.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** The date poll that the page has open: a new one, a draft, or one that runs and is changed. */
@Named
@ViewScoped
public class OpenPoll implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private PollPlanning polls;

    @Inject
    private PollDrafting drafts;

    @Inject
    private Addresses addresses;

    @Inject
    @Param(pathIndex = 0)
    private String address;

    private List<PlanningBody> bodies;
    private boolean running;
    private PollForm form = new PollForm();

    @PostConstruct
    void begin() {
        bodies = planning.bodies();
        if (address == null) {
            bodies.stream().findFirst().ifPresent(body -> show(polls.proposal(body.id())));
            return;
        }
        Optional<UUID> id = addresses.id(address);
        Optional<PlanPoll> asked = id.flatMap(polls::plan);
        running = asked.isPresent();
        asked.or(() -> id.flatMap(drafts::draft)).ifPresentOrElse(this::show, addresses::notFound);
    }

    void show(PlanPoll plan) {
        form = PollForm.of(plan);
        if (plan.people() == null) {
            askAll();
        }
    }

    private void askAll() {
        form.setPeople(getMembers().stream().map(Member::personId).distinct().toList());
    }

    /** Another body has other people; a title that nobody touched becomes its name. */
    public void bodyChanged() {
        boolean untouched = form.getTitle() == null
                || bodies.stream().anyMatch(b -> b.name().dutch().equals(form.getTitle()));
        if (untouched) {
            form.setTitle(polls.proposal(form.getBodyId()).title());
        }
        askAll();
    }

    /** Who can be asked: the members of the chosen body. */
    public List<Member> getMembers() {
        return bodies.stream()
                .filter(body -> body.id().equals(form.getBodyId()))
                .findFirst()
                .map(PlanningBody::members)
                .orElse(List.of());
    }

    public PollForm getForm() {
        return form;
    }

    public List<PlanningBody> getBodies() {
        return bodies;
    }

    /** Whether nobody was asked yet. */
    public boolean isFresh() {
        return !running;
    }
}
