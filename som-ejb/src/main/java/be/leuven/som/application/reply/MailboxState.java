package be.leuven.som.application.reply;

/** The mailbox to which calendar programs answer. */
public interface MailboxState {
    /** Whether there is one. */
    boolean configured();
}
