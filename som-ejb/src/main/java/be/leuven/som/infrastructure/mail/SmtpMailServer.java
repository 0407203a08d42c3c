package be.leuven.som.infrastructure.mail;

import be.leuven.som.application.notice.MailServer;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** Hands mails over by SMTP; see the {@code som.mail.*} settings. */
@ApplicationScoped
public class SmtpMailServer implements MailServer {
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
    public void send(EmailAddress to, String subject, String text, String messageId) throws MailNotAccepted {
        try {
            Session session = session();
            MimeMessage message = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + messageId + "@som>");
                }
            };
            message.setFrom(new InternetAddress(value("from").orElse("som@localhost")));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value()));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.saveChanges();
            try (Transport transport = session.getTransport()) {
                transport.connect(value("user").orElse(null), value("password").orElse(null));
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException refused) {
            throw new MailNotAccepted(refused);
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
