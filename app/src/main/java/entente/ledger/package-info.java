/** The append-only record of what both sides said, and everything that keeps it whole. */
@NullMarked
package entente.ledger;

import org.jspecify.annotations.NullMarked;
