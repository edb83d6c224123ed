/** Files in and out: workbooks that are judged offline, templates, schedules. */
@NullMarked
package entente.exchange;

import org.jspecify.annotations.NullMarked;
