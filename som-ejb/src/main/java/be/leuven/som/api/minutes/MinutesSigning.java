package be.leuven.som.api.minutes;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.UUID;

/** Signing approved minutes, by who has the seat of chair or secretary of the body today. */
public interface MinutesSigning {
    /**
     * Signs with the own password, entered again.
     *
     * @param address from where, to slow down who guesses
     * @throws NotAllowed for who has neither seat
     * @throws Rejected beside "password" when it is not the own one, or must wait; or when it was signed
     */
    void sign(UUID minutesId, String password, String address);
}
