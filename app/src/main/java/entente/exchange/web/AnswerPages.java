package entente.exchange.web;

import entente.access.Member;
import entente.access.Right;
import entente.exchange.ImportDesk;
import entente.exchange.Manner;
import entente.exchange.Upload;
import entente.exchange.Uploads;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.register.Mapping;
import ententepages.StaticTemplates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What no row of a file tells and its mapping asks for, said once for all its rows. */
@Controller
class AnswerPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String ANSWERS = UploadPages.UPLOAD + "/answers";

    private final Ledger ledger;
    private final Uploads uploads;
    private final ImportDesk desk;

    AnswerPages(Ledger ledger, Uploads uploads, ImportDesk desk) {
        this.ledger = ledger;
        this.uploads = uploads;
        this.desk = desk;
    }

    @GetMapping(ANSWERS)
    Page answers(Ui ui, Member member, @PathVariable UUID upload) {
        member.must(Right.RECORD);
        Upload found = uploads.get(member, upload).demandOpen();
        Mapping mapping = found.manner().asMapping();
        AnswerFields fields = new AnswerFields(ui, member.book(ledger), member.chain());
        return Page.of(TEMPLATES.exchangeImportAnswers(
                ui, member, found, mapping, fields.asked(ledger.kinds().get(mapping.kind()), mapping)));
    }

    @PostMapping(ANSWERS)
    String answer(Ui ui, Member member, @PathVariable UUID upload, @RequestParam Map<String, String> sent) {
        member.must(Right.RECORD);
        Upload found = uploads.get(member, upload).demandOpen();
        Mapping mapping = found.manner().asMapping();
        Map<String, String> said = new LinkedHashMap<>();
        mapping.asked()
                .forEach(name -> said.put(name, sent.getOrDefault(name, "").strip()));
        said.values().removeIf(String::isEmpty);
        ImportWait.shortly(desk.look(member, found, Manner.mapped(mapping.given(said)), ui.words()));
        return "redirect:/arrangements/" + member.arrangement() + "/import/" + upload;
    }
}
