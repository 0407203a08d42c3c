package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.PlanPoll;
import java.io.Serializable;

/** A guest of a date poll as it is being typed. */
public class GuestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String email;

    static GuestForm of(PlanPoll.Guest guest) {
        GuestForm form = new GuestForm();
        form.name = guest.name();
        form.email = guest.email();
        return form;
    }

    PlanPoll.Guest guest() {
        return new PlanPoll.Guest(name, email);
    }

    /** Nobody began to fill it in. */
    boolean untouched() {
        return blank(name) && blank(email);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
