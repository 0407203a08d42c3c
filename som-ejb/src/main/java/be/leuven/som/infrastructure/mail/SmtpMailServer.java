package be.leuven.som.infrastructure.mail;

import be.leuven.som.application.notice.MailServer;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.notice.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Hands mails over by SMTP; see the {@code som.mail.*} settings. */
@ApplicationScoped
public class SmtpMailServer implements MailServer {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.mail");
    private static final String TIMEOUT = "20000";

    private Settings settings;
    private Config config;

    protected SmtpMailServer() {
        // for the proxy
    }

    @Inject
    public SmtpMailServer(Settings settings, Config config) {
        this.settings = settings;
        this.config = config;
    }

    @Override
    public boolean configured() {
        return settings.mailHost().isPresent();
    }

    @Override
    public void send(OutgoingMessage message) throws MailNotAccepted {
        try {
            Session session = session();
            MimeMessage mail = MailForm.of(message, settings.mailFrom(), session);
            Transport transport = session.getTransport();
            try {
                transport.connect(value("user").orElse(null), value("password").orElse(null));
                transport.sendMessage(mail, mail.getAllRecipients());
            } finally {
                close(transport);
            }
        } catch (MessagingException refused) {
            throw new MailNotAccepted(refused);
        }
    }

    /** Whether the server says goodbye changes nothing about the mail, which must not go out twice for that. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException impolite) {
            LOG.log(Level.FINE, "the mail server did not take leave", impolite);
        }
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.mailHost().orElseThrow());
        properties.setProperty("mail.smtp.port", value("port").orElse("25"));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", value("tls").orElse("false"));
        properties.setProperty("mail.smtp.auth", Boolean.toString(value("user").isPresent()));
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + step, TIMEOUT);
        }
        return Session.getInstance(properties);
    }

    private Optional<String> value(String key) {
        return config.getOptionalValue("som.mail." + key, String.class).filter(v -> !v.isBlank());
    }
}
