/** What stays: lessons that come up by themselves where they fit, improvements both own, new ideas and what pays for them, the book both play by. */
@NullMarked
package entente.learning;

import org.jspecify.annotations.NullMarked;
