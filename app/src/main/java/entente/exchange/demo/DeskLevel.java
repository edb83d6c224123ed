package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.Cadence;
import entente.performance.Measure;
import entente.performance.clock.ServiceHours;
import entente.performance.level.CountedBy;
import entente.performance.level.Cycle;
import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.EventSource.Reopening;
import entente.performance.level.Exclusion;
import entente.performance.level.Reckoning;
import entente.performance.level.ServiceLevel;
import entente.performance.level.ServiceLevel.Importance;
import entente.performance.level.ServiceLevel.PriorityTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/** The desk both agreed on: when it is open, what its log says, how soon a request is to be done, and what shall not count. */
final class DeskLevel {
    static final String SOURCE = "DESK";

    /** Eight whole months of the log lie before the month in which the story ends. */
    static final int MONTHS = 8;

    /** Months after the first of the log in which something went wrong. */
    static final int MOVED = 3;

    static final int SLOW = 6;

    private static final String ZONE = "Europe/Amsterdam";

    private final Telling story;
    private final YearMonth first;

    private DeskLevel(Telling story) {
        this.story = story;
        this.first = firstMonth(story.months().end());
    }

    static YearMonth firstMonth(LocalDate end) {
        return YearMonth.from(end).minusMonths(MONTHS);
    }

    static void tell(Telling story) {
        DeskLevel desk = new DeskLevel(story);
        LocalDate day = desk.first.atDay(1).minusDays(20);
        Ref<Measure> measure = desk.agreed(day, measure());
        Ref<ServiceHours> hours = desk.agreed(day, hours());
        Ref<EventSource> source = desk.agreed(day, source());
        Ref<ServiceLevel> level = desk.agreed(day, level(measure, hours, source, "92"));
        desk.raised(level);
        desk.leftOut(level);
    }

    private <T extends entente.ledger.Fact> Ref<T> agreed(LocalDate day, T fact) {
        Ref<T> said = story.provider(Role.INTERFACE_MANAGER).on(day).says(fact);
        story.client().on(day.plusDays(3)).signs(said);
        story.provider().on(day.plusDays(5)).signs(said);
        return said;
    }

    private void raised(Ref<ServiceLevel> level) {
        LocalDate day = first.plusMonths(4).atDay(1).minusDays(12);
        story.client(Role.COMMERCIAL_MANAGER)
                .on(day)
                .amends(
                        level,
                        "As the contract says from the second half-year on",
                        before -> level(before.measure(), before.hours(), before.source(), "94"));
        story.client().on(day.plusDays(2)).signs(level);
        story.provider().on(day.plusDays(4)).signs(level);
    }

    private void leftOut(Ref<ServiceLevel> level) {
        LocalDate moved = Months.weekday(first.plusMonths(MOVED).atDay(14));
        LocalDate asked = Months.weekday(first.plusMonths(MOVED + 1L).atDay(4));
        story.provider(Role.INTERFACE_MANAGER)
                .on(asked)
                .says(new Exclusion(
                        "DESK-X1",
                        level,
                        moved.atTime(LocalTime.of(8, 0)).atZone(DemoStory.ZONE).toInstant(),
                        moved.atTime(LocalTime.of(18, 0)).atZone(DemoStory.ZONE).toInstant(),
                        null,
                        "The client moved its directory that day, and nobody could sign in",
                        Side.PROVIDER,
                        asked,
                        "Mateusz Kowal",
                        asked,
                        null,
                        null));
        LocalDate slow = Months.weekday(first.plusMonths(SLOW).atDay(9));
        LocalDate open = Months.weekday(first.plusMonths(SLOW + 1L).atDay(5));
        story.provider(Role.INTERFACE_MANAGER)
                .on(open)
                .says(new Exclusion(
                        "DESK-X2",
                        level,
                        slow.atTime(LocalTime.of(12, 0)).atZone(DemoStory.ZONE).toInstant(),
                        slow.atTime(LocalTime.of(18, 0)).atZone(DemoStory.ZONE).toInstant(),
                        null,
                        "Three times the usual requests in one afternoon, after the client's town hall",
                        Side.PROVIDER,
                        open,
                        null,
                        null,
                        null,
                        null));
    }

    private static Measure measure() {
        return new Measure(
                SOURCE,
                "Requests of the desk done in time",
                null,
                "Requests done within the time of their priority, of all that were done in the month",
                "in time / all",
                "Log of the desk",
                "%",
                Cadence.MONTH,
                Measure.Direction.HIGHER,
                new BigDecimal("80"),
                new BigDecimal("94"),
                Side.PROVIDER,
                "Kjell Aspen",
                Measure.Nature.OUTCOME,
                null,
                null,
                null,
                null,
                null);
    }

    private static ServiceHours hours() {
        return new ServiceHours(
                SOURCE,
                "The desk, weekdays 8 to 18",
                ZONE,
                List.of(new ServiceHours.Opening("MON-FRI", "08:00", "18:00")),
                "NL",
                List.of());
    }

    private static EventSource source() {
        return new EventSource(
                SOURCE,
                "Log of the desk",
                Form.EVENTS,
                "Request",
                "At",
                "What",
                null,
                null,
                null,
                null,
                "Priority",
                null,
                null,
                null,
                ZONE,
                null,
                null,
                Reopening.CONTINUES,
                List.of(
                        new Meaning("opened", entente.performance.level.Role.START),
                        new Meaning("waits for the client", entente.performance.level.Role.PAUSE),
                        new Meaning("client answered", entente.performance.level.Role.RESUME),
                        new Meaning("done", entente.performance.level.Role.STOP)),
                List.of());
    }

    private static ServiceLevel level(
            Ref<Measure> measure, Ref<ServiceHours> hours, Ref<EventSource> source, String expected) {
        return new ServiceLevel(
                SOURCE,
                "Requests of the desk done in time",
                measure,
                hours,
                source,
                Importance.KEY,
                Reckoning.WITHIN_TARGET,
                Cycle.MONTH,
                CountedBy.STOP,
                new BigDecimal(expected),
                new BigDecimal("85"),
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new PriorityTarget("urgent", "4h", null, null),
                        new PriorityTarget("normal", "10h", null, null),
                        new PriorityTarget("when it suits", "30h", null, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
