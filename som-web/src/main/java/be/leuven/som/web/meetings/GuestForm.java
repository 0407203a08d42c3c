package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.NamedGuest;
import java.io.Serializable;

/** A guest as it is being typed. */
public class GuestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String email;

    static GuestForm of(NamedGuest guest) {
        GuestForm form = new GuestForm();
        form.name = guest.name();
        form.email = guest.email();
        return form;
    }

    NamedGuest guest() {
        return new NamedGuest(name, email);
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
