package be.leuven.som.api.account;

import be.leuven.som.api.Rejected;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Two-step verification of one's own account. Whatever changes it asks the password, and tells its owner by mail. */
public interface OwnSecondStep {
    State state();

    /** A secret to turn it on with; kept by the caller until the app shows that it has it. */
    SecondStepOffer offer();

    /**
     * Turns it on, when the code shows that the app has the secret.
     *
     * @param key as it was offered
     * @return the recovery codes, which are shown this once
     * @throws Rejected at "password" or "code"
     */
    List<String> turnOn(String key, Confirmation confirmation);

    /**
     * Other recovery codes in the place of those before.
     *
     * @return them, which are shown this once
     * @throws Rejected at "password" or "code"
     */
    List<String> renewRecoveryCodes(Confirmation confirmation);

    /** @throws Rejected at "password" or "code", or when the network asks it of this account */
    void turnOff(Confirmation confirmation);

    /**
     * How it stands.
     *
     * @param since null when it is off
     * @param required whether the network asks it of this account
     */
    record State(Instant since, int recoveryCodesLeft, boolean required) implements Serializable {}

    /**
     * That it is the owner who asks.
     *
     * @param code of the app or a recovery code
     * @param address the network address that the attempt comes from
     */
    record Confirmation(String password, String code, String address) {
        /** Passwords and codes stay out of logs. */
        @Override
        public String toString() {
            return "Confirmation";
        }
    }
}
