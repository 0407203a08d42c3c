package be.leuven.som.api.series;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.List;
import java.util.UUID;

/**
 * Planning many meetings at once, for who may run the meetings of the bodies in it.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed a meeting since the given version. Then nothing was changed, of no meeting.
 */
public interface SeriesPlanning {
    /** This working year and the two that follow. */
    List<SeriesYear> years();

    /**
     * The meetings that a rhythm gives, without holidays, with the steps spread evenly, each with the other meetings of the
     * same people that it clashes with; nothing is stored.
     */
    List<PlannedMeeting> preview(SeriesRhythm rhythm);

    /** The same meetings in the order of their days, each with the holiday and the clashes of it; nothing is stored. */
    List<PlannedMeeting> checked(List<PlannedMeeting> meetings);

    /** Makes the series and a draft of each meeting; gives the id of the series. */
    UUID make(MakeSeries command);

    /** Convenes these drafts, each as if it were convened by itself; gives how many. */
    int convene(ConveneSeries command);

    /** Changes one or what follows; who was invited is told of each meeting. Gives how many changed. */
    int change(ChangeSeries command);

    /** Throws a series away with all its drafts; only while nobody was invited to any of them. */
    void discard(UUID seriesId, long version);
}
