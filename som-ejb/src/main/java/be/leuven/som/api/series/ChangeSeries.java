package be.leuven.som.api.series;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Changes one meeting of a series, or that one and all that follow it and are not over.
 *
 * @param from the meeting
 * @param seen all meetings that the user saw, at their versions
 * @param days by how many to move them; 0 leaves the day
 * @param time the new time of day, or null to leave it
 * @param place the new place, or null to leave it
 */
public record ChangeSeries(
        UUID seriesId, UUID from, boolean following, List<SeenMeeting> seen, int days, LocalTime time, String place)
        implements Serializable {}
