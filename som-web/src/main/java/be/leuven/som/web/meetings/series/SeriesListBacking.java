package be.leuven.som.web.meetings.series;

import be.leuven.som.api.Page;
import be.leuven.som.api.series.SeriesOverview;
import be.leuven.som.api.series.SeriesSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** The series that the viewer sees, page by page. */
@Named
@RequestScoped
public class SeriesListBacking {
    @Inject
    private SeriesOverview overview;

    @Inject
    @Param
    private String page;

    private Page<SeriesSummary> list;

    public Page<SeriesSummary> getList() {
        if (list == null) {
            list = overview.list(page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) - 1 : 0);
        }
        return list;
    }
}
