package entente.governance.challenge;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Unconfirmed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A problem as a reason names it. */
final class CaseWords {
    private CaseWords() {}

    /** Its name and age, and what each side holds it to be. */
    static Explanation explained(ChallengeCase one, LocalDate asOf) {
        return Explanation.of(
                        "governance.challenge.case",
                        one.said().code(),
                        one.said().title(),
                        one.said().raisedOn())
                .is(Amount.days(one.age(asOf)))
                .from(one.issue().source())
                .because(Stream.of(Side.values()).map(side -> held(one, side)).toList());
    }

    /** Who commands it and until when, and what was ordered. */
    static Explanation critical(CriticalCase one) {
        Explanation because = Explanation.of(
                        one.command().isPresent() ? "governance.critical.case" : "governance.critical.case.alone",
                        one.problem().said().title(),
                        one.endsOn(),
                        one.command().map(order -> order.fact().commander()).orElse(""))
                .from(one.problem().issue().source());
        return one.command()
                .map(order -> because.because(Explanation.of(
                                "governance.critical.ordered", order.fact().ordered())
                        .from(order.source())))
                .orElse(because);
    }

    private static Explanation held(ChallengeCase one, Side side) {
        List<Source> sources = one.rating(side).map(Recorded::source).stream().toList();
        return one.heldBy(side)
                .map(held -> Explanation.of("governance.challenge.held", side, held))
                .orElseGet(() -> Explanation.of("governance.challenge.unheld", side))
                .from(sources);
    }

    /** What was well is unknown once nobody has said anything of any of them for too long. */
    static Stream<Finding> unconfirmed(List<ChallengeCase> cases, Book book, Policy policy, LocalDate asOf) {
        return Unconfirmed.judge(
                cases.stream().flatMap(one -> one.everything().stream()).toList(),
                ChallengeCase.STALE,
                policy,
                AgreedTerms.of(book, asOf).zone(),
                asOf);
    }

    /** The newest day anything was said of them. */
    static LocalDate newest(List<ChallengeCase> cases) {
        return cases.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.issue().effectiveOn()),
                        one.ratings().values().stream()
                                .map(rating -> rating.fact().ratedOn())))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
