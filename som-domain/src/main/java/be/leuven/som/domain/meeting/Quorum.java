package be.leuven.som.domain.meeting;

/**
 * Where a meeting stands against its quorum.
 *
 * @param filled voting seats that have a holder
 * @param needed seats that must be there
 * @param there seats that are there, or said they come
 * @param open seats that may still come
 */
public record Quorum(int filled, int needed, int there, int open) {
    /** How it looks. */
    public enum Outlook {
        REACHED,
        POSSIBLE,
        OUT_OF_REACH
    }

    public Outlook outlook() {
        if (filled > 0 && there >= needed) {
            return Outlook.REACHED;
        }
        return filled > 0 && there + open >= needed ? Outlook.POSSIBLE : Outlook.OUT_OF_REACH;
    }
}
