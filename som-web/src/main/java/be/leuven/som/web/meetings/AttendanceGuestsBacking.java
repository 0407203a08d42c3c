package be.leuven.som.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Guests who were there without an invitation, as they are typed on the page where attendance is recorded. */
@Named
@ViewScoped
public class AttendanceGuestsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    private final GuestRows guests = new GuestRows();

    public void add() {
        guests.add();
    }

    public void remove(int row) {
        guests.remove(row);
    }

    public GuestRows getGuests() {
        return guests;
    }

    List<String> names() {
        return guests.guests().stream().map(guest -> guest.name()).toList();
    }
}
