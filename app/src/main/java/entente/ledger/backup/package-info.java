/** A whole instance as one file, and an instance made from it again: what was said, who may know it, and the files people attached. */
@NullMarked
@NamedInterface("backup")
package entente.ledger.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
