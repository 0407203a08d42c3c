package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The guests of one occasion, row by row: nobody is on it twice, for one address is one person. */
public final class GuestList {
    private static final int MOST = 50;

    private final List<Guest> rows = new ArrayList<>();

    /** @throws DomainException beside the field of this row; the next one takes the row after it all the same */
    public void add(String name, String email) {
        String row = row(rows.size());
        rows.add(null);
        if (rows.size() > MOST) {
            throw DomainException.at(row + ".name", "guest.too-many", MOST);
        }
        Guest guest = Guest.of(row, name, email);
        if (rows.stream().filter(Objects::nonNull).anyMatch(g -> g.email().equals(guest.email()))) {
            throw DomainException.at(row + ".email", "guest.twice");
        }
        rows.set(rows.size() - 1, guest);
    }

    /** The row in which that guest stands, as fields are named. */
    public String rowOf(Guest guest) {
        return row(rows.indexOf(guest));
    }

    private static String row(int number) {
        return "guests[" + number + "]";
    }

    public List<Guest> guests() {
        return Collections.unmodifiableList(rows);
    }
}
