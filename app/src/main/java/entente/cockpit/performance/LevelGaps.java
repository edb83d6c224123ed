package entente.cockpit.performance;

import entente.kernel.DateRange;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.performance.level.Cycle;
import entente.performance.level.EventLog;
import entente.performance.level.LevelDefinition;
import entente.performance.level.LevelDefinitions;
import entente.performance.level.LogsOfSource;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.ServiceLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a service level is not calculated yet, or not to the end, each reason with the next step. */
final class LevelGaps {
    private final Book book;
    private final LocalDate day;
    private final Recorded<ServiceLevel> level;
    private final List<LevelGap> gaps = new ArrayList<>();

    private LevelGaps(Book book, LocalDate day, Recorded<ServiceLevel> level) {
        this.book = book;
        this.day = day;
        this.level = level;
    }

    static List<LevelGap> of(
            Book book, LocalDate day, Recorded<ServiceLevel> level, List<Recorded<MeasuredPeriod>> periods) {
        LevelGaps gaps = new LevelGaps(book, day, level);
        gaps.terms(LevelDefinitions.of(book, level.fact().code(), day));
        gaps.events(periods);
        gaps.newest(periods);
        return gaps.gaps;
    }

    private void terms(LevelDefinition definition) {
        switch (definition) {
            case LevelDefinition.Wanting wanting ->
                wanting.because().forEach(why -> add(why, "describe", "/facts/" + level.id() + "/amend"));
            case LevelDefinition.Measurable measurable ->
                measurable.proposed().forEach(why -> add(why, "sign", "/tray"));
        }
    }

    /** No file at all, none for the period that ended last, or one that came after it was measured. */
    private void events(List<Recorded<MeasuredPeriod>> periods) {
        List<Recorded<EventLog>> logs = new ArrayList<>();
        for (Chain chain : book.viewpoint().chains()) {
            logs.addAll(LogsOfSource.of(book, chain, level.fact().source()).logs());
        }
        DateRange last = last(level.fact().cycle());
        String files = "/event-files?source=" + level.fact().source().id();
        if (logs.isEmpty()) {
            add(Text.of("performance.levels.gap.nolog"), "bring", files);
            return;
        }
        Optional<Recorded<EventLog>> telling =
                logs.stream().filter(log -> log.fact().tellsAllOf(last)).findFirst();
        boolean measured =
                periods.stream().anyMatch(period -> period.fact().during().equals(last));
        String name = level.fact().cycle().name(last.from());
        if (telling.isEmpty()) {
            add(Text.of("performance.levels.gap.noevents", name), "bring", files);
        } else if (!measured) {
            add(Text.of("performance.levels.gap.unmeasured", name), "measure", "/service-levels");
        }
    }

    /** What the newest period says of itself where it has no rating. */
    private void newest(List<Recorded<MeasuredPeriod>> periods) {
        if (periods.isEmpty()) {
            return;
        }
        MeasuredPeriod newest = periods.getLast().fact();
        Integer least = level.fact().minimumVolume();
        switch (newest.standing()) {
            case INSUFFICIENT_VOLUME, POOLED_WITH_NEXT ->
                add(
                        Text.of(
                                "performance.levels.gap.volume",
                                newest.period(),
                                newest.cases(),
                                least == null ? 1 : least),
                        "terms",
                        "/facts/" + level.id());
            case NO_DATA ->
                add(
                        Text.of("performance.levels.gap.nodata", newest.period()),
                        "file",
                        "/facts/" + newest.log().id());
            case NO_LEVEL -> add(Text.of("performance.levels.gap.nolevel"), "terms", "/facts/" + level.id() + "/amend");
            case MET, MISSED, BELOW_MINIMUM -> {}
        }
    }

    /** The period that ended last. */
    private DateRange last(Cycle cycle) {
        LocalDate now = cycle.begin(day);
        LocalDate before = cycle.begin(now.minusDays(1));
        return new DateRange(before, now);
    }

    private void add(Text says, String next, String place) {
        gaps.add(LevelGap.of(says, next, place));
    }
}
