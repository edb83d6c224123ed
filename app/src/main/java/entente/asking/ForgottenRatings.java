package entente.asking;

import entente.assessment.RatesPerson;
import entente.assessment.ResultSnapshot;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Statement;
import entente.ledger.Version;
import entente.ledger.Voice;
import entente.team.PairChemistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rates named people and was kept for as long as a side said: its own ratings, and what the system said of named people both sides
 * asked about, which goes as soon as the first of the two keeps it no longer.
 *
 * @param personal whether a result speaks of named people
 */
record ForgottenRatings(Predicate<ResultSnapshot> personal, int months, LocalDate today) {
    /** What a side asks to be emptied in one chain. */
    List<Statement.Redact> due(Book book, Chain chain, Side side) {
        return book.histories()
                .filter(history -> history.chain() == chain)
                .filter(history -> history.saidFirstBy() == Voice.of(side) || history.saidFirstBy() == Voice.SYSTEM)
                .flatMap(this::redaction)
                .toList();
    }

    private Stream<Statement.Redact> redaction(History history) {
        List<Integer> over = history.versions().stream()
                .filter(version -> ratedOn(version.fact())
                        .filter(day -> day.plusMonths(months).isBefore(today))
                        .isPresent())
                .map(Version::number)
                .toList();
        return over.isEmpty()
                ? Stream.of()
                : Stream.of(new Statement.Redact(
                        history.fact(), over, Words.ENGLISH.say(Text.of("assessment.forgotten", months))));
    }

    /** The day from which the time of keeping counts; empty for what rates nobody. */
    private Optional<LocalDate> ratedOn(@Nullable Fact fact) {
        return switch (fact) {
            case RatesPerson rated -> Optional.of(rated.ratedOn());
            case ResultSnapshot result when personal.test(result) -> Optional.of(result.closedOn());
            case PairChemistry colour -> Optional.of(colour.saidOn());
            case null, default -> Optional.empty();
        };
    }
}
