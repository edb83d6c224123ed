package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.register.Doubtful;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every fact of an arrangement that contradicts itself, with what is doubtful of it. */
@Controller
class DoubtPages {
    private final Ledger ledger;

    DoubtPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/arrangements/{arrangement}/doubts")
    JteModel doubts(Ui ui, Member member) {
        member.must(Right.READ);
        return new StaticTemplates().registerDoubts(ui, member, Doubtful.of(member.book(ledger), member.chain()));
    }
}
