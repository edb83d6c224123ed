package entente.performance.ramp;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.performance.measure.JudgedReading;
import entente.signal.Mirror;
import java.util.ArrayList;
import java.util.List;

/** Each side's own part in a ramp: what the client asked for and gave, and what the provider reached. */
final class RampParts {
    private RampParts() {}

    static List<Mirror> mirrors(RampCourse one) {
        return List.of(client(one), provider(one));
    }

    private static Mirror client(RampCourse one) {
        Figure given = one.support().givenSoFar();
        List<Explanation> own = new ArrayList<>();
        if (given instanceof Figure.Known known) {
            own.add(known.because());
        }
        if (one.distance() instanceof Figure.Known) {
            own.add(one.step().because());
        }
        Text says = given.known()
                .map(share -> Text.of(
                        "performance.ramp.mirror.client.says",
                        Amount.percent(share),
                        one.ramp().fact().months()))
                .orElseGet(() -> Text.of(
                        "performance.ramp.mirror.client.unsaid",
                        one.ramp().fact().months()));
        return Mirror.of(Side.CLIENT, Text.of("performance.ramp.mirror.client"), says, own);
    }

    private static Mirror provider(RampCourse one) {
        List<Explanation> own =
                one.readings().stream().map(JudgedReading::explained).toList();
        long below = one.readings().stream().filter(JudgedReading::isBelowCurve).count();
        return Mirror.of(
                Side.PROVIDER,
                Text.of("performance.ramp.mirror.provider"),
                Text.of("performance.ramp.mirror.provider.says", below, own.size()),
                own);
    }
}
