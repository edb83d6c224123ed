package entente.arrangement;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.kernel.WorkingCalendar;
import entente.ledger.Zoned;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One client and one provider: their zone, their working days and the currency they settle in.
 *
 * @param zone in which every date of the arrangement is meant, such as Europe/Berlin
 * @param currency of the contract, such as EUR
 * @param weekdays that count as working days, such as MON-FRI or SUN-THU
 * @param holidayCountry whose public holidays do not count, such as DE; none where it is left out
 * @param daysOff further days on which neither side works
 */
public record Arrangement(
        String code,
        String name,
        String client,
        String provider,
        String zone,
        String currency,
        String weekdays,
        @Nullable String holidayCountry,
        List<DayOff> daysOff,
        Pack pack)
        implements Zoned {

    /** A day on which the arrangement does not work. */
    public record DayOff(LocalDate on, String name) {}

    /** The type of work that is outsourced; it decides the starting data and which questions apply. */
    public enum Pack {
        CLINICAL,
        IT,
        PROCESS,
        FACILITY,
        OTHER;

        /** Whether such work comes as projects that start and end; a service that runs on has none unless some are recorded. */
        public boolean comesInProjects() {
            return switch (this) {
                case CLINICAL, IT, OTHER -> true;
                case PROCESS, FACILITY -> false;
            };
        }
    }

    public Arrangement {
        Refused.unless(!code.isBlank(), "code", "arrangement.refused.blank");
        Refused.unless(!name.isBlank(), "name", "arrangement.refused.blank");
        Refused.unless(!client.isBlank(), "client", "arrangement.refused.blank");
        Refused.unless(!provider.isBlank(), "provider", "arrangement.refused.blank");
        Refused.unless(!client.equalsIgnoreCase(provider), "provider", "arrangement.refused.oneside", client);
        Refused.unless(isZone(zone), "zone", "arrangement.refused.zone", zone);
        Refused.unless(isCurrency(currency), "currency", "arrangement.refused.currency", currency);
        Weekdays.of(weekdays);
        if (holidayCountry != null) {
            holidayCountry = holidayCountry.toUpperCase(Locale.ROOT);
            Refused.unless(
                    Holidays.knows(holidayCountry), "holidayCountry", "arrangement.refused.country", holidayCountry);
        }
        daysOff = List.copyOf(daysOff);
    }

    @Override
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public Currency money() {
        return Currency.getInstance(currency);
    }

    /** The working days within the range; outside it holidays are not looked up. */
    public WorkingCalendar calendar(DateRange range) {
        Stream<LocalDate> holidays = holidayCountry == null ? Stream.of() : Holidays.of(holidayCountry, range);
        Set<LocalDate> off =
                Stream.concat(holidays, daysOff.stream().map(DayOff::on)).collect(Collectors.toSet());
        return new WorkingCalendar(Weekdays.of(weekdays), off);
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isBlank();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }
}
