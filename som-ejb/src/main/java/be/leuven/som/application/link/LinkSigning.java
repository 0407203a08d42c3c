package be.leuven.som.application.link;

import be.leuven.som.api.Rejected;
import java.util.Optional;

/** Makes links that nobody else can make, and reads them; nothing of a link is stored. */
public interface LinkSigning {
    /** The part of the address that carries the link: letters, digits, hyphen and underscore. */
    String sign(SignedLink link);

    /** What the text says when it was signed here and its time is not over; anything else gives nothing. */
    Optional<SignedLink> read(String text);

    /** @throws Rejected with {@code token.not-usable} when the text is not a link for this purpose that still works */
    SignedLink require(String text, LinkPurpose purpose);
}
