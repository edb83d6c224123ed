/** What is owed when a service level is missed: default, regime, caps, earn-back, and the ledger of credits, each step kept. */
@NullMarked
@NamedInterface("credit")
package entente.commercial.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
