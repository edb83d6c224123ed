/** The provider's work with other providers: who works with whom, what passes between them, and who names whom when it does not (003-31). */
@NullMarked
@NamedInterface("partner")
package entente.learning.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
