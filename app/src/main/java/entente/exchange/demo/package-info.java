/** A rich example told into a real ledger: a client and a provider over fourteen months, and two quieter arrangements. */
@NullMarked
@NamedInterface("demo")
package entente.exchange.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
