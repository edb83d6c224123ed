package entente.performance.needs;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.performance.MaturityAssessment;
import entente.signal.Mirror;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Each side's own part in how mature a process is: that it is its process, and what it said of it or has still to say. */
final class MaturityParts {
    private MaturityParts() {}

    static List<Mirror> mirrors(Maturity one) {
        return Arrays.stream(Side.values()).map(side -> mirror(one, side)).toList();
    }

    private static Mirror mirror(Maturity one, Side side) {
        Optional<Recorded<MaturityAssessment>> own = one.assessments().stream()
                .filter(said -> said.by() == Voice.of(side))
                .findFirst();
        boolean owns = one.process().fact().owningSide() == side;
        return Mirror.of(
                side,
                Text.of(owns ? "performance.maturity.mirror.own" : "performance.maturity.mirror"),
                own.map(said -> Text.of(
                                "performance.maturity.mirror.says",
                                said.fact().level(),
                                said.fact().evidence()))
                        .orElseGet(() -> Text.of("performance.maturity.mirror.none")),
                owns || own.isEmpty()
                        ? List.of(Explanation.of(
                                        "performance.maturity.owned",
                                        one.process().fact().owningSide())
                                .from(one.process().source()))
                        : one.leaves());
    }
}
