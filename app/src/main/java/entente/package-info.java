/** The front door: the launcher's commands and the application they start. */
@NullMarked
package entente;

import org.jspecify.annotations.NullMarked;
