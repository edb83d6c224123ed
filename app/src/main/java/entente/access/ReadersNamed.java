package entente.access;

import entente.kernel.Side;
import java.util.UUID;

/** It was said anew who of a side reads one of its facts; ids only. */
public record ReadersNamed(UUID arrangement, Side side) {}
