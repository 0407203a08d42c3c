package be.leuven.som.web.meetings;

/** The rows of guests of something that is being made or changed, as {@code fragments/meeting/guests.xhtml} shows them. */
public abstract class TypedGuests {
    protected abstract GuestRows guests();

    /** Something was typed. */
    public abstract void changed();

    public void add() {
        guests().add();
    }

    public void remove(int row) {
        guests().remove(row);
        changed();
    }

    public GuestRows getGuests() {
        return guests();
    }
}
