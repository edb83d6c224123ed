package entente.governance.decision;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-E10, of decisions: does exactly one answer for each sort of them? A right that nobody holds, that several of one side hold, or that
 * somebody of the other side holds is an alert. What both decide together may have one of each side.
 */
public final class RightsHeld implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-E10.rights");

    @Override
    public String practice() {
        return "000-E10";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<DecisionRight>> rights = book.current(DecisionRight.class).stream()
                .filter(one -> !one.fact().since().isAfter(asOf))
                .toList();
        return rights.isEmpty()
                ? Look.over(
                        "governance.rights",
                        rights,
                        List.of(),
                        Finding.notApplicable(Text.of("governance.rights.nothing"), asOf))
                : Look.over(
                        "governance.rights",
                        rights,
                        rights.stream().flatMap(one -> gaps(one, book)).toList());
    }

    private static Stream<Gap> gaps(Recorded<DecisionRight> one, Book book) {
        DecisionRight right = one.fact();
        Side side = right.decidedBy().alone().orElse(Side.CLIENT);
        int holders = right.holders().size();
        if (holders == 0) {
            return Stream.of(Gap.act(side, said(one, "governance.rights.nobody", right.what())));
        }
        if (holders > most(right, book)) {
            return Stream.of(Gap.act(side, said(one, "governance.rights.several", holders, right.what())));
        }
        return right.holders().stream()
                .filter(holder -> sideOf(holder, book)
                        .filter(of -> !right.decidedBy().includes(of))
                        .isPresent())
                .map(holder -> Gap.act(side, said(one, "governance.rights.across", right.what(), side, holder.role())));
    }

    /** One; of what both decide together one of each side. */
    private static int most(DecisionRight right, Book book) {
        List<Side> sides = right.holders().stream()
                .flatMap(holder -> sideOf(holder, book).stream())
                .toList();
        boolean apart = sides.stream().distinct().count() == sides.size();
        return right.decidedBy().alone().isEmpty() && apart ? 2 : 1;
    }

    /** Whose people a holder is one of; nobody knows while the role is filled by no person. */
    private static Optional<Side> sideOf(DecisionRight.Holder holder, Book book) {
        return Optional.ofNullable(holder.person())
                .flatMap(person -> book.find(Person.class, person))
                .map(person -> person.fact().side());
    }

    private static Explanation said(Recorded<DecisionRight> one, String key, Object... args) {
        return Explanation.of(key, args).from(one.source());
    }
}
