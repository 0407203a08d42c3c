package be.leuven.som.web.room;

import be.leuven.som.api.room.CorrectStay;
import be.leuven.som.api.room.ForgottenGuest;
import be.leuven.som.api.room.RoomTimes;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** When somebody came and went, as it is typed. */
public class TimesForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final UUID invitationId;
    private final UUID stayId;
    private String name;
    private LocalTime arrived;
    private LocalTime left;

    private TimesForm(UUID invitationId, UUID stayId) {
        this.invitationId = invitationId;
        this.stayId = stayId;
    }

    static TimesForm forgotten(RoomTimes.Person person) {
        return new TimesForm(person.invitationId(), null);
    }

    static TimesForm of(RoomTimes.Person person, RoomTimes.Stay stay) {
        TimesForm form = new TimesForm(person.invitationId(), stay.id());
        form.arrived = clock(stay.arrived());
        form.left = clock(stay.left());
        return form;
    }

    /** Of a guest who is not on the list. */
    static TimesForm guest() {
        return new TimesForm(null, null);
    }

    private static LocalTime clock(Instant moment) {
        return moment == null ? null : moment.atZone(BRUSSELS).toLocalTime();
    }

    CorrectStay command(UUID meetingId) {
        return new CorrectStay(meetingId, invitationId, stayId, arrived, left);
    }

    ForgottenGuest guest(UUID meetingId) {
        return new ForgottenGuest(meetingId, name, arrived, left);
    }

    /** Null for a guest who is not on the list. */
    public UUID getInvitationId() {
        return invitationId;
    }

    /** What is set right; null for what nobody noted. */
    public UUID getStayId() {
        return stayId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalTime getArrived() {
        return arrived;
    }

    public void setArrived(LocalTime arrived) {
        this.arrived = arrived;
    }

    public LocalTime getLeft() {
        return left;
    }

    public void setLeft(LocalTime left) {
        this.left = left;
    }
}
