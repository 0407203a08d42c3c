package be.leuven.som.web.decisions;

import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.decision.DecisionTaking;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.web.agreements.AgreedBacking;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Writing down what a meeting decided. */
@Named
@ViewScoped
public class TakeDecisionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingOverview meetings;

    @Inject
    private DecisionRegister register;

    @Inject
    private DecisionTaking taking;

    @Inject
    private AgreedBacking agreed;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MeetingDetails meeting;
    private List<DecisionLine> others;
    private final DecisionForm form = new DecisionForm();

    public void open() {
        meeting = addressed.found(id, key -> meetings.details(key).filter(MeetingDetails::mayRun));
        if (meeting != null) {
            others = register.inForceFor(meeting.bodyId());
            form.setMethod(agreed.method(meeting.bodyId()));
        }
    }

    public void take() {
        attempt.result(() -> taking.take(form.command(meeting.id()))).ifPresent(taken -> {
            attempt.say(words.of("decisions", "take.done", taken.number()));
            Faces.redirect("decision/%s", taken.id());
        });
    }

    public MeetingDetails getMeeting() {
        return meeting;
    }

    public List<DecisionLine> getOthers() {
        return others;
    }

    public DecisionForm getForm() {
        return form;
    }

    public List<DecisionMethod> getMethods() {
        return List.of(DecisionMethod.values());
    }

    public List<RelationKind> getKinds() {
        return List.of(RelationKind.values());
    }
}
