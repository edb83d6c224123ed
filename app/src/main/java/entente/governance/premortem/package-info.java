/** Imagining beforehand that it failed: how often such undertakings do, what each side thinks would be the cause, and what would show it coming (000-10, I-38). */
@NullMarked
@NamedInterface("premortem")
package entente.governance.premortem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
