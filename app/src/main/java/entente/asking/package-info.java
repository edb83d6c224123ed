/** Asking people: campaigns and their answers, in tables beside the ledger that nobody reads but through narrow functions. */
@NullMarked
package entente.asking;

import org.jspecify.annotations.NullMarked;
