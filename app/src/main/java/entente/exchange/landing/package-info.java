/** Files of raw events between upload and landing: described, looked through, recorded, and measured. */
@NullMarked
@NamedInterface("landing")
package entente.exchange.landing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
