package entente;

import entente.ledger.postgres.Ledger;
import entente.meeting.Attendances;
import entente.meeting.CalendarAddresses;
import entente.meeting.Closing;
import entente.meeting.Meetings;
import entente.meeting.Rescheduling;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what sessions are held with. */
@Configuration(proxyBeanMethods = false)
class MeetingWiring {
    @Bean
    Meetings meetings(DataSource source, Clock clock, ApplicationEventPublisher events) {
        return new Meetings(source, clock, events::publishEvent);
    }

    @Bean
    Attendances attendances(DataSource source, ApplicationEventPublisher events) {
        return new Attendances(source, events::publishEvent);
    }

    @Bean
    Closing sessionClosing(Ledger ledger, Meetings meetings, Attendances attendances) {
        return new Closing(ledger, meetings, attendances);
    }

    @Bean
    Rescheduling rescheduling(Ledger ledger) {
        return new Rescheduling(ledger);
    }

    @Bean
    CalendarAddresses calendarAddresses(DataSource source, Clock clock) {
        return new CalendarAddresses(source, clock);
    }
}
