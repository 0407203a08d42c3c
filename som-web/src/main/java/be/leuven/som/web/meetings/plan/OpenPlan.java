package be.leuven.som.web.meetings.plan;

import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.Member;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.api.meeting.StoredPlan;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.web.form.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** The plan that the page has open: what is being typed, and what another stored meanwhile. */
@Named
@ViewScoped
public class OpenPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Addresses addresses;

    @Inject
    @Param(pathIndex = 0)
    private String address;

    private List<PlanningBody> bodies;
    private PlanForm form = new PlanForm();
    private PlanMeeting theirs;
    private List<UUID> late = List.of();
    private boolean convened;
    private boolean saved;

    @PostConstruct
    void begin() {
        bodies = planning.bodies();
        Optional<StoredPlan> plan =
                address == null ? fresh() : addresses.id(address).flatMap(planning::plan);
        plan.ifPresentOrElse(this::show, addresses::notFound);
    }

    private Optional<StoredPlan> fresh() {
        return bodies.stream().findFirst().map(body -> new StoredPlan(planning.proposal(body.id()), false));
    }

    private void show(StoredPlan plan) {
        form = PlanForm.of(plan.plan());
        convened = plan.convened();
        late = plan.late();
        saved = form.getId() != null;
        theirs = null;
        if (form.getAgenda().isEmpty()) {
            form.getAgenda().add(new ItemForm());
        }
    }

    void clash(Optional<PlanMeeting> stored) {
        theirs = stored.orElse(null);
    }

    /** Goes on with what the other stored. */
    public void takeTheirs() {
        show(new StoredPlan(theirs, convened, late));
    }

    /** Goes on with what was typed here; the next time it is stored, it replaces the other's. */
    public void keepMine() {
        form.overrule(theirs.version());
        theirs = null;
    }

    public PlanForm getForm() {
        return form;
    }

    public PlanForm getTheirs() {
        return theirs == null ? null : PlanForm.of(theirs);
    }

    public List<PlanningBody> getBodies() {
        return bodies;
    }

    /** Who can bring an item: the members of the chosen body. */
    public List<Member> getMembers() {
        return bodies.stream()
                .filter(body -> body.id().equals(form.getBodyId()))
                .findFirst()
                .map(PlanningBody::members)
                .orElse(List.of());
    }

    /** The members, and who brings this item when that is none of them. */
    public List<Member> bringers(ItemForm item, String unknown) {
        UUID who = item.getBroughtBy();
        List<Member> members = getMembers();
        return who == null || members.stream().anyMatch(m -> m.personId().equals(who))
                ? members
                : Stream.concat(members.stream(), Stream.of(new Member(who, unknown, null)))
                        .toList();
    }

    /** Whether it was added after the invitation went out, with less than the notice agreed. */
    public boolean late(ItemForm item) {
        return item.getId() != null && late.contains(item.getId());
    }

    public List<AgendaItemType> getTypes() {
        return List.of(AgendaItemType.values());
    }

    public boolean isConvened() {
        return convened;
    }

    public boolean isSaved() {
        return saved;
    }

    void setSaved(boolean saved) {
        this.saved = saved;
    }
}
