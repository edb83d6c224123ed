package entente.governance.decision;

import entente.governance.decision.Decision.Foreseen;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Entry;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a decision, beside the decision as it stood when that was first written down: whatever is rewritten afterwards, a
 * probability, a forum or a decider, betters nobody's score.
 *
 * @param source the decision's version of that time
 */
record Lookback(Decision then, Source source, Recorded<ConsequenceCheck> check) {
    /** Of everything that anybody looked at. */
    static Stream<Lookback> all(Book book, Decisions decisions) {
        return decisions.all().stream().flatMap(one -> one.checks().stream().map(check -> of(book, one, check)));
    }

    private static Lookback of(Book book, DecisionCase one, Recorded<ConsequenceCheck> check) {
        Entry looked = versions(book, check).getFirst().entry();
        Source now = one.decision().source();
        return versions(book, one.decision()).stream()
                .filter(version -> version.fact() instanceof Decision && isBefore(version.entry(), looked))
                .reduce((first, second) -> second)
                .map(version -> new Lookback(
                        version.fact() instanceof Decision then ? then : one.said(),
                        new Source(
                                now.kind(),
                                now.key(),
                                now.fact(),
                                version.number(),
                                version.effectiveOn(),
                                now.standing()),
                        check))
                .orElseGet(() -> new Lookback(one.said(), now, check));
    }

    private static List<Version> versions(Book book, Recorded<?> fact) {
        return book.history(fact.id()).orElseThrow().versions();
    }

    /** In one chain by its order; what stands in two by the moment. */
    private static boolean isBefore(Entry version, Entry looked) {
        return version.chain() == looked.chain()
                ? version.seq() < looked.seq()
                : !version.recordedAt().isAfter(looked.recordedAt());
    }

    CheckResult result() {
        return check.fact().result();
    }

    /** What was foreseen of it then; empty of what nobody had foreseen. */
    Optional<Foreseen> foreseen() {
        return result() == CheckResult.UNFORESEEN
                ? Optional.empty()
                : then.foreseen().stream()
                        .filter(row -> row.code().equals(check.fact().consequence()))
                        .findFirst();
    }

    boolean hasHappened() {
        return result() != CheckResult.DID_NOT;
    }

    boolean isSurprise() {
        return result() == CheckResult.UNFORESEEN;
    }
}
