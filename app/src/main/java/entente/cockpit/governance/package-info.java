/** The pages on which both sides work on what is wrong: problems by their kind, risks, assumptions, and who does what by when. */
@NullMarked
package entente.cockpit.governance;

import org.jspecify.annotations.NullMarked;
