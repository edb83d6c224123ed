package entente.assessment.campaign;

import entente.assessment.instrument.Asking;
import entente.kernel.Side;
import java.util.Map;

/**
 * One closed answer without a name, each asking's points in the order of the items.
 *
 * @param group empty where the group was too small to be kept
 */
public record Heard(Side side, String group, Map<Asking, int[]> points) {}
