package entente.performance.level;

import entente.House;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.performance.clock.ServiceHours;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.EventSource.Reopening;
import entente.performance.level.ServiceLevel.Importance;
import entente.performance.level.ServiceLevel.PriorityTarget;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Incidents of a desk that is open in office hours, resolved within a target by priority. */
public final class LevelSamples {
    public static final LocalDate SIGNED = LocalDate.of(2026, 1, 1);

    private LevelSamples() {}

    public static Told told() {
        return Told.in(House.KINDS, Chain.SHARED, Instant.parse("2026-06-30T12:00:00Z"));
    }

    public static ServiceHours office(String from, String to) {
        return new ServiceHours(
                "OFFICE",
                "Office hours",
                "Europe/Berlin",
                List.of(new ServiceHours.Opening("MON-FRI", from, to)),
                "DE-BY",
                List.of());
    }

    public static EventSource tickets(@Nullable String priority) {
        return new EventSource(
                "TICKETS",
                "Tickets",
                Form.EVENTS,
                "ticket",
                "at",
                "event",
                null,
                null,
                null,
                null,
                priority,
                null,
                null,
                null,
                "Europe/Berlin",
                null,
                null,
                Reopening.CONTINUES,
                List.of(
                        new Meaning("opened", Role.START),
                        new Meaning("on hold", Role.PAUSE),
                        new Meaning("off hold", Role.RESUME),
                        new Meaning("resolved", Role.STOP)),
                List.of());
    }

    @SuppressWarnings("NullAway") // does not see that a nested type may be absent, read from its class file
    public static ServiceLevel resolved(
            Ref<Measure> measure, Ref<ServiceHours> hours, Ref<EventSource> source, String expected) {
        return new ServiceLevel(
                "SL-1",
                "Incidents resolved in time",
                measure,
                hours,
                source,
                Importance.CRITICAL,
                Reckoning.WITHIN_TARGET,
                Cycle.MONTH,
                CountedBy.STOP,
                new BigDecimal(expected),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new PriorityTarget("P1", "4h", null, null), new PriorityTarget("P2", "8h", null, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same, rounded before it is compared, with the edge good enough or not. */
    @SuppressWarnings("NullAway") // does not see that a nested type may be absent, read from its class file
    public static ServiceLevel rounded(ServiceLevel of, int decimals, boolean inclusive) {
        return new ServiceLevel(
                of.code(),
                of.name(),
                of.measure(),
                of.hours(),
                of.source(),
                of.importance(),
                of.reckoning(),
                of.cycle(),
                of.countedBy(),
                of.expected(),
                of.minimum(),
                of.better(),
                inclusive,
                decimals,
                of.within(),
                of.withinInclusive(),
                of.targets(),
                of.retarget(),
                of.percentile(),
                of.manner(),
                of.grace(),
                of.minimumVolume(),
                of.tooFew(),
                of.openCases());
    }

    public static Ref<Measure> measure(Told told) {
        return PerformanceSamples.agreed(told, PerformanceSamples.measure("M-1"));
    }

    public static Ref<ServiceHours> hours(Told told) {
        return told.fact(Side.CLIENT, office("09:00", "17:00"), SIGNED, Side.CLIENT, Side.PROVIDER);
    }

    public static Ref<EventSource> source(Told told) {
        return told.fact(Side.PROVIDER, tickets("priority"), SIGNED, Side.CLIENT, Side.PROVIDER);
    }

    /** Expected 95 from the first day of 2026 on, signed by the sides named. */
    public static Ref<ServiceLevel> level(Told told, Side... signedBy) {
        return told.fact(Side.CLIENT, resolved(measure(told), hours(told), source(told), "95"), SIGNED, signedBy);
    }

    public static Exclusion exclusion(Ref<ServiceLevel> level, String code, @Nullable String agreedBy) {
        return new Exclusion(
                code,
                level,
                Instant.parse("2026-06-10T02:00:00Z"),
                Instant.parse("2026-06-10T06:00:00Z"),
                null,
                "move",
                Side.PROVIDER,
                LocalDate.of(2026, 6, 1),
                agreedBy,
                agreedBy == null ? null : LocalDate.of(2026, 6, 2),
                null,
                null);
    }
}
