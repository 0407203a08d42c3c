package be.leuven.som.web.meetings.series;

import be.leuven.som.api.series.ChangeSeries;
import be.leuven.som.api.series.SeenMeeting;
import be.leuven.som.api.series.SeriesDetails;
import be.leuven.som.api.series.SeriesPlanning;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/** Moving one meeting of the series that is open, or that one and all that follow. */
@Named
@ViewScoped
public class ChangeSeriesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesPlanning planning;

    @Inject
    private SeriesBacking open;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private UUID meeting;
    private boolean following;
    private Integer days;
    private LocalTime time;
    private String place;

    /** Opens the form at this meeting; null closes it. */
    public void at(UUID chosen) {
        meeting = chosen;
        following = false;
        days = 0;
        time = null;
        place = null;
    }

    public void send() {
        SeriesDetails series = open.getSeries();
        var seen = series.meetings().stream()
                .map(m -> new SeenMeeting(m.id(), m.version()))
                .toList();
        open.agreed(() -> attempt.result(() -> planning.change(
                        new ChangeSeries(series.id(), meeting, following, seen, days == null ? 0 : days, time, place)))
                .ifPresent(count -> {
                    attempt.sayHere(words.of("series", "changed.now", count));
                    at(null);
                    open.open();
                }));
    }

    public UUID getMeeting() {
        return meeting;
    }

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
