package be.leuven.som.api.notice;

import java.util.List;

/** Mails on their way out, for administrators. */
public interface OutboxView {
    /** Whether a mail server is configured; without one, messages are read here. */
    boolean mailServer();

    /** The newest mails. */
    List<OutboxLine> latest();
}
