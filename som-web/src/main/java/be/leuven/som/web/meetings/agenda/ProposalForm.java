package be.leuven.som.web.meetings.agenda;

import be.leuven.som.api.agenda.ProposeItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import java.io.Serializable;
import java.util.UUID;

/** A proposal as it is being typed. */
public class ProposalForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 15;

    private UUID bodyId;
    private AgendaItemType type = AgendaItemType.DISCUSSION;
    private String title;
    private String why;
    private Integer minutes = USUAL_MINUTES;

    ProposalForm(UUID bodyId) {
        this.bodyId = bodyId;
    }

    ProposeItem item() {
        return new ProposeItem(bodyId, type, title, why, minutes == null ? 0 : minutes);
    }

    public UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(UUID bodyId) {
        this.bodyId = bodyId;
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
