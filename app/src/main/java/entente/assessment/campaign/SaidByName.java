package entente.assessment.campaign;

import entente.assessment.instrument.Asking;
import entente.kernel.Side;
import java.util.Map;
import java.util.UUID;

/** One person's answer under its own name, in the order of the items. */
public record SaidByName(Side side, UUID actor, Map<Asking, int[]> points) {}
