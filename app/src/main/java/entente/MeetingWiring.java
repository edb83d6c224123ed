package entente;

import entente.ledger.postgres.Ledger;
import entente.meeting.Attendances;
import entente.meeting.CalendarAddresses;
import entente.meeting.Closing;
import entente.meeting.DecidedDay;
import entente.meeting.Deciding;
import entente.meeting.Endings;
import entente.meeting.Meetings;
import entente.meeting.Ratings;
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
    Endings endings(DataSource source, Ledger ledger, ApplicationEventPublisher events) {
        return new Endings(source, ledger, events::publishEvent);
    }

    @Bean
    Meetings meetings(DataSource source, Clock clock, Endings endings, ApplicationEventPublisher events) {
        return new Meetings(source, clock, endings, events::publishEvent);
    }

    @Bean
    Attendances attendances(DataSource source, Endings endings, ApplicationEventPublisher events) {
        return new Attendances(source, endings, events::publishEvent);
    }

    @Bean
    Ratings ratings(DataSource source, Endings endings) {
        return new Ratings(source, endings);
    }

    @Bean
    Closing sessionClosing(
            Ledger ledger, Meetings meetings, Attendances attendances, Ratings ratings, Endings endings) {
        return new Closing(ledger, meetings, attendances, ratings, endings);
    }

    @Bean
    Deciding deciding(Ledger ledger, Meetings meetings, Attendances attendances, Endings endings) {
        return new Deciding(ledger, meetings, attendances, endings);
    }

    @Bean
    Rescheduling rescheduling(Ledger ledger, Endings endings) {
        return new Rescheduling(ledger, endings);
    }

    @Bean
    DecidedDay decidedDay(Ledger ledger) {
        return new DecidedDay(ledger);
    }

    @Bean
    CalendarAddresses calendarAddresses(DataSource source, Clock clock) {
        return new CalendarAddresses(source, clock);
    }
}
