/** Where answers are kept: tables beside the ledger that nobody reads but through narrow functions. */
@NullMarked
@NamedInterface("store")
package entente.assessment.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
