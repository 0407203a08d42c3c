package be.leuven.som.api.decision;

import be.leuven.som.api.Rejected;
import java.time.LocalDate;
import java.util.Optional;

/** What an owner does with the own action by the personal link of a mail, without an account. */
public interface ActionByLink {
    /** Nothing when the link is of no use, or when somebody else owns the action now. */
    Optional<ActionLine> read(String link);

    /** @throws Rejected when the link is of no use or a rule says no */
    void done(String link, String note);

    /** @throws Rejected when the link is of no use or a rule says no */
    void askForMoreTime(String link, LocalDate until, String because);
}
