/** What the arrangement costs and what it brings. */
@NullMarked
package entente.commercial;

import org.jspecify.annotations.NullMarked;
