/** Improvements that one of each side owns, and the benefit that finance verified (002-10). */
@NullMarked
@NamedInterface("improvement")
package entente.learning.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
