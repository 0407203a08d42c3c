package be.leuven.som.web.meetings.series;

import be.leuven.som.api.series.SeriesRhythm;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/** How the meetings of one body are, as it is being typed. */
public class PartForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL_TIME = LocalTime.of(16, 0);
    private static final int USUAL_MINUTES = 120;

    private UUID bodyId;
    private LocalTime time = USUAL_TIME;
    private Integer minutes = USUAL_MINUTES;
    private String place;
    private UUID templateId;

    SeriesRhythm.Part part() {
        return new SeriesRhythm.Part(bodyId, time, minutes == null ? 0 : minutes, place, null, templateId);
    }

    public UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(UUID bodyId) {
        if (!Objects.equals(this.bodyId, bodyId)) {
            templateId = null;
        }
        this.bodyId = bodyId;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
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

    public UUID getTemplateId() {
        return templateId;
    }

    public void setTemplateId(UUID templateId) {
        this.templateId = templateId;
    }
}
