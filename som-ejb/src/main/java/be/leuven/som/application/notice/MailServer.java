package be.leuven.som.application.notice;

import be.leuven.som.domain.notice.OutgoingMessage;

/** Where mails are handed over. */
public interface MailServer {
    /** Whether there is one; without it, messages stay in the outbox and can be read there. */
    boolean configured();

    /**
     * Hands the mail over. When this returns, the server has it. When it throws, the server most probably has not; should it
     * have it all the same, the next attempt carries the same Message-ID, by which mail programs know it again.
     *
     * @throws MailNotAccepted when it could not be handed over now
     */
    void send(OutgoingMessage message) throws MailNotAccepted;

    /** The mail server is away, or did not take the mail; the message says what it said. */
    class MailNotAccepted extends Exception {
        private static final long serialVersionUID = 1L;

        public MailNotAccepted(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
