package be.leuven.som.usecases.support;

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
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A real mail server, where the settings say that it is; tests can take it down and put it up. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Postbox {
    @Inject
    @ConfigProperty(name = "som.mail.port")
    private int port;

    private GreenMail server;

    @PostConstruct
    public synchronized void putUp() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @PreDestroy
    public synchronized void takeDown() {
        server.stop();
    }

    /** The subjects of the mails that arrived for that address since the server was put up. */
    public synchronized List<String> subjectsFor(String recipient) {
        try {
            List<String> subjects = new ArrayList<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                if (recipient.equals(mail.getAllRecipients()[0].toString())) {
                    subjects.add(mail.getSubject());
                }
            }
            return subjects;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
