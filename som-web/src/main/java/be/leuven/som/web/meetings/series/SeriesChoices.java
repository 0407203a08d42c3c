package be.leuven.som.web.meetings.series;

import be.leuven.som.api.agenda.AgendaTemplateView;
import be.leuven.som.api.agenda.AgendaTemplates;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.domain.meeting.Rhythm;
import be.leuven.som.domain.meeting.TrajectoryStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/** What the planning of a series lets choose from. */
@Named
@RequestScoped
public class SeriesChoices {
    @Inject
    private AgendaTemplates templates;

    @Inject
    private PlanSeriesBacking plan;

    public List<AgendaTemplateView> templatesOf(UUID bodyId) {
        return bodyId == null ? List.of() : templates.of(bodyId);
    }

    public PlanningBody body(UUID id) {
        return plan.getBodies().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<TrajectoryStep> getSteps() {
        return List.of(TrajectoryStep.values());
    }

    public List<Rhythm.Unit> getUnits() {
        return List.of(Rhythm.Unit.values());
    }

    /** Monday to Friday. */
    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values()).subList(0, 5);
    }
}
