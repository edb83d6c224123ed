/** Files and stories in and out: workbooks that are judged offline, templates, schedules, the demo. */
@NullMarked
package entente.exchange;

import org.jspecify.annotations.NullMarked;
