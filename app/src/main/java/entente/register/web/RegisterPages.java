package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.register.Columns;
import entente.register.Doubts;
import entente.register.Listing;
import entente.register.Register;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One page serves every kind's register: search, filter by state, sort, page, look back. */
@Controller
class RegisterPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;

    RegisterPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/arrangements/{arrangement}/registers")
    JteModel registers(Ui ui, Member member) {
        Book book = member.book(ledger);
        List<Register.Kept> all = ledger.kinds().all().stream()
                .filter(kind -> !kind.author().system())
                .map(kind -> new Register.Kept(kind, book.current(kind.type()).size()))
                .toList();
        return TEMPLATES.registerRegisters(
                ui,
                member,
                all.stream().filter(k -> k.count() > 0).toList(),
                all.stream().filter(k -> k.count() == 0).toList());
    }

    @GetMapping("/arrangements/{arrangement}/registers/{kind}")
    JteModel register(
            Ui ui,
            Member member,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") boolean desc,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "false") boolean doubtful,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return shown(ui, member, get(ledger, kind), new Question(q, state, sort, desc, after, doubtful, asOf));
    }

    static Kind<?> get(Ledger ledger, String name) {
        return ledger.kinds()
                .find(name)
                .filter(kind -> !kind.author().system())
                .orElseThrow(() -> new NotFound("no register " + name));
    }

    private <T extends Fact> JteModel shown(Ui ui, Member member, Kind<T> kind, Question question) {
        Listing<T> listing =
                Listing.of(member.book(ledger), kind, question.query(member.arrangementZone()), ui.words());
        String base = "/arrangements/" + member.arrangement() + "/registers/" + kind.name();
        List<Register.Heading> headings = kind.components().stream()
                .map(component -> heading(ui, kind, component, question, base))
                .toList();
        List<Register.Entry> entries = listing.rows().stream()
                .map(row -> new Register.Entry(
                        row.recorded().id(),
                        row.state(),
                        row.recorded().chain() == Chain.SHARED,
                        !Doubts.of(kind, row.recorded().version()).isEmpty(),
                        row.shown()))
                .toList();
        Register register = new Register(
                kind,
                headings,
                entries,
                listing.total(),
                question.asked(),
                listing.hasNext() ? question.after(base, listing.next()) : null);
        return TEMPLATES.registerRegister(ui, member, register, member.may(Right.PREPARE));
    }

    private static Register.Heading heading(Ui ui, Kind<?> kind, Component component, Question question, String base) {
        String column = Columns.of(kind).all().stream()
                .filter(c -> c.component().equals(component))
                .findFirst()
                .map(c -> c.name())
                .orElse("");
        boolean sorted = !column.isEmpty() && column.equals(question.sort());
        return new Register.Heading(
                Columns.label(kind, component, ui.words()),
                column.isEmpty() ? "" : question.sortedBy(base, column, sorted && !question.desc()),
                sorted,
                question.desc());
    }
}
