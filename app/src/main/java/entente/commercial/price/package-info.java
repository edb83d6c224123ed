/** How a price follows an index, and how gain and pain of a target cost are shared: formulae of contracts, each reading said by name. */
@NullMarked
@NamedInterface("price")
package entente.commercial.price;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
