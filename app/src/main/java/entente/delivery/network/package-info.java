/** What must be done before what, how long that takes at least, and where there is time to spare. */
@NullMarked
@NamedInterface("network")
package entente.delivery.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
