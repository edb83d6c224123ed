/** The pages of money and contract: the credit ledger, terms on trial, and the end of a month. */
@NullMarked
package entente.cockpit.commercial;

import org.jspecify.annotations.NullMarked;
