package entente.register.web;

import entente.access.Member;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.StoredFile;
import entente.ledger.postgres.StoredFiles;
import entente.page.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A stored file as a download, for whoever reads a fact that names it; never shown inside the workspace, so that nothing in it runs here. */
@Controller
class FilePages {
    private final Ledger ledger;
    private final StoredFiles files;

    FilePages(Ledger ledger, StoredFiles files) {
        this.ledger = ledger;
        this.files = files;
    }

    @GetMapping("/arrangements/{arrangement}/files/{digest:[0-9a-f]{64}}")
    void download(Member member, @PathVariable String digest, HttpServletResponse response) throws IOException {
        Digest asked = new Digest(digest);
        Book book = member.book(ledger);
        if (!book.files(Chain.SHARED).contains(asked)
                && !book.files(member.chain()).contains(asked)) {
            throw new NotFound("no fact of this reader names the file: " + digest);
        }
        StoredFile file = files.get(member.reader(), member.arrangement(), asked);
        Attachment.of(response, file.mediaType(), file.name());
        response.setContentLengthLong(file.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        try (InputStream content = files.read(member.reader(), member.arrangement(), asked)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
