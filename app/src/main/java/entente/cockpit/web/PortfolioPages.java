package entente.cockpit.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.Right;
import entente.access.SignedIn;
import entente.cockpit.AlertBoard;
import entente.cockpit.Judgements;
import entente.cockpit.Line;
import entente.cockpit.OnlyYou;
import entente.cockpit.Waiting;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.signal.Judgement;
import entente.signal.Standing;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody's first page: one line an arrangement, worst first. */
@Controller
class PortfolioPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Members members;
    private final Judgements judgements;

    PortfolioPages(Ledger ledger, Members members, Judgements judgements) {
        this.ledger = ledger;
        this.members = members;
        this.judgements = judgements;
    }

    @GetMapping("/")
    JteModel portfolio(Ui ui, SignedIn person) {
        List<Line> lines = members.of(person).stream()
                .filter(member -> member.may(Right.READ))
                .map(this::line)
                .sorted(Line.WORST_FIRST)
                .toList();
        List<Member> opened = members.of(person).stream()
                .filter(member -> member.may(Right.READ_OPENED) && !member.may(Right.READ))
                .toList();
        return TEMPLATES.cockpitPortfolio(ui, lines, opened);
    }

    private Line line(Member member) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Book shared = member.sharedBook(ledger);
        Book own = member.book(ledger);
        Judgement ours = judgements.of(own, today);
        List<Waiting> waiting =
                member.may(Right.SIGN) ? Waiting.of(member.side(), shared, member.arrangementZone()) : List.of();
        return new Line(
                member.arrangement(),
                member.arrangementName(),
                member.side(),
                Standing.of(judgements.of(shared, today)),
                Standing.of(ours),
                waiting.size(),
                member.may(Right.WAIVE)
                        ? OnlyYou.of(
                                member.side(),
                                own.on(today),
                                AlertBoard.of(member.side(), own, ours, today),
                                waiting,
                                today)
                        : Optional.empty());
    }
}
