package be.leuven.som.web.decisions;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.ActionOverview;
import be.leuven.som.api.decision.ActionTracking;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.decision.ChangeAction;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.Member;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Agreeing an action, of a meeting or of none; or saying one anew. */
@Named
@ViewScoped
public class ActionFormBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ActionOverview overview;

    @Inject
    private ActionTracking tracking;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingOverview meetings;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    @Param
    private String meeting;

    private ActionLine known;
    private MeetingDetails origin;
    private UUID bodyId;
    private UUID itemId;
    private String description;
    private UUID ownerId;
    private LocalDate dueOn;

    public void open() {
        if (id != null) {
            known = addressed.found(id, key -> overview.action(key).filter(ActionLine::mayRun));
            if (known != null) {
                bodyId = known.bodyId();
                description = known.description();
                ownerId = known.ownerId();
                dueOn = known.askedUntil() == null ? known.dueOn() : known.askedUntil();
            }
        } else if (meeting != null) {
            origin = addressed.found(meeting, key -> meetings.details(key).filter(MeetingDetails::mayRun));
            bodyId = origin == null ? null : origin.bodyId();
        } else {
            bodyId = getBodies().stream().findFirst().map(PlanningBody::id).orElse(null);
        }
    }

    public void save() {
        try {
            if (attempt.done(this::store)) {
                attempt.say(words.of("decisions", known == null ? "action.agreed" : "action.changed"));
                Faces.redirect("actions");
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("meetings", "conflict.look-again"));
        }
    }

    private void store() {
        if (known == null) {
            tracking.agree(new AgreeAction(
                    bodyId, origin == null ? null : origin.id(), itemId, null, description, ownerId, dueOn));
        } else {
            tracking.change(new ChangeAction(known.id(), known.version(), description, ownerId, dueOn));
        }
    }

    public List<PlanningBody> getBodies() {
        return planning.bodies();
    }

    public List<Member> getOwners() {
        return bodyId == null ? List.of() : overview.owners(bodyId);
    }

    public ActionLine getKnown() {
        return known;
    }

    public MeetingDetails getOrigin() {
        return origin;
    }

    public UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(UUID bodyId) {
        this.bodyId = bodyId;
    }

    public UUID getItemId() {
        return itemId;
    }

    public void setItemId(UUID itemId) {
        this.itemId = itemId;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(UUID ownerId) {
        this.ownerId = ownerId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
