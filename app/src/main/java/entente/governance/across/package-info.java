/** What it takes to work across places, parties and functions: how much coordination the work asks for, and who has to be at the table. */
@NullMarked
@NamedInterface("across")
package entente.governance.across;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
