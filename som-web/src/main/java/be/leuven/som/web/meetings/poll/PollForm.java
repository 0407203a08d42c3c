package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.web.meetings.GuestRows;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;

/** A date poll as it is being made: to and from the command. */
public class PollForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;
    private UUID bodyId;
    private String title;
    private String topics;
    private Integer minutes;
    private String place;
    private String videoLink;
    private LocalDate answerBy;
    private boolean hidden;
    private final TreeSet<LocalDateTime> slots = new TreeSet<>();
    private List<UUID> people = new ArrayList<>();
    private GuestRows guests = new GuestRows();

    static PollForm of(PlanPoll plan) {
        PollForm form = new PollForm();
        form.id = plan.id();
        form.version = plan.version();
        form.bodyId = plan.bodyId();
        form.title = plan.title();
        form.topics = plan.topics();
        form.minutes = plan.minutes() == 0 ? null : plan.minutes();
        form.place = plan.place();
        form.videoLink = plan.videoLink();
        form.answerBy = plan.answerBy();
        form.hidden = plan.hidden();
        form.slots.addAll(plan.slots());
        if (plan.people() != null) {
            form.people.addAll(plan.people());
        }
        form.guests = GuestRows.of(plan.guests());
        return form;
    }

    PlanPoll plan() {
        return new PlanPoll(
                id,
                version,
                bodyId,
                title,
                topics,
                length(),
                place,
                videoLink,
                answerBy,
                hidden,
                List.copyOf(slots),
                new HashSet<>(people),
                guests.guests());
    }

    /** Takes over as which draft, and which version of it, this is kept now. */
    void stored(PlanPoll kept) {
        id = kept.id();
        version = kept.version();
    }

    /** What it was kept in is gone. */
    void isNew() {
        id = null;
    }

    /** Offers the slot, or no longer. */
    void toggle(LocalDateTime slot) {
        if (!slots.remove(slot)) {
            slots.add(slot);
        }
    }

    int length() {
        return minutes == null ? 0 : minutes;
    }

    public NavigableSet<LocalDateTime> slots() {
        return slots;
    }

    public UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    public GuestRows getGuests() {
        return guests;
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

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
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

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public List<UUID> getPeople() {
        return people;
    }

    public void setPeople(List<UUID> people) {
        this.people = people;
    }
}
