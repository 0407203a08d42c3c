package be.leuven.som.api.series;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A series in a list.
 *
 * @param year the working year, such as 2014–2015
 * @param meetings how many it has
 * @param drafts how many of those wait to be convened
 */
public record SeriesSummary(
        UUID id, String title, String year, boolean trajectory, List<Localized> bodies, int meetings, int drafts)
        implements Serializable {}
