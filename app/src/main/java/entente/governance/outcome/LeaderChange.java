package entente.governance.outcome;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Version;
import entente.signal.Policy;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leader of the whole arrangement who followed another, and how the arrangement did before and does since (000-QA). What changed after is
 * not said to have come of it.
 *
 * @param since the new leader's first day
 * @param before the outcome index on the day before
 * @param now the outcome index on the day asked for
 */
public record LeaderChange(Side side, LocalDate since, OutcomeIndex before, OutcomeIndex now, long days) {

    private record Turn(Side side, LocalDate on) {}

    /** The newest, where there was one. */
    public static Optional<LeaderChange> newest(Book book, Policy policy, OutcomeIndex now, LocalDate asOf) {
        return book.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().initiative() == null)
                .flatMap(pair -> book.history(pair.id()).stream())
                .flatMap(history -> turns(history.standing()).stream())
                .filter(turn -> !turn.on.isAfter(asOf))
                .max(Comparator.comparing(Turn::on))
                .map(turn -> {
                    LocalDate eve = turn.on.minusDays(1);
                    return new LeaderChange(
                            turn.side,
                            turn.on,
                            OutcomeIndex.of(book.on(eve), policy, eve),
                            now,
                            ChronoUnit.DAYS.between(turn.on, asOf));
                });
    }

    /** Where one version of the pair names another person than the version before it; a first leader follows nobody. */
    private static List<Turn> turns(List<Version> versions) {
        List<Turn> turns = new ArrayList<>();
        for (Side side : Side.values()) {
            @Nullable Ref<Person> before = null;
            for (Version version : versions) {
                if (version.fact() instanceof LeadershipPair pair) {
                    LeadershipPair.Half half = pair.half(side);
                    Ref<Person> leader = half.leader();
                    if (leader != null && before != null && !leader.equals(before)) {
                        turns.add(new Turn(side, half.leadsSince().orElse(version.effectiveOn())));
                    }
                    before = leader == null ? before : leader;
                }
            }
        }
        return turns;
    }

    /** How many points of 100 it moved by, over the parts known on both days; empty where there are none. */
    public Optional<BigDecimal> moved() {
        return now.knownIn(before)
                .value()
                .known()
                .flatMap(one -> before.knownIn(now).value().known().map(one::subtract))
                .map(step -> step.setScale(1, RoundingMode.HALF_EVEN));
    }
}
