package be.leuven.som.web.decisions;

import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.ActionOverview;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesReading.MinutesLine;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.web.form.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What a meeting left behind, on its page: minutes, decisions, actions. */
@Named
@RequestScoped
public class MeetingRecordBacking {
    @Inject
    private DecisionRegister register;

    @Inject
    private ActionOverview actions;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesWriting writing;

    @Inject
    private Attempt attempt;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private List<DecisionLine> decided;
    private List<ActionLine> agreed;
    private MinutesLine minutes;
    private boolean looked;

    private UUID meeting() {
        return Asked.id(id);
    }

    public List<DecisionLine> getDecisions() {
        if (decided == null) {
            decided = register.ofMeeting(meeting());
        }
        return decided;
    }

    public List<ActionLine> getActions() {
        if (agreed == null) {
            agreed = actions.ofMeeting(meeting());
        }
        return agreed;
    }

    /** Null when there are none, or not for the reader. */
    public MinutesLine getMinutes() {
        if (!looked) {
            looked = true;
            minutes = reading.ofMeeting(meeting()).orElse(null);
        }
        return minutes;
    }

    public void begin(UUID meetingId) {
        attempt.result(() -> writing.begin(meetingId)).ifPresent(begun -> Faces.redirect("minutes/%s", begun));
    }
}
