package be.leuven.som.api.series;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Makes a series and the drafts of its meetings.
 *
 * @param otherBodyId the body that takes turns with the first, or null
 */
public record MakeSeries(String title, int yearStart, UUID bodyId, UUID otherBodyId, List<PlannedMeeting> meetings)
        implements Serializable {}
