/** Sessions as other people's calendars read them (iCalendar, RFC 5545 and 5546). */
@NullMarked
@NamedInterface("calendar")
package entente.exchange.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
