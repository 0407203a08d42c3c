package be.leuven.som.application.charter;

import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.network.Partner;
import java.time.LocalDate;

/** What a signer agrees to: in Dutch, as the charter is, and with the fingerprint of the text. */
public final class SigningSentence {
    private SigningSentence() {}

    public static String of(Partner partner, CharterVersion version, LocalDate today) {
        return "Ik onderteken versie " + version.label() + " van het charter namens "
                + partner.nameOn(today).orElse(partner.name())
                + ". De tekst die ik onderteken, heeft de SHA-256 "
                + version.hash().orElseThrow() + ".";
    }
}
