/** How the two sides lead: the seven questions' answers and their sum, and what leaders say beside what facts say. */
@NullMarked
package entente.governance;

import org.jspecify.annotations.NullMarked;
