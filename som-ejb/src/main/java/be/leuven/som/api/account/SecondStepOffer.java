package be.leuven.som.api.account;

import java.io.Serializable;

/**
 * A secret for somebody's app.
 *
 * @param key to type, in groups of four
 * @param picture the same as a QR code, as an address that holds the picture itself (RFC 2397)
 */
public record SecondStepOffer(String key, String picture) implements Serializable {
    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "SecondStepOffer";
    }
}
