/** What was learned, what is improved and what both play by, as one side opens it. */
@NullMarked
package entente.cockpit.learning;

import org.jspecify.annotations.NullMarked;
