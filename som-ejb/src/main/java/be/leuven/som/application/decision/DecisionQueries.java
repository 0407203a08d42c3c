package be.leuven.som.application.decision;

import be.leuven.som.api.decision.ActionFilter;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.DecisionDetails.Related;
import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lists of decisions and actions, read straight from the database: a fixed number of statements, whatever their number. */
public interface DecisionQueries {
    List<DecisionLine> decisions(DecisionFilter filter, Viewer viewer, LocalDate today, int skip, int most);

    /** These decisions as the viewer may read them, the first taken first. */
    List<DecisionLine> decisions(Collection<UUID> ids, Viewer viewer);

    /** The relations in which one of these is the later or the earlier. */
    List<Related> relations(Collection<UUID> ids);

    List<Integer> workingYears();

    List<ActionLine> actions(ActionFilter filter, Viewer viewer, LocalDate today, int skip, int most);

    /** These actions, those that the viewer may not see left out. */
    List<ActionLine> actions(Collection<UUID> ids, Viewer viewer, LocalDate today);
}
