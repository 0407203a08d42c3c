package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.NamedGuest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The guests of an occasion as they are being typed, row by row. */
public class GuestRows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<GuestForm> rows = new ArrayList<>();

    /** @param guests null for none */
    public static GuestRows of(List<NamedGuest> guests) {
        GuestRows made = new GuestRows();
        if (guests != null) {
            guests.forEach(guest -> made.rows.add(GuestForm.of(guest)));
        }
        return made;
    }

    /** Rows that nobody began to fill in go to the end first, so that guest and row have the same number. */
    public List<NamedGuest> guests() {
        rows.sort(Comparator.comparing(GuestForm::untouched));
        return rows.stream()
                .filter(row -> !row.untouched())
                .map(GuestForm::guest)
                .toList();
    }

    /** How many rows somebody began to fill in. */
    public int getCount() {
        return (int) rows.stream().filter(row -> !row.untouched()).count();
    }

    void add() {
        rows.add(new GuestForm());
    }

    void remove(int row) {
        rows.remove(row);
    }

    public List<GuestForm> getRows() {
        return rows;
    }
}
