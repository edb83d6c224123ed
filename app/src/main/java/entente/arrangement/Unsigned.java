package entente.arrangement;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.signal.Mirror;
import java.util.Arrays;
import java.util.List;

/** Each side's own part in something both have to agree on: whether its own signature is still missing. */
final class Unsigned {
    private Unsigned() {}

    static List<Mirror> mirrors(Recorded<? extends Fact> fact, Text question) {
        return Arrays.stream(Side.values())
                .map(side -> Mirror.of(side, question, says(fact, side), missing(fact, side)))
                .toList();
    }

    private static Text says(Recorded<? extends Fact> fact, Side side) {
        return Text.of("arrangement.part.unsigned", side, fact.recordedAt());
    }

    private static List<Explanation> missing(Recorded<? extends Fact> fact, Side side) {
        boolean signed = fact.version().signOff(side).filter(SignOff::agrees).isPresent();
        return signed || !fact.isProposed()
                ? List.of()
                : List.of(new Explanation(says(fact, side), null, List.of(fact.source()), List.of()));
    }
}
