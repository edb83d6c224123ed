/** Sessions while they take place: agendas and minutes that both sides draft together beside the ledger, and the addresses of people's calendars. */
@NullMarked
package entente.meeting;

import org.jspecify.annotations.NullMarked;
