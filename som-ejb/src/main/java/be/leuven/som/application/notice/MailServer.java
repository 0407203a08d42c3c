package be.leuven.som.application.notice;

import be.leuven.som.domain.shared.EmailAddress;

/** Where mails are handed over. */
public interface MailServer {
    /** Whether there is one; without it, messages stay in the outbox and can be read there. */
    boolean configured();

    /** @throws MailNotAccepted when it could not be handed over now */
    void send(EmailAddress to, String subject, String text, String messageId) throws MailNotAccepted;

    /** The mail server is away, or did not take the mail. */
    class MailNotAccepted extends Exception {
        private static final long serialVersionUID = 1L;

        public MailNotAccepted(Throwable cause) {
            super(cause);
        }
    }
}
