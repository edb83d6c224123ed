/** What the pages of people and seats show. */
@NullMarked
package entente.cockpit.team;

import org.jspecify.annotations.NullMarked;
