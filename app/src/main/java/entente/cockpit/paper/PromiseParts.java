package entente.cockpit.paper;

import entente.arrangement.Promise;
import entente.cockpit.PairCockpit;
import entente.cockpit.PromisePlot;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.paper.KeyFigure;
import entente.paper.Part;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Promises, now against signed: the day, the price, the objective.
 *
 * @param agreed those whose day and price both signed
 */
record PromiseParts(List<PromisePlot.Row> rows, Set<UUID> agreed) {
    private static final Text LABEL = Text.of("paper.promise.label");

    static PromiseParts of(Ground ground, PairCockpit cockpit) {
        List<PromisePlot.Row> rows = cockpit.promises().isEmpty()
                ? List.of()
                : PromisePlot.of(cockpit.promises(), ground.book(), ground.on()).rows();
        return new PromiseParts(
                rows,
                ground.book().inForce(Promise.class).stream().map(Recorded::id).collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Those that need a look before those that do not, as many as asked for. */
    PromiseParts worst(int most) {
        return new PromiseParts(
                rows.stream()
                        .sorted(Comparator.comparing(
                                        (PromisePlot.Row row) -> row.promise().keptOn() != null)
                                .thenComparing(Comparator.comparingLong(PromisePlot.Row::days)
                                        .reversed()))
                        .limit(most)
                        .toList(),
                agreed);
    }

    /** How many are left out where there is room for so many only. */
    Optional<Text> left(int most) {
        return rows.size() > most ? Optional.of(Text.of("paper.promise.left", rows.size() - most)) : Optional.empty();
    }

    /** How many are expected by the day signed, of how many. */
    KeyFigure inTime() {
        if (rows.isEmpty()) {
            return KeyFigure.unknown(LABEL, Text.of("paper.promise.none"));
        }
        long in = rows.stream().filter(row -> row.days() <= 0).count();
        Optional<PromisePlot.Row> latest =
                rows.stream().filter(row -> row.days() > 0).max(Comparator.comparingLong(PromisePlot.Row::days));
        Text base = latest.map(
                        row -> Text.of("paper.promise.latest", row.promise().objective(), Amount.days(row.days())))
                .orElseGet(() -> Text.of("paper.promise.all"));
        Band worst = rows.stream().map(PromisePlot.Row::band).reduce(Band.WELL, Band::worse);
        return KeyFigure.said(LABEL, Text.of("paper.of", in, rows.size()), base, worst);
    }

    Part.Table table() {
        return new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.promise.objective"), 8),
                        Part.Column.of(Text.of("paper.promise.signed"), 4),
                        Part.Column.of(Text.of("paper.promise.now"), 5),
                        Part.Column.number(Text.of("paper.promise.price"), 5),
                        Part.Column.number(Text.of("paper.promise.pricenow"), 5),
                        Part.Column.of(Text.of("paper.stands"), 3)),
                rows.stream().map(this::row).toList());
    }

    private List<Part.Cell> row(PromisePlot.Row row) {
        Promise promise = row.promise();
        return List.of(
                Part.Cell.of(name(row)),
                Part.Cell.of(Text.of("paper.plain", promise.promisedOn())),
                Part.Cell.of(
                        promise.keptOn() == null
                                ? Text.of("paper.plain", row.expectedOn())
                                : Text.of("paper.promise.kept", row.expectedOn())),
                Part.Cell.of(shown(promise.price())),
                Part.Cell.of(shown(now(promise))),
                Part.Cell.of(row.band()));
    }

    /** Nobody signs a forecast: the mark is about the day and the price that were promised. */
    private Text name(PromisePlot.Row row) {
        Recorded<Promise> promise = row.line().promise();
        Text name = Text.of("paper.plain", promise.fact().objective());
        if (promise.chain() != Chain.SHARED) {
            return Text.of("paper.kept", name);
        }
        return agreed.contains(promise.id()) ? name : Text.of("paper.proposed", name, promise.by());
    }

    /** How far the day expected lies behind the day signed, a bar for each promise. */
    Part.Chart chart() {
        return new Part.Chart(
                Text.of("paper.promise.chart"),
                List.of(Text.of("paper.promise.days")),
                rows.stream()
                        .map(row -> new Part.Group(
                                Text.of("paper.plain", row.promise().objective()),
                                List.of(new Part.Bar(BigDecimal.valueOf(row.days()), days(row.days())))))
                        .toList());
    }

    private static Text days(long days) {
        return days == 0
                ? Text.of("paper.promise.ontime")
                : Text.of(days > 0 ? "paper.promise.late" : "paper.promise.early", Amount.days(Math.abs(days)));
    }

    private static @Nullable Money now(Promise promise) {
        return promise.priceNow() == null ? promise.price() : promise.priceNow();
    }

    private static Text shown(@Nullable Money money) {
        return money == null ? Text.of("paper.none") : Text.of("paper.plain", Objects.requireNonNull(money));
    }
}
