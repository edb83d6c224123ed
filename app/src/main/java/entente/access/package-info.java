/** Organisations, accounts and appointments: who may see and do what, for which side of which arrangement. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "ledger :: store", "page"})
package entente.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
