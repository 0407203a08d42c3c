package be.leuven.som.web.meetings.plan;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/** One agenda item as it is being typed. */
public class ItemForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 15;

    private UUID id;
    private AgendaItemType type = AgendaItemType.DISCUSSION;
    private String title;
    private Integer minutes = USUAL_MINUTES;
    private UUID broughtBy;
    private String notes;
    private AgendaOriginKind originKind;
    private UUID originId;

    /** What was offered, under its title in that language. */
    static ItemForm of(AgendaOffer offer, Locale language) {
        return of(new PlanMeeting.Item(
                null,
                offer.type(),
                offer.title().in(language),
                offer.minutes(),
                offer.broughtBy(),
                offer.why(),
                offer.kind(),
                offer.originId()));
    }

    static ItemForm of(PlanMeeting.Item item) {
        ItemForm form = new ItemForm();
        form.id = item.id();
        form.type = item.type();
        form.title = item.title();
        form.minutes = item.minutes();
        form.broughtBy = item.broughtBy();
        form.notes = item.notes();
        form.originKind = item.originKind();
        form.originId = item.originId();
        return form;
    }

    PlanMeeting.Item item() {
        return new PlanMeeting.Item(id, type, title, planned(), broughtBy, notes, originKind, originId);
    }

    int planned() {
        return minutes == null ? 0 : minutes;
    }

    void stored(UUID storedId) {
        id = storedId;
    }

    /** An item that nobody has begun to fill in; it is not stored. */
    boolean untouched() {
        return id == null && title == null && notes == null && broughtBy == null;
    }

    boolean cameFrom(UUID origin) {
        return origin.equals(originId);
    }

    public UUID getId() {
        return id;
    }

    public AgendaItemType getType() {
        return type;
    }

    public void setType(AgendaItemType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public UUID getBroughtBy() {
        return broughtBy;
    }

    public void setBroughtBy(UUID broughtBy) {
        this.broughtBy = broughtBy;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
