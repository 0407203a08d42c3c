package be.leuven.som.api.series;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Sends the invitations of these meetings out.
 *
 * @param urgentReason why with shorter notice than agreed; needed only when one of them comes that soon
 */
public record ConveneSeries(UUID seriesId, List<SeenMeeting> meetings, String urgentReason) implements Serializable {}
