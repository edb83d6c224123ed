package entente.cockpit.web;

import entente.page.Attachment;
import entente.page.Busy;
import entente.page.Turnstile;
import entente.page.Ui;
import entente.paper.Paper;
import entente.paper.PaperFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Writes papers as files, few at a time: laying out a page is work for the processor, and the pages want some of it too. */
@Component
class PaperPress {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Turnstile turnstile = new Turnstile(AT_ONCE, PATIENCE);

    void write(Ui ui, Paper paper, PaperFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!turnstile.enter()) {
            Busy.answer(request, response);
            return;
        }
        try {
            // whole before the first byte leaves: what fails half-way answers as a failure and not as half a file
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            format.write(paper, ui, whole);
            Attachment.of(response, format.type(), format.nameOf(paper));
            whole.writeTo(response.getOutputStream());
        } finally {
            turnstile.leave();
        }
    }
}
