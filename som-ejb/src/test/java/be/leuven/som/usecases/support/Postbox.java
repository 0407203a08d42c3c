package be.leuven.som.usecases.support;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A real mail server, where the settings say that it is; tests can take it down and put it up. Beside it stands the mailbox
 * that the system reads.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Postbox {
    @Inject
    @ConfigProperty(name = "som.mail.port")
    private int port;

    @Inject
    @ConfigProperty(name = "som.imap.port")
    private int imapPort;

    @Inject
    @ConfigProperty(name = "som.imap.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "som.imap.password")
    private String password;

    private GreenMail server;
    private GreenMail mailbox;
    private GreenMailUser reader;

    @PostConstruct
    public synchronized void open() {
        putUp();
        mailbox = new GreenMail(new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mailbox.start();
        reader = mailbox.setUser(owner, owner, password);
    }

    @PreDestroy
    public synchronized void close() {
        takeDown();
        mailbox.stop();
    }

    public synchronized void putUp() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public synchronized void takeDown() {
        server.stop();
    }

    /** The mails that arrived for that address since the server was put up, in their order. */
    public synchronized List<MimeMessage> mailsFor(String recipient) {
        try {
            List<MimeMessage> mails = new ArrayList<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                if (recipient.equals(mail.getAllRecipients()[0].toString())) {
                    mails.add(mail);
                }
            }
            return mails;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Their subjects. */
    public List<String> subjectsFor(String recipient) {
        return mailsFor(recipient).stream().map(Postbox::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody's mail reaches the mailbox that the system reads. */
    public synchronized void deliver(byte[] mail) {
        try {
            reader.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails in it are not marked as read. */
    public synchronized long unread() {
        try {
            return mailbox.getManagers().getImapHostManager().getInbox(reader).getMessages().stream()
                    .filter(mail -> !mail.getFlags().contains(Flags.Flag.SEEN))
                    .count();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
