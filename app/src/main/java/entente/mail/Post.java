package entente.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the mail server. */
final class Post {
    private static final String WAIT = String.valueOf(Duration.ofSeconds(10).toMillis());

    private final MailServer server;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Post(MailServer server) {
        this.server = server;
        String protocol = server.encrypted() ? "smtps" : "smtp";
        sender.setProtocol(protocol);
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        MailServer.Login login = server.login();
        Properties properties = sender.getJavaMailProperties();
        if (login != null) {
            sender.setUsername(login.user());
            sender.setPassword(login.password());
            properties.setProperty("mail." + protocol + ".auth", "true");
        }
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(login != null && !server.isHere()));
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + step, WAIT);
        }
    }

    /**
     * The same letter carries the same number whenever it is sent again, so that a mail server can tell.
     *
     * @throws org.springframework.mail.MailException where the server did not take it
     */
    void send(Planned planned, Letter letter, Instant at) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom("Entente <" + server.from() + ">");
        parts.setTo(letter.to());
        parts.setSubject(letter.subject().replaceAll("\\R", " "));
        SessionPart session = letter.session();
        if (session == null) {
            parts.setText(letter.body());
        } else {
            message.setContent(session.beside(letter.body()));
        }
        parts.setSentDate(Date.from(at));
        message.setHeader("Message-ID", "<" + planned.id() + "@" + server.domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.chosen()) {
            message.setHeader("List-Unsubscribe", "<" + server.pages() + MailPlaces.CHOICES + ">");
        }
        sender.send(message);
    }
}
