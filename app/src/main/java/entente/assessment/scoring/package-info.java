/**
 * From answers to scores: a scale, a dimension, a side, the gap between two sides, and what must not be shown.
 *
 * <p>Computed in binary floating point: means and deviations of opinions are estimates, never money.
 */
@NullMarked
@NamedInterface("scoring")
package entente.assessment.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
