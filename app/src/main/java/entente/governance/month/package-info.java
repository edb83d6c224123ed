/** The end of a month: what is in, what is missing, every line agreed, disputed or not contested, and the month both sign. */
@NullMarked
@NamedInterface("month")
package entente.governance.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
