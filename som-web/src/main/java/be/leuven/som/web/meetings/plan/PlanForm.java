package be.leuven.som.web.meetings.plan;

import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.web.meetings.GuestRows;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A meeting as it is being typed: to and from the command, and the moves of its agenda. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;
    private UUID bodyId;
    private String title;
    private LocalDate date;
    private LocalTime time;
    private String place;
    private String videoLink;
    private boolean announced;
    private List<ItemForm> agenda = new ArrayList<>();
    private GuestRows guests = new GuestRows();

    static PlanForm of(PlanMeeting plan) {
        PlanForm form = new PlanForm();
        form.id = plan.id();
        form.version = plan.version();
        form.bodyId = plan.bodyId();
        form.title = plan.title();
        form.date = plan.startsAt() == null ? null : plan.startsAt().toLocalDate();
        form.time = plan.startsAt() == null ? null : plan.startsAt().toLocalTime();
        form.place = plan.place();
        form.videoLink = plan.videoLink();
        form.announced = plan.announced();
        plan.agenda().forEach(item -> form.agenda.add(ItemForm.of(item)));
        form.guests = GuestRows.of(plan.guests());
        return form;
    }

    /** Takes over everything that another plan says; it stays the meeting that it is, and its guests are asked for it alone. */
    void takeOver(PlanMeeting like) {
        PlanForm other = of(like);
        title = other.title;
        date = other.date;
        time = other.time;
        place = other.place;
        videoLink = other.videoLink;
        announced = other.announced;
        agenda = other.agenda;
    }

    /** Adds an item at the end, in place of rows that nobody began to fill in. */
    void add(ItemForm item) {
        agenda.removeIf(ItemForm::untouched);
        agenda.add(item);
    }

    boolean holds(UUID origin) {
        return agenda.stream().anyMatch(item -> item.cameFrom(origin));
    }

    /** Rows that nobody began to fill in go to the end first, so that item and row have the same number. */
    PlanMeeting plan() {
        agenda.sort(Comparator.comparing(ItemForm::untouched));
        return new PlanMeeting(
                id,
                version,
                bodyId,
                title,
                startsAt(),
                place,
                videoLink,
                announced,
                agenda.stream()
                        .filter(item -> !item.untouched())
                        .map(ItemForm::item)
                        .toList(),
                guests.guests());
    }

    /** Takes over what storing gave: ids and the new version. */
    void stored(MeetingSaved saved) {
        id = saved.id();
        version = saved.version();
        List<ItemForm> kept = agenda.stream().filter(item -> !item.untouched()).toList();
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).stored(saved.itemIds().get(i));
        }
    }

    void overrule(long current) {
        version = current;
    }

    LocalDateTime startsAt() {
        return date == null || time == null ? null : date.atTime(time);
    }

    int minutes() {
        return agenda.stream().mapToInt(ItemForm::planned).sum();
    }

    void move(int from, int to) {
        if (from >= 0 && from < agenda.size() && to >= 0 && to < agenda.size()) {
            Collections.rotate(agenda.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        }
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(UUID bodyId) {
        this.bodyId = bodyId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
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

    public String getVideoLink() {
        return videoLink;
    }

    public void setVideoLink(String videoLink) {
        this.videoLink = videoLink;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public GuestRows getGuests() {
        return guests;
    }

    public List<ItemForm> getAgenda() {
        return agenda;
    }
}
