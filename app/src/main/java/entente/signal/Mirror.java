package entente.signal;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import java.util.List;

/**
 * What one side itself contributed to a signal; its reader sees it before anything about the other side.
 *
 * @param side whose part this is
 * @param question what that side should ask itself
 * @param says the answer from dated facts, in one sentence; "nothing recorded" where there is none
 * @param evidence the entries the sentence rests on
 */
public record Mirror(Side side, Text question, Text says, Explanation evidence) {

    /** One side's part from dated facts; without any, the sentence is that nothing is recorded. */
    public static Mirror of(Side side, Text question, Text says, List<Explanation> facts) {
        Text said = facts.isEmpty() ? Text.of("signal.mirror.nothing") : says;
        return new Mirror(side, question, said, new Explanation(said, null, List.of(), facts));
    }
}
