package entente.events.desk;

import entente.events.FailingFiles;
import entente.events.LevelRun;
import entente.events.WorkFolder;
import entente.events.desk.LevelDesk.Desk;
import entente.events.desk.LevelDesk.Tally;
import entente.kernel.DateRange;
import entente.kernel.Text;
import entente.ledger.Document;
import entente.ledger.Recorded;
import entente.performance.level.Cycle;
import entente.performance.level.EventLog;
import entente.performance.level.LevelDefinition.Measurable;
import entente.performance.level.LogsOfSource;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.PeriodFigure;
import entente.performance.level.ServiceLevel;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One service level measured from one file: the periods that no newer file tells of. */
record LevelOfLog(
        Desk at, Measurable measurable, Recorded<ServiceLevel> level, Recorded<EventLog> log, LogsOfSource logs) {
    private static final long MOST_BYTES = 2_000_000_000;

    void measure(Path landed, Tally tally, List<Text> waiting) throws IOException {
        DateRange during = log.fact().during();
        LocalDate to = during.to().isAfter(at.today()) ? at.today() : during.to();
        if (!during.from().isBefore(to)) {
            return;
        }
        try (WorkFolder folder = WorkFolder.create()) {
            LevelRun run =
                    new LevelRun(measurable.definition(), landed, new DateRange(during.from(), to), folder.path());
            Map<String, List<PeriodFigure>> figures = run.figures();
            Map<String, FailingFiles.OfPeriod> failing = FailingFiles.of(run);
            Effects effects = Effects.of(run, figures, at.book(), level.ref());
            Recording recording = new Recording(at, tally, waiting, level);
            for (Map.Entry<String, List<PeriodFigure>> of : figures.entrySet()) {
                PeriodFigure all = of.getValue().getFirst();
                DateRange days = days(all);
                if (isNewest(days)) {
                    MeasuredPeriod period = MeasuredPeriod.of(
                            level.ref(),
                            days,
                            of.getValue(),
                            new MeasuredPeriod.From(
                                    log.ref(),
                                    log.fact().digest(),
                                    run.digest(all.period(), effects.leftOut(of.getKey())),
                                    at.today()),
                            besides(
                                    run,
                                    all,
                                    failing.getOrDefault(of.getKey(), FailingFiles.OfPeriod.NOTHING),
                                    effects));
                    recording.record(period, all, log.fact());
                }
            }
        }
    }

    private DateRange days(PeriodFigure figure) {
        Cycle cycle = measurable.definition().cycle();
        LocalDate begin = figure.period().begin();
        return new DateRange(begin, cycle.next(begin));
    }

    private boolean isNewest(DateRange days) {
        return logs.of(days).filter(newest -> newest.id().equals(log.id())).isPresent();
    }

    private MeasuredPeriod.Besides besides(LevelRun run, PeriodFigure all, FailingFiles.OfPeriod of, Effects effects)
            throws IOException {
        Path failing = of.file();
        return new MeasuredPeriod.Besides(
                run.goal(all.period()).orElseThrow(),
                of.failed(),
                failing == null ? null : kept(all, failing),
                of.waited(),
                seconds(of.waiting()),
                effects.of(all.period().name()));
    }

    private static BigDecimal seconds(long micros) {
        BigDecimal seconds = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    private Document kept(PeriodFigure all, Path file) throws IOException {
        String name =
                "%s-%s-failing.csv".formatted(level.fact().code(), all.period().name());
        try (InputStream content = Files.newInputStream(file)) {
            return at.files()
                    .store(
                            at.member().reader(),
                            at.member().arrangement(),
                            at.chain(),
                            name.replaceAll("[/\\\\]", "-"),
                            content,
                            MOST_BYTES)
                    .document();
        }
    }
}
