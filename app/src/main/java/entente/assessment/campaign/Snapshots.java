package entente.assessment.campaign;

import entente.assessment.OwnHouseResult;
import entente.assessment.OwnHouseResult.GroupResult;
import entente.assessment.OwnHouseResult.PartResult;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Mirrored;
import entente.assessment.scoring.Score;
import entente.assessment.scoring.SideView;
import entente.kernel.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a closed campaign becomes a fact: scores and how many stand behind them, nothing that anybody answered. */
public final class Snapshots {
    private static final int DECIMALS = 4;

    private Snapshots() {}

    /** One for each instrument that was asked; of both sides, or nothing of a side that was too few. Closed on the last day, or before it once both sides had ended their halves. */
    public static List<ResultSnapshot> of(
            Campaign campaign, LocalDate closedOn, List<InstrumentResult> results, Map<Side, SideState> sides) {
        return results.stream()
                .map(result -> of(campaign, closedOn, result, sides))
                .toList();
    }

    /** One for each instrument that a side asked of its own house, with the groups that may be seen. */
    public static List<OwnHouseResult> ofOwnHouse(
            Campaign campaign, LocalDate closedOn, List<InstrumentResult> results, Map<Side, SideState> sides) {
        Side side = campaign.ownHouse().orElseThrow();
        return results.stream()
                .map(result -> ofOwnHouse(campaign, closedOn, side, result, sides))
                .toList();
    }

    private static OwnHouseResult ofOwnHouse(
            Campaign campaign, LocalDate closedOn, Side side, InstrumentResult result, Map<Side, SideState> sides) {
        Instrument asked = result.instrument();
        SideView view = result.mirrored().of(side);
        Optional<Marks> marks =
                view.whole().flatMap(shown -> Optional.ofNullable(result.marks().get(side)));
        return new OwnHouseResult(
                campaign.id().toString(),
                campaign.title(),
                asked.code(),
                asked.version(),
                asked.print().hex(),
                campaign.threshold().people(),
                closedOn,
                counted(sides, side, true),
                counted(sides, side, false),
                value(view.whole()),
                margin(view.whole()),
                marks.map(Marks::judged).orElse(null),
                marks.map(Marks::marked).orElse(null),
                asked.dimensions().entrySet().stream()
                        .map(one -> new PartResult(
                                one.getKey(),
                                one.getValue(),
                                value(view.dimension(one.getKey())),
                                margin(view.dimension(one.getKey()))))
                        .toList(),
                groups(side, result));
    }

    private static List<GroupResult> groups(Side side, InstrumentResult result) {
        Map<String, Marks> marks = result.marksByGroup().getOrDefault(side, Map.of());
        return result.groups().getOrDefault(side, new TreeMap<>()).entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .flatMap(group -> group.getValue().whole().stream()
                        .map(whole -> group(
                                group.getKey(),
                                group.getValue().answered(),
                                whole,
                                Optional.ofNullable(marks.get(group.getKey())))))
                .toList();
    }

    private static GroupResult group(String name, int answered, Score whole, Optional<Marks> marks) {
        return new GroupResult(
                name,
                answered,
                rounded(whole.value()),
                margin(Optional.of(whole)),
                marks.map(Marks::judged).orElse(null),
                marks.map(Marks::marked).orElse(null));
    }

    private static ResultSnapshot of(
            Campaign campaign, LocalDate closedOn, InstrumentResult result, Map<Side, SideState> sides) {
        Instrument asked = result.instrument();
        Mirrored both = result.mirrored();
        Optional<Score> client = both.client().whole();
        Optional<Score> provider = both.provider().whole();
        return new ResultSnapshot(
                campaign.id().toString(),
                campaign.title(),
                asked.code(),
                asked.version(),
                asked.print().hex(),
                campaign.threshold().people(),
                closedOn,
                counted(sides, Side.CLIENT, true),
                counted(sides, Side.CLIENT, false),
                counted(sides, Side.PROVIDER, true),
                counted(sides, Side.PROVIDER, false),
                value(client),
                margin(client),
                value(provider),
                margin(provider),
                asked.dimensions().entrySet().stream()
                        .map(dimension -> dimension(dimension.getKey(), dimension.getValue(), both))
                        .toList());
    }

    private static DimensionResult dimension(String code, String name, Mirrored both) {
        Optional<Score> client = both.client().dimension(code);
        Optional<Score> provider = both.provider().dimension(code);
        return new DimensionResult(
                code,
                name,
                value(client),
                margin(client),
                value(provider),
                margin(provider),
                value(both.clientsGuess().dimension(code)),
                value(both.providersGuess().dimension(code)));
    }

    private static int counted(Map<Side, SideState> sides, Side side, boolean invited) {
        SideState state = sides.get(side);
        Integer number = state == null ? null : invited ? state.invited() : state.answered();
        return number == null ? 0 : number;
    }

    private static @Nullable BigDecimal value(Optional<Score> score) {
        return score.map(known -> rounded(known.value())).orElse(null);
    }

    private static @Nullable BigDecimal margin(Optional<Score> score) {
        OptionalDouble margin = score.map(Score::margin).orElseGet(OptionalDouble::empty);
        return margin.isPresent() ? rounded(margin.getAsDouble()) : null;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
