package entente.register.web;

import entente.access.MaySign;
import entente.access.Member;
import entente.access.Names;
import entente.access.Right;
import entente.access.Signing;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Document;
import entente.ledger.Evidence;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.SignOff;
import entente.ledger.Signatory;
import entente.ledger.Version;
import entente.ledger.postgres.Ledger;
import entente.page.Mark;
import entente.page.Ui;
import entente.register.Aside;
import entente.register.Change;
import entente.register.Columns;
import entente.register.Difference;
import entente.register.Doubts;
import entente.register.FactSheet;
import entente.register.References;
import entente.register.Shown;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One fact: what it says, how far it is agreed, everything that happened to it, and what can be done with it. */
@Controller
class FactPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Names names;
    private final Signing signing;
    private final List<Aside> asides;

    FactPages(Ledger ledger, Names names, Signing signing, List<Aside> asides) {
        this.ledger = ledger;
        this.names = names;
        this.signing = signing;
        this.asides = List.copyOf(asides);
    }

    @GetMapping("/arrangements/{arrangement}/facts/{fact}")
    JteModel fact(Ui ui, Member member, @PathVariable UUID fact) {
        Book book = member.book(ledger);
        History history = book.history(fact).orElseThrow(() -> new NotFound("no such fact: " + fact));
        Shown shown = new Shown(ui.words(), new References(book, history.chain()));
        Version shows = history.proposal()
                .orElseGet(() -> history.current(LocalDate.MAX).orElse(history.newest()));
        FactSheet sheet = new FactSheet(
                fact,
                history.kind(),
                shows.number(),
                shows.entry().bodyDigest().hex(),
                shows.effectiveOn(),
                history.chain() == Chain.SHARED,
                history.isWithdrawn(),
                history.newest().withdraws() && !history.isWithdrawn(),
                lines(history, shows, shown, ui),
                papers(member, book, history, shows),
                history.isWithdrawn() ? List.of() : Doubts.of(history.kind(), shows),
                marks(book, history, shows, member.arrangementZone()),
                happened(book, fact, shown, names.of(member)),
                acts(member, history),
                history.isWithdrawn() ? List.of() : asides(member, book, fact),
                history.needsBoth() && !history.askedToEmpty(member.voice()).isEmpty()
                        ? Text.of("register.redact.wanted", member.side().other())
                        : null);
        return TEMPLATES.registerFact(ui, member, sheet);
    }

    private List<Aside.Line> asides(Member member, Book book, UUID fact) {
        LocalDate today = LocalDate.now(ledger.clock().withZone(member.arrangementZone()));
        return asides.stream().flatMap(aside -> aside.of(book, fact, today)).toList();
    }

    private static List<Difference.Line> lines(History history, Version shows, Shown shown, Ui ui) {
        Fact fact = shows.fact();
        Fact before = history.kind().twoSided()
                ? history.inForce(LocalDate.MAX).map(Version::fact).orElse(null)
                : null;
        List<Difference.Line> lines = new ArrayList<>();
        if (fact == null) {
            return lines;
        }
        for (Component component : history.kind().components()) {
            String now = shown.of(component.of(fact));
            String was = before == null || before.equals(fact) ? now : shown.of(component.of(before));
            if (!now.isEmpty() || !was.isEmpty()) {
                String label = Columns.label(history.kind(), component, ui.words());
                lines.add(new Difference.Line(label, was.equals(now) ? "" : was, now));
            }
        }
        return lines;
    }

    private static List<FactSheet.Paper> papers(Member member, Book book, History history, Version shows) {
        Fact fact = shows.fact();
        List<FactSheet.Paper> papers = new ArrayList<>();
        if (fact != null) {
            for (Component component : history.kind().components()) {
                if (component.of(fact) instanceof Document document) {
                    papers.add(paper(member, document, null));
                }
            }
        }
        book.current(Evidence.class).stream()
                .filter(evidence -> evidence.fact().followed().equals(history.fact()))
                .map(evidence -> paper(
                        member,
                        evidence.fact().document(),
                        new FactSheet.Shown(evidence.fact().what(), evidence.id())))
                .forEach(papers::add);
        return papers;
    }

    private static FactSheet.Paper paper(Member member, Document document, FactSheet.@Nullable Shown shown) {
        String href = document.file()
                .map(file -> "/arrangements/" + member.arrangement() + "/files/" + file.hex())
                .orElse(document.address());
        return new FactSheet.Paper(document.title(), href, document.file().isPresent(), shown);
    }

    /** Who signed and who has not; a one-sided fact carries a mark only once somebody accepted or disputed it. */
    private static List<Mark> marks(Book book, History history, Version shows, ZoneId zone) {
        List<Mark> marks = new ArrayList<>();
        for (Side side : Side.values()) {
            shows.signOff(side).ifPresentOrElse(said -> marks.add(mark(said, zone)), () -> {
                if (history.kind().twoSided()) {
                    marks.add(Signatory.of(book, shows.fact(), side)
                            .map(person -> Mark.waiting(side, person.name()))
                            .orElseGet(() -> Mark.waiting(side)));
                }
            });
        }
        return marks;
    }

    private static Mark mark(SignOff said, ZoneId zone) {
        LocalDate on = said.at().atZone(zone).toLocalDate();
        return said.agrees() ? Mark.signed(said.side(), on) : Mark.disputed(said.side(), on);
    }

    private static List<FactSheet.Happened> happened(Book book, UUID fact, Shown shown, Map<UUID, String> names) {
        return Change.of(book, fact).stream()
                .map(change -> new FactSheet.Happened(
                        change, names.getOrDefault(change.actor(), ""), Difference.lines(change.differences(), shown)))
                .toList();
    }

    private List<FactSheet.Possible> acts(Member member, History history) {
        List<FactSheet.Possible> acts = new ArrayList<>();
        boolean shared = history.chain() == Chain.SHARED;
        boolean own = history.versions().getFirst().entry().side().equals(member.voice());
        boolean theirs = history.kind().twoSided() || own;
        if (member.may(Right.INVITE)) {
            acts.add(FactSheet.Possible.NAME_READERS);
        }
        if (RedactPages.mayBe(member, history)) {
            acts.add(FactSheet.Possible.REDACT);
        }
        if (EvidencePages.mayBeAttached(member, history)) {
            acts.add(FactSheet.Possible.ATTACH);
        }
        if (history.isWithdrawn() || history.kind().author().system()) {
            return acts;
        }
        if (shared && member.may(Right.SIGN)) {
            acts.addAll(answers(member, history, own));
        }
        if (!shared && own && member.may(Right.PUBLISH) && history.kind().home().canBePublished()) {
            acts.add(FactSheet.Possible.PUBLISH);
        }
        if (member.maySay(history.kind())) {
            if (theirs) {
                acts.add(FactSheet.Possible.AMEND);
            }
            acts.add(FactSheet.Possible.AFFIRM);
            if (theirs) {
                acts.add(FactSheet.Possible.WITHDRAW);
            }
        }
        return acts;
    }

    /** What a side may answer to what both see. */
    private List<FactSheet.Possible> answers(Member member, History history, boolean own) {
        if (!history.kind().twoSided() && own) {
            return List.of();
        }
        boolean signed =
                history.newest().signOff(member.side()).filter(SignOff::agrees).isPresent();
        MaySign may = signing.desk(member).of(history);
        return !signed && !(may instanceof MaySign.Waits || may instanceof MaySign.Personal)
                ? List.of(FactSheet.Possible.SIGN, FactSheet.Possible.DISPUTE)
                : List.of(FactSheet.Possible.DISPUTE);
    }
}
