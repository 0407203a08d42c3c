package be.leuven.som.application.setup;

import java.nio.file.Path;
import java.util.Optional;

/** The settings of the system that use cases ask for; each is documented with its default for administrators. */
public interface Settings {
    /** The address under which people reach the system, without a slash at the end. */
    String baseUrl();

    /** Whether to load the example network into an empty database. */
    boolean exampleData();

    /** The folder for what the system keeps outside the database. */
    Path dataFolder();

    /** The host of the mail server; nothing when mails stay in the outbox. */
    Optional<String> mailHost();

    /** The address that mails come from, and to which calendar programs send their answers. */
    String mailFrom();

    /** The file with the keys that sign checkpoints of the evidence; it is made when it is not there. */
    Path evidenceKey();

    /** The OpenID Connect provider at which people may sign in; nothing when there is none. */
    Optional<ProviderSettings> provider();

    /** The file with the key that seals what SOM must be able to read back; it is made when it is not there. */
    Path secretsKey();

    /** Whether administrators and coordinators can't do without two-step verification. */
    boolean secondStepForRunning();

    /** Wrong passwords from one network address without a wait. Behind one address may sit a whole school. */
    int freeFailuresOfAddress();
}
