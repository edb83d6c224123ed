package entente.governance.load;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of those who lead beside what they can carry (I-7): both in points of 12.
 *
 * @param load how high it is; empty where what is not known decides
 * @param index of the pair, 0 to 100
 * @param capacity the same in points of 12; Unknown where the index is
 */
public record LoadCarrying(BothLoads loads, Optional<LoadBand> load, Figure index, Figure capacity) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static LoadCarrying of(BothLoads loads, Figure index, Policy policy) {
        return new LoadCarrying(loads, loads.band(policy), index, capacity(index));
    }

    /** 0 to 12: banded the same way as the load, the index of 100 is read on the load's scale. */
    private static Figure capacity(Figure index) {
        return switch (index) {
            case Figure.Unknown unknown -> unknown;
            case Figure.Known known ->
                Figure.known(
                        known.value()
                                .multiply(BigDecimal.valueOf(LoadIndex.WHOLE))
                                .divide(HUNDRED, MathContext.DECIMAL64),
                        Unit.COUNT,
                        Explanation.of("load.capacity", rounded(known.value())).because(known.because()));
        };
    }

    /** How much they can carry; empty where the pair's index is not known. */
    public Optional<LoadBand> carries(Policy policy) {
        return capacity.known().map(points -> LoadBand.of(points, policy));
    }

    Finding finding(Policy policy, LocalDate asOf) {
        if (load.isEmpty()) {
            return Finding.unknown(Text.of("load.open", loads.least(), loads.most()), because(policy), asOf);
        }
        LoadBand asked = load.get();
        Optional<LoadBand> carried = carries(policy);
        if (carried.isEmpty()) {
            return unknownCapacity(asked, policy, asOf);
        }
        boolean above = asked.compareTo(carried.get()) > 0;
        Band band = !above ? Band.WELL : asked == LoadBand.HIGH ? Band.ACT : Band.WATCH;
        return new Finding(
                band,
                Text.of(
                        above ? "load.above" : "load.carried",
                        asked,
                        loads.least(),
                        carried.get(),
                        rounded(capacity.known().orElseThrow())),
                Figure.known(
                        Amount.count(loads.least()),
                        Explanation.of("load.heavier").because(because(policy))),
                Reading.FULL,
                asOf);
    }

    /** Whether a pair can carry what is asked matters once that is much; below it, what is not known of the pair makes the answer thin. */
    private Finding unknownCapacity(LoadBand asked, Policy policy, LocalDate asOf) {
        if (asked == LoadBand.HIGH) {
            return Finding.unknown(Text.of("load.uncarried", loads.least()), because(policy), asOf);
        }
        return new Finding(
                        Band.WELL,
                        Text.of("load.light", asked, loads.least()),
                        Figure.known(
                                Amount.count(loads.least()),
                                Explanation.of("load.heavier").because(because(policy))),
                        Reading.FULL,
                        asOf)
                .thin();
    }

    private List<Explanation> because(Policy policy) {
        List<Explanation> all = new ArrayList<>(
                loads.sides().stream().map(one -> one.figure().because()).toList());
        all.add(
                switch (capacity) {
                    case Figure.Known known -> known.because();
                    case Figure.Unknown unknown ->
                        new Explanation(unknown.reason(), null, List.of(), List.of(unknown.because()));
                });
        all.add(policy.because(LoadBand.MEDIUM_FROM, Amount.count(policy.of(LoadBand.MEDIUM_FROM))));
        all.add(policy.because(LoadBand.HIGH_FROM, Amount.count(policy.of(LoadBand.HIGH_FROM))));
        return all;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_EVEN);
    }
}
