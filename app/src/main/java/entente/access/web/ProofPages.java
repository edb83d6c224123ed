package entente.access.web;

import entente.access.Member;
import entente.access.Proofs;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.BookExport;
import entente.page.Attachment;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keys and proofs: what both sides have signed of their shared chain, and the books with which anybody checks it elsewhere. */
@Controller
class ProofPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String PAGE = "/arrangements/{arrangement}/trust";

    private final Proofs proofs;

    ProofPages(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping(PAGE)
    Page proofs(Ui ui, Member member) {
        return page(ui, member, HttpStatus.OK, null, null);
    }

    @PostMapping(PAGE + "/sign")
    String sign(Member member) {
        proofs.sign(member);
        return back(member);
    }

    @PostMapping(PAGE + "/keys")
    Object register(Ui ui, Member member, @RequestParam(defaultValue = "") String publicKey) {
        try {
            proofs.register(member, publicKey);
            return back(member);
        } catch (Refused refused) {
            return page(ui, member, HttpStatus.UNPROCESSABLE_CONTENT, new Refused("publicKey", refused.text()), null);
        }
    }

    @PostMapping(PAGE + "/countersign")
    Object countersign(Ui ui, Member member, @RequestParam(defaultValue = "") String head) {
        try {
            proofs.countersign(member, head);
            return back(member);
        } catch (Refused refused) {
            return page(ui, member, HttpStatus.UNPROCESSABLE_CONTENT, new Refused("head", refused.text()), head);
        } catch (Conflict forged) {
            return page(ui, member, HttpStatus.CONFLICT, new Refused("head", forged.text()), head);
        }
    }

    @GetMapping(PAGE + "/shared.jsonl")
    void shared(Member member, HttpServletResponse response) throws IOException {
        send(proofs.shared(member), "shared.jsonl", response);
    }

    @GetMapping(PAGE + "/own.jsonl")
    void own(Member member, HttpServletResponse response) throws IOException {
        send(proofs.own(member), "own.jsonl", response);
    }

    private static void send(BookExport book, String name, HttpServletResponse response) throws IOException {
        Attachment.of(response, "application/jsonl;charset=UTF-8", name);
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            book.write(out);
        }
    }

    private Page page(Ui ui, Member member, HttpStatus how, @Nullable Refused refused, @Nullable String typed) {
        Field key = Field.of("publicKey", Text.of("access.proofs.key"), new Control.Prose("", 4))
                .must();
        Field head = Field.of("head", Text.of("access.proofs.head"), new Control.Prose(typed == null ? "" : typed, 3))
                .must();
        List<Field> fields = List.of(key.after(refused), head.after(refused));
        return new Page(how, TEMPLATES.accessProofs(ui, member, proofs.of(member), fields), false);
    }

    private static String back(Member member) {
        return "redirect:/arrangements/" + member.arrangement() + "/trust";
    }
}
