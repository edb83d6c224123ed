package entente.performance.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The clock against a slow model that walks minute by minute and asks the wall clock of the zone. */
class BusinessClockProperties {
    private static final long MINUTE = 60_000_000L;
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "UTC",
            "America/New_York",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "Asia/Jerusalem");
    /** Around changes of the clocks in most of the zones. */
    private static final List<String> DAYS =
            List.of("2025-03-27", "2025-10-23", "2024-04-24", "2025-03-07", "2025-10-31", "2025-04-04", "2024-10-30");

    record Case(OpeningHours hours, long start, int minutes, List<Span> pauses) {
        long stop() {
            return start + minutes * MINUTE;
        }

        Spans paused() {
            return Spans.of(pauses);
        }

        BusinessClock clock() {
            return new BusinessClock(hours);
        }
    }

    @Property(tries = 150)
    void elapsedIsWhatAWalkMinuteByMinuteCounts(@ForAll("cases") Case of) {
        assertThat(of.clock().elapsed(of.start, of.stop(), of.paused())).isEqualTo(walked(of, of.stop()) * MINUTE);
    }

    @Property(tries = 100)
    void theDueTimeIsTheFirstAtWhichTheTargetHasElapsed(@ForAll("cases") Case of) {
        long target = walked(of, of.stop()) * MINUTE;
        long due = of.clock().due(of.start, target, of.paused());
        assertThat(of.clock().elapsed(of.start, due, of.paused())).isEqualTo(target);
        assertThat(due).isLessThanOrEqualTo(of.stop());
        if (target > 0) {
            assertThat(of.clock().elapsed(of.start, due - 1, of.paused())).isEqualTo(target - 1);
        }
    }

    @Property(tries = 100)
    void anyTargetHasElapsedWhenItIsDue(@ForAll("cases") Case of, @ForAll("targets") long target) {
        long due = of.clock().due(of.start, target, of.paused());
        assertThat(of.clock().elapsed(of.start, due, of.paused())).isEqualTo(target);
    }

    @Property(tries = 100)
    void partsAddUp(@ForAll("cases") Case of, @ForAll("shares") double share) {
        long middle = of.start + (long) (share * (of.stop() - of.start));
        BusinessClock clock = of.clock();
        assertThat(clock.elapsed(of.start, middle, of.paused()) + clock.elapsed(middle, of.stop(), of.paused()))
                .isEqualTo(clock.elapsed(of.start, of.stop(), of.paused()));
    }

    @Property(tries = 100)
    void theOrderOfPausesAndEnteringThemTwiceChangesNothing(@ForAll("cases") Case of, @ForAll long seed) {
        List<Span> shuffled = new ArrayList<>(of.pauses);
        shuffled.addAll(of.pauses);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Spans.of(shuffled)).isEqualTo(of.paused());
        BusinessClock excluding = new BusinessClock(of.hours, Spans.of(shuffled));
        assertThat(excluding.elapsed(of.start, of.stop(), Spans.NONE))
                .as("a pause of all is an exclusion")
                .isEqualTo(of.clock().elapsed(of.start, of.stop(), of.paused()));
    }

    @Provide
    Arbitrary<Long> targets() {
        return Arbitraries.longs().between(0, 200 * ClockSamples.HOUR);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 6 * 24 * 60);
        Arbitrary<List<Integer>> pauses =
                Arbitraries.integers().between(-600, 6 * 24 * 60).list().ofMaxSize(8);
        return Combinators.combine(hours(), Arbitraries.of(DAYS), minutes, minutes, pauses)
                .as((hours, day, offset, length, ends) -> {
                    long start = Span.micros(Instant.parse(day + "T00:00:00Z")) + offset * MINUTE;
                    List<Span> spans = new ArrayList<>();
                    for (int i = 0; i + 1 < ends.size(); i += 2) {
                        long one = start + ends.get(i) * MINUTE;
                        long other = start + ends.get(i + 1) * MINUTE;
                        spans.add(new Span(Math.min(one, other), Math.max(one, other)));
                    }
                    return new Case(hours, start, length, spans);
                });
    }

    private static Arbitrary<OpeningHours> hours() {
        Arbitrary<List<Integer>> edges =
                Arbitraries.integers().between(0, 1440).list().ofMinSize(2).ofMaxSize(6);
        Arbitrary<List<List<Integer>>> week = edges.list().ofSize(7);
        return Combinators.combine(Arbitraries.of(ZONES), week, Arbitraries.of("", "DE", "US"))
                .as((zone, days, holidays) -> {
                    Map<DayOfWeek, List<Window>> all = new EnumMap<>(DayOfWeek.class);
                    for (DayOfWeek day : DayOfWeek.values()) {
                        all.put(day, windows(days.get(day.ordinal())));
                    }
                    all.put(DayOfWeek.WEDNESDAY, Window.list("08:00-20:00"));
                    return new OpeningHours(
                            ZoneId.of(zone),
                            all,
                            holidays,
                            Map.of(LocalDate.of(2025, 3, 30), windows(days.getFirst())));
                });
    }

    private static List<Window> windows(List<Integer> edges) {
        List<Integer> sorted = edges.stream().distinct().sorted().toList();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            windows.add(new Window(sorted.get(i), sorted.get(i + 1)));
        }
        return windows;
    }

    private static long walked(Case of, long stop) {
        long count = 0;
        for (long at = of.start; at < stop; at += MINUTE) {
            ZonedDateTime shown = Span.at(at).atZone(of.hours.zone());
            int minute = shown.getHour() * 60 + shown.getMinute();
            long now = at;
            boolean open = of.hours.on(shown.toLocalDate()).stream()
                    .anyMatch(window -> window.from() <= minute && minute < window.to());
            boolean paused = of.pauses.stream().anyMatch(pause -> pause.from() <= now && now < pause.to());
            count += open && !paused ? 1 : 0;
        }
        return count;
    }
}
