package entente.signal;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;

/**
 * What one side itself contributed to a signal; its reader sees it before anything about the other side.
 *
 * @param side whose part this is
 * @param question what that side should ask itself
 * @param says the answer from dated facts, in one sentence; "nothing recorded" where there is none
 * @param evidence the entries the sentence rests on
 */
public record Mirror(Side side, Text question, Text says, Explanation evidence) {}
