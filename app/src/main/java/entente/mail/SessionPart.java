package entente.mail;

import entente.exchange.calendar.Summons;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * What a calendar reads of a letter.
 *
 * @param entry where the calendar is once it was read
 */
record SessionPart(DiaryEntry entry, Summons.Part file) {
    /** The letter for a person and the same for a calendar, whose kind names the method too (RFC 6047, 2.4). */
    MimeMultipart beside(String text) throws MessagingException {
        MimeBodyPart read = new MimeBodyPart();
        read.setText(text, StandardCharsets.UTF_8.name());
        MimeBodyPart kept = new MimeBodyPart();
        kept.setDataHandler(new DataHandler(new ByteArrayDataSource(
                file.text().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + file.method())));
        return new MimeMultipart("alternative", read, kept);
    }
}
