/** The append-only record of facts of one arrangement, in three hash-chained chains, and the books that readers open on it. */
@NullMarked
package entente.ledger;

import org.jspecify.annotations.NullMarked;
