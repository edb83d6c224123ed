/** Files in and out: schedules of other tools as projects and milestones. */
@NullMarked
package entente.exchange;

import org.jspecify.annotations.NullMarked;
