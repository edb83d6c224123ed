package entente.asking;

import entente.assessment.ResultSnapshot;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.HeldOnPerson;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Version;
import entente.ledger.Voice;
import entente.team.Assignment;
import entente.team.PairChemistry;
import entente.team.PairOwnView;
import entente.team.Verification;
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
                .flatMap(history -> redaction(book, history))
                .toList();
    }

    private Stream<Statement.Redact> redaction(Book book, History history) {
        List<Integer> over = history.versions().stream()
                .filter(version -> keptFrom(book, version.fact())
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
    private Optional<LocalDate> keptFrom(Book book, @Nullable Fact fact) {
        return switch (fact) {
            case Verification verified -> leftOn(book, verified);
            case HeldOnPerson held -> Optional.of(held.keptFrom());
            case ResultSnapshot result when personal.test(result) -> Optional.of(result.closedOn());
            case PairOwnView view -> Optional.of(view.measuredOn());
            case PairChemistry colour -> Optional.of(colour.saidOn());
            case null, default -> Optional.empty();
        };
    }

    /** A key seat's holder stays verified for as long as the seat is held. */
    private static Optional<LocalDate> leftOn(Book book, Verification verified) {
        List<Assignment> held = book.current(Assignment.class).stream()
                .map(Recorded::fact)
                .filter(one ->
                        one.seat().equals(verified.seat()) && verified.person().equals(one.person()))
                .toList();
        return held.stream().anyMatch(one -> one.endsOn() == null)
                ? Optional.empty()
                : Stream.concat(
                                Stream.of(verified.keptFrom()),
                                held.stream().flatMap(one -> Stream.ofNullable(one.endsOn())))
                        .max(LocalDate::compareTo);
    }
}
