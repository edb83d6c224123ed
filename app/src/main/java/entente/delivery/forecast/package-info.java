/**
 * What finished projects foretell of running ones: several simple methods, each corrected by its own track record.
 *
 * <p>Computed in binary floating point: logarithms and medians of what happened elsewhere are estimates, never money.
 */
@NullMarked
@NamedInterface("forecast")
package entente.delivery.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
