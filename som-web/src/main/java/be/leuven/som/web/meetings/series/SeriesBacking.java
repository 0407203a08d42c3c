package be.leuven.som.web.meetings.series;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.series.ConveneSeries;
import be.leuven.som.api.series.SeenMeeting;
import be.leuven.som.api.series.SeriesDetails;
import be.leuven.som.api.series.SeriesOverview;
import be.leuven.som.api.series.SeriesPlanning;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One series: read, convene what was chosen, throw away. */
@Named
@ViewScoped
public class SeriesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesOverview overview;

    @Inject
    private SeriesPlanning planning;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private SeriesDetails series;
    private final Map<UUID, Boolean> chosen = new HashMap<>();
    private String urgentReason;

    public void open() {
        series = addresses.id(id).flatMap(overview::details).orElse(null);
        if (series == null) {
            addresses.notFound();
        }
    }

    public void convene() {
        List<SeenMeeting> meetings = getDrafts().stream()
                .filter(m -> Boolean.TRUE.equals(chosen.get(m.id())))
                .map(m -> new SeenMeeting(m.id(), m.version()))
                .toList();
        agreed(() -> attempt.result(() -> planning.convene(new ConveneSeries(series.id(), meetings, urgentReason)))
                .ifPresent(count -> {
                    chosen.clear();
                    attempt.sayHere(words.of("series", "convened.now", count));
                    open();
                }));
    }

    /** Chooses all drafts, or none. */
    public void choose(boolean all) {
        getDrafts().forEach(m -> chosen.put(m.id(), all));
    }

    public void discard() {
        agreed(() -> {
            if (attempt.done(() -> planning.discard(series.id(), series.version()))) {
                attempt.say(words.of("series", "discarded.now"));
                addresses.go("/meetings/series");
            }
        });
    }

    /** Does it, unless somebody else was first: then it shows how things stand now. */
    void agreed(Runnable step) {
        try {
            step.run();
        } catch (Conflict byAnother) {
            attempt.warn(words.of("series", "conflict"));
            open();
        }
    }

    public SeriesDetails getSeries() {
        return series;
    }

    /** The meetings that the viewer may still convene. */
    public List<SeriesDetails.Part> getDrafts() {
        return series.meetings().stream()
                .filter(m -> m.state() == MeetingState.DRAFT && m.mayChange())
                .toList();
    }

    /** Whether convening everything now would need a reason. */
    public boolean isShortNotice() {
        return getDrafts().stream().anyMatch(m -> !m.noticeKept());
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public String getUrgentReason() {
        return urgentReason;
    }

    public void setUrgentReason(String urgentReason) {
        this.urgentReason = urgentReason;
    }
}
