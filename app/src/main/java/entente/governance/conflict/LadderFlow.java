package entente.governance.conflict;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How conflicts go up the ladder and come off it, over a year (formulae 4.12: time at each tier, resolved at the lowest tier, escalations that
 * skipped a tier).
 *
 * @param cases those that are open, or ended within the year
 */
public record LadderFlow(List<ConflictCase> cases) {
    /** Calendar days looked back. */
    public static final int WINDOW = 365;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public LadderFlow {
        cases = List.copyOf(cases);
    }

    public static LadderFlow of(Book book, LocalDate asOf) {
        LocalDate since = asOf.minusDays(WINDOW);
        return new LadderFlow(Conflicts.of(book, asOf).all().stream()
                .filter(one -> {
                    LocalDate ended = one.said().endedOn();
                    return ended == null || !ended.isBefore(since);
                })
                .toList());
    }

    /** The middle one of the stays on a stage that are over, in working days, from 0. Unknown where none is over yet. */
    public Figure time(LadderStage stage) {
        List<Stay> stays = cases.stream()
                .flatMap(one -> Stay.all(one).stream())
                .filter(stay -> stay.stage() == stage)
                .sorted(Comparator.comparingLong(Stay::days))
                .toList();
        if (stays.isEmpty()) {
            return Figure.unknown(Text.of("governance.ladder.nostay", stage));
        }
        int middle = stays.size() / 2;
        BigDecimal upper = BigDecimal.valueOf(stays.get(middle).days());
        BigDecimal days = stays.size() % 2 == 1
                ? upper
                : upper.add(BigDecimal.valueOf(stays.get(middle - 1).days())).divide(TWO);
        return Figure.known(
                days,
                Unit.WORKING_DAYS,
                Explanation.of("governance.ladder.time", stays.size(), stage)
                        .because(stays.stream().map(Stay::explained).toList()));
    }

    /** Settled where they arose, of all that were settled, in percent, from 0 to 100. Unknown where none was settled. */
    public Figure settledLowest() {
        List<ConflictCase> settled = cases.stream()
                .filter(one -> one.said().state() == ConflictState.SETTLED)
                .toList();
        return share(settled, one -> one.climbed().isEmpty(), "governance.ladder.lowest");
    }

    /** Steps up that passed over a stage, of all steps up, in percent, from 0 to 100. Unknown where nothing climbed. */
    public Figure skipped() {
        List<ConflictCase> climbed =
                cases.stream().filter(one -> !one.climbed().isEmpty()).toList();
        long steps = climbed.stream().mapToLong(one -> one.climbed().size()).sum();
        long skips = climbed.stream().mapToLong(LadderFlow::skips).sum();
        return steps == 0
                ? Figure.unknown(Text.of("governance.ladder.skipped.none"))
                : figure(
                        skips,
                        steps,
                        "governance.ladder.skipped",
                        climbed.stream().filter(one -> skips(one) > 0).toList());
    }

    private static long skips(ConflictCase one) {
        LadderStage stage = LadderStage.OPERATIONAL;
        long skips = 0;
        for (var step : one.climbed()) {
            LadderStage reached = step.fact().stage();
            skips += stage.next().filter(reached::equals).isPresent() ? 0 : 1;
            stage = reached;
        }
        return skips;
    }

    private static Figure share(List<ConflictCase> all, Predicate<ConflictCase> good, String key) {
        List<ConflictCase> others = all.stream().filter(good.negate()).toList();
        return all.isEmpty()
                ? Figure.unknown(Text.of(key + ".none"))
                : figure(all.size() - others.size(), all.size(), key, others);
    }

    private static Figure figure(long count, long all, String key, List<ConflictCase> named) {
        return Figure.known(
                Amount.share(count, all),
                Explanation.of(key, count, all)
                        .because(named.stream()
                                .map(one -> Explanation.of(
                                                "governance.ladder.one",
                                                one.said().title(),
                                                one.stage())
                                        .from(one.conflict().source()))
                                .toList()));
    }
}
