package be.leuven.som.api.minutes;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.Optional;
import java.util.UUID;

/** Commenting on circulated minutes: signed in, or by the personal link of a mail. */
public interface MinutesComments {
    /**
     * @throws NotAllowed when the caller was not invited
     * @throws Rejected when they do not go round now
     */
    void comment(UUID minutesId, UUID itemId, String text);

    /** The minutes as the owner of the link may read them; nothing when the link is of no use. */
    Optional<MinutesView> read(String link);

    /** @throws Rejected when the link is of no use, or they do not go round now */
    void commentByLink(String link, UUID itemId, String text);
}
