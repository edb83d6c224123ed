package entente.performance.measure;

import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.signal.Mirror;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Each side's own part in what measures show: its own measures out of target, its signature or its word that is missing. */
public final class OwnMeasures {
    private OwnMeasures() {}

    /** Of the measures that tell of a side's own work, those that are not where they should be. */
    public static List<Mirror> behind(List<MeasureCourse> courses) {
        return Arrays.stream(Side.values()).map(side -> behind(side, courses)).toList();
    }

    private static Mirror behind(Side side, List<MeasureCourse> courses) {
        List<MeasureCourse> own =
                courses.stream().filter(one -> one.said().owningSide() == side).toList();
        List<Explanation> behind = own.stream()
                .filter(one -> one.band() != Band.WELL)
                .map(MeasureCourse::explained)
                .toList();
        return Mirror.of(
                side,
                Text.of("performance.mirror.behind"),
                Text.of("performance.mirror.behind.says", behind.size(), own.size()),
                behind);
    }

    /** Of facts that both have to sign, those a side has not signed yet. */
    public static List<Mirror> unsigned(List<? extends Recorded<? extends Fact>> facts) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    List<Explanation> open = facts.stream()
                            .filter(one -> one.isProposed() && !isSigned(one, side))
                            .map(one -> Explanation.of("performance.mirror.unsigned.one", side)
                                    .from(one.source()))
                            .toList();
                    return Mirror.of(
                            side,
                            Text.of("performance.mirror.unsigned"),
                            Text.of("performance.mirror.unsigned.says", open.size()),
                            open);
                })
                .toList();
    }

    public static boolean isSigned(Recorded<? extends Fact> fact, Side side) {
        return fact.version().signOff(side).filter(SignOff::agrees).isPresent();
    }

    /** What a side's own people felt, or that it has not said it. */
    static List<Mirror> unfelt(BothViews views) {
        return Arrays.stream(Side.values())
                .map(side -> Mirror.of(
                        side,
                        Text.of("performance.mirror.felt"),
                        views.felt(side)
                                .map(said -> Text.of(
                                        "performance.felt", side, said.fact().score(), views.period()))
                                .orElseGet(() -> Text.of("performance.mirror.felt.none", views.period())),
                        Stream.concat(
                                        views.felt(side).stream().map(views::explained),
                                        Stream.of(views.read().explained()))
                                .toList()))
                .toList();
    }
}
