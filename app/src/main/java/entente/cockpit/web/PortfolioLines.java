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
import entente.signal.Judgement;
import entente.signal.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a portfolio says of each arrangement its reader may read. */
@Component
class PortfolioLines {
    private final Ledger ledger;
    private final Members members;
    private final Judgements judgements;

    PortfolioLines(Ledger ledger, Members members, Judgements judgements) {
        this.ledger = ledger;
        this.members = members;
        this.judgements = judgements;
    }

    List<Member> readable(SignedIn person) {
        return members.of(person).stream()
                .filter(member -> member.may(Right.READ))
                .toList();
    }

    LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }

    Line of(Member member) {
        LocalDate today = today(member);
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
