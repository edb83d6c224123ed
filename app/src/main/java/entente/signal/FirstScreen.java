package entente.signal;

import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees first: at most five alerts that wait for the own side, those with one cause folded into one, ranked by the money
 * that hangs on them and then by the last day to act.
 *
 * @param behind how many more wait behind them
 */
public record FirstScreen(List<Fold> folds, int behind) {
    static final int ALERTS = 5;
    static final int FINDINGS = 7;

    /** Alerts of one cause, the weightiest first. */
    public record Fold(List<AlertOnDay> alerts) {
        public Fold {
            alerts = List.copyOf(alerts);
        }

        public AlertOnDay first() {
            return alerts.getFirst();
        }
    }

    private record Weighed(AlertOnDay alert, Stake stake) {}

    public FirstScreen {
        folds = List.copyOf(folds);
    }

    /** The stakes are those of the reader's own judgement; money counts in the contract's currency alone, as no rate is agreed. */
    public static FirstScreen of(Alerts alerts, Side reader, Judgement today, Currency contract) {
        Map<Concern, Stake> stakes = new HashMap<>();
        today.signals().forEach(s -> stakes.putIfAbsent(Concern.of(s), s.stake()));
        Map<Object, List<AlertOnDay>> byCause = new LinkedHashMap<>();
        alerts.openTo(reader).stream()
                .map(a ->
                        new Weighed(a, stakes.getOrDefault(Concern.of(a.alert().fact()), Stake.NONE)))
                .sorted(weightiest(contract))
                .forEach(w -> byCause.computeIfAbsent(cause(w), none -> new ArrayList<>())
                        .add(w.alert()));
        List<Fold> folds = byCause.values().stream().map(Fold::new).toList();
        return new FirstScreen(folds.subList(0, Math.min(ALERTS, folds.size())), Math.max(0, folds.size() - ALERTS));
    }

    /** What the first judgement of an arrangement shows: at most seven findings, one a practice, the worst first. */
    public static List<Signal> findings(Judgement first) {
        Map<String, Signal> worst = new LinkedHashMap<>();
        first.direct().stream()
                .filter(s -> s.needsPerson() || s.isYes())
                .sorted(Severity.HEADLINE)
                .forEach(s -> worst.putIfAbsent(s.practice(), s));
        return worst.values().stream().limit(FINDINGS).toList();
    }

    /** Where a rule names no cause, alerts about one fact are taken to have one. */
    private static Object cause(Weighed weighed) {
        UUID named = weighed.stake().cause();
        if (named != null) {
            return named;
        }
        Alert alert = weighed.alert().alert().fact();
        return alert.about().isWhole() ? Concern.of(alert) : alert.about().fact();
    }

    private static Comparator<Weighed> weightiest(Currency contract) {
        return Comparator.comparing((Weighed w) -> money(w.stake().money(), contract), Comparator.reverseOrder())
                .thenComparing(w -> lastDay(w.stake()))
                .thenComparing(w -> w.alert().alert().fact().band(), Band.WORST_FIRST)
                .thenComparing(w -> w.alert().alert().fact().raisedOn())
                .thenComparing(w -> Concern.of(w.alert().alert().fact()))
                .thenComparing(w -> w.alert().alert().chain());
    }

    private static Money money(@Nullable Money stake, Currency contract) {
        return stake == null || !stake.currency().equals(contract) ? Money.zero(contract) : stake;
    }

    private static LocalDate lastDay(Stake stake) {
        LocalDate last = stake.lastDay();
        return last == null ? LocalDate.MAX : last;
    }
}
