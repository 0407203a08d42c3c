package be.leuven.som.web.meetings.series;

import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.api.series.MakeSeries;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.api.series.SeriesPlanning;
import be.leuven.som.api.series.SeriesYear;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A working year in the making: the rhythm, and the preview that it gives, to change before anything is stored. */
@Named
@ViewScoped
public class PlanSeriesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private SeriesPlanning series;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private final RhythmForm form = new RhythmForm();
    private List<PlanningBody> bodies;
    private List<SeriesYear> years;
    private List<MeetingForm> meetings = new ArrayList<>();

    @PostConstruct
    void begin() {
        bodies = planning.bodies();
        years = series.years();
        form.begin(years.get(0));
        bodies.stream().findFirst().ifPresent(body -> form.getFirst().setBodyId(body.id()));
    }

    /** Another year was chosen: its days come with it. */
    public void yearChosen() {
        years.stream()
                .filter(y -> Integer.valueOf(y.start()).equals(form.getYearStart()))
                .forEach(form::begin);
    }

    public void preview() {
        attempt.result(() -> series.preview(form.rhythm())).ifPresent(this::show);
    }

    private void show(List<PlannedMeeting> planned) {
        meetings = new ArrayList<>(planned.stream().map(MeetingForm::new).toList());
    }

    /** Something in the preview changed: in the order of the days, with the holidays that they bring. */
    public void changed() {
        show(series.checked(meetings.stream().map(MeetingForm::meeting).toList()));
    }

    public void shift(int row, int days, boolean following) {
        meetings.subList(row, following ? meetings.size() : row + 1).forEach(m -> m.shift(days));
        changed();
    }

    public void drop(int row) {
        meetings.remove(row);
    }

    /** Makes the series and its drafts, and goes on to it. */
    public void make() {
        changed();
        attempt.result(() -> series.make(new MakeSeries(
                        form.getTitle(),
                        form.getYearStart(),
                        form.getFirst().getBodyId(),
                        form.getOther().getBodyId(),
                        meetings.stream().map(MeetingForm::meeting).toList())))
                .ifPresent(id -> {
                    attempt.say(words.of("series", "made.now", meetings.size()));
                    addresses.go("/meetings/series/view/" + id);
                });
    }

    public RhythmForm getForm() {
        return form;
    }

    public List<PlanningBody> getBodies() {
        return bodies;
    }

    public List<SeriesYear> getYears() {
        return years;
    }

    public List<MeetingForm> getMeetings() {
        return meetings;
    }
}
