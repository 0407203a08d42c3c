package be.leuven.som.application.account;

/** Where the link for the first administrator is laid down for whoever runs the system on this machine. */
public interface SetupLinkFile {
    void write(String link);

    /** The link was used. */
    void remove();
}
