/** The ledger's store: PostgreSQL, embedded with the application or a server of its own. */
@NullMarked
@NamedInterface("store")
package entente.ledger.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
