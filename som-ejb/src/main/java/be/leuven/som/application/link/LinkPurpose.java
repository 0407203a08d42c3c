package be.leuven.som.application.link;

import java.util.Arrays;
import java.util.Optional;

/** What a signed link lets its holder do; each has a number that stands in links that are out, and never changes. */
public enum LinkPurpose {
    /** Answer that date poll. */
    POLL(1),

    /** Reply to that invitation. */
    INVITATION(2),

    /** Comment on those minutes. */
    MINUTES(3),

    /** Report on that action. */
    ACTION(4);

    private final int number;

    LinkPurpose(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Optional<LinkPurpose> numbered(int number) {
        return Arrays.stream(values()).filter(p -> p.number == number).findFirst();
    }
}
