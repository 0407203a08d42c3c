package be.leuven.som.domain.account;

/**
 * Who can't do without a second step: nobody, or those who run the system and those who work for all bodies.
 *
 * @param forRunning whether the network asks it of administrators and coordinators
 */
public record SecondStepPolicy(boolean forRunning) {
    public boolean requires(boolean administrator, boolean coordinator) {
        return forRunning && (administrator || coordinator);
    }
}
