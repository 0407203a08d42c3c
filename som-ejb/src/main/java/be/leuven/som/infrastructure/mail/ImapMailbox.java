package be.leuven.som.infrastructure.mail;

import be.leuven.som.application.reply.MailboxState;
import be.leuven.som.application.reply.ReplyFiles;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** The mailbox to which calendar programs answer, by IMAP; see the {@code som.imap.*} settings. */
@ApplicationScoped
public class ImapMailbox implements MailboxState {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.mail");
    private static final String TIMEOUT = "20000";
    private static final int AT_ONCE = 50;

    /** What is done with each mail; when it throws, the mail stays unread and comes again. */
    interface Reader {
        void whole(byte[] mail);

        /** Of a mail that is too large only the head is fetched. */
        void tooLarge(byte[] head);
    }

    private Config config;

    protected ImapMailbox() {
        // for the proxy
    }

    @Inject
    public ImapMailbox(Config config) {
        this.config = config;
    }

    @Override
    public boolean configured() {
        return host().isPresent();
    }

    /** Reads what is unread, the oldest first, and marks each mail as read once it was dealt with. */
    void read(Reader reader) throws MessagingException, IOException {
        try (Store store = session().getStore()) {
            store.connect(
                    host().orElseThrow(),
                    text("som.imap.user").orElse(""),
                    text("som.imap.password").orElse(""));
            try (Folder folder = store.getFolder(text("som.imap.folder").orElse("INBOX"))) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message mail : Arrays.copyOf(unread, Math.min(unread.length, AT_ONCE))) {
                    readOnce(mail, reader);
                }
            }
        }
    }

    /** A mail that can't be dealt with now stays unread, and keeps no other from being read. */
    private static void readOnce(Message mail, Reader reader) throws MessagingException, IOException {
        try {
            read(mail, reader);
            mail.setFlag(Flags.Flag.SEEN, true);
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "a mail in the mailbox was left unread; the next round tries again", failed);
        }
    }

    private static void read(Message mail, Reader reader) throws MessagingException, IOException {
        if (mail.getSize() > ReplyFiles.MOST) {
            reader.tooLarge(head(mail));
            return;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        mail.writeTo(whole);
        reader.whole(whole.toByteArray());
    }

    private static byte[] head(Message mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(ImapMailbox::line)
                .collect(Collectors.joining("", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Header header) {
        return header.getName() + ": " + header.getValue() + "\r\n";
    }

    private Session session() {
        boolean tls = config.getOptionalValue("som.imap.tls", Boolean.class).orElse(true);
        String protocol = tls ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", protocol);
        properties.setProperty(
                "mail." + protocol + ".port", text("som.imap.port").orElse(tls ? "993" : "143"));
        properties.setProperty("mail." + protocol + ".starttls.enable", "true");
        // reading alone does not mark a mail as read: it might not get further than that
        properties.setProperty("mail." + protocol + ".peek", "true");
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + step, TIMEOUT);
        }
        return Session.getInstance(properties);
    }

    private Optional<String> host() {
        return text("som.imap.host");
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(v -> !v.isBlank());
    }
}
