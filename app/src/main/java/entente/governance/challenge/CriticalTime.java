package entente.governance.challenge;

import entente.arrangement.AgreedTerms;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long command is for (I-6): until the day it names; else for the arrangement's hours from the moment the problem says it became critical,
 * or for its days where nobody knows the moment.
 *
 * @param known the last moment at which anything of the book was said, which is therefore over
 */
record CriticalTime(int days, int hours, ZoneId zone, Instant known) {
    static CriticalTime of(Book book, Policy policy, LocalDate asOf) {
        return new CriticalTime(
                policy.of(CriticalCase.DAYS),
                policy.of(CriticalCase.HOURS),
                AgreedTerms.of(book, asOf).zone(),
                Stream.of(Chain.values())
                        .map(chain -> book.head(chain).at())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    /** The last day an order is for. */
    LocalDate until(CriticalCommand order) {
        LocalDate named = order.untilOn();
        return named == null ? order.orderedOn().plusDays(days) : named;
    }

    CriticalEnd end(Issue problem, LocalDate since, Optional<CriticalCommand> command) {
        CriticalEnd planned = planned(problem, since, command);
        LocalDate ended = problem.endedOn();
        return ended != null && ended.isBefore(planned.on()) ? CriticalEnd.of(ended) : planned;
    }

    private CriticalEnd planned(Issue problem, LocalDate since, Optional<CriticalCommand> command) {
        LocalDate named = command.map(CriticalCommand::untilOn).orElse(null);
        Instant from = problem.criticalAt();
        if (from == null) {
            return CriticalEnd.of(command.map(this::until).orElse(since.plusDays(days)));
        }
        Instant at = named == null
                ? from.plus(Duration.ofHours(hours))
                : named.plusDays(1).atStartOfDay(zone).toInstant();
        LocalDate day = named == null ? LocalDate.ofInstant(at, zone) : named;
        // hours that had run out before anybody called it critical are those of an earlier time
        return day.isBefore(since)
                ? CriticalEnd.of(command.map(this::until).orElse(since.plusDays(days)))
                : new CriticalEnd(day, Optional.of(at));
    }
}
