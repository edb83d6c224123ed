package entente.asking;

import entente.assessment.RatesPerson;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.History;
import entente.ledger.Statement;
import entente.ledger.Version;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Ratings of named people that a side has kept for as long as it said: each version of them is redacted in the side's own name. */
final class ForgottenRatings {
    private ForgottenRatings() {}

    /** What is to be said in one chain, on a day. */
    static List<Statement> due(Book book, Chain chain, Side side, int months, LocalDate today) {
        return book.histories()
                .filter(history ->
                        RatesPerson.class.isAssignableFrom(history.kind().type()))
                .filter(history -> history.chain() == chain && history.saidFirstBy() == Voice.of(side))
                .flatMap(history -> redaction(history, months, today))
                .toList();
    }

    private static Stream<Statement> redaction(History history, int months, LocalDate today) {
        List<Integer> over = history.versions().stream()
                .filter(version -> version.fact() instanceof RatesPerson rated
                        && rated.ratedOn().plusMonths(months).isBefore(today))
                .map(Version::number)
                .toList();
        return over.isEmpty()
                ? Stream.of()
                : Stream.of(new Statement.Redact(
                        history.fact(), over, Words.ENGLISH.say(Text.of("assessment.forgotten", months))));
    }
}
