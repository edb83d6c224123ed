package entente.bench;

import entente.House;
import entente.cockpit.delivery.ProjectSheet;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.Outlook;
import entente.delivery.forecast.ReferenceClasses;
import entente.delivery.forecast.Situation;
import entente.delivery.forecast.TrackRecord;
import entente.delivery.forecast.Tuning;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import entente.signal.Judge;
import entente.signal.Judgement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Forecasts of a thousand projects with three years of reports, and the page of one project with two thousand milestones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ForecastBench {
    private static final int PROJECTS = 1_000;
    private static final int REPORTS = 36;
    private static final int FINISHED = 60;

    private List<FinishedProject> finished = List.of();
    private List<Situation> running = List.of();
    private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());
    private Judgement judgement = new Judge(House.ROOMS).judge(book, BigArrangement.TODAY);
    private UUID project = new UUID(0, 0);

    @Setup
    public void tell() {
        Random random = new Random(36);
        finished = IntStream.range(0, FINISHED)
                .mapToObj(i -> ended("E" + i, 0.7 + 0.6 * random.nextDouble()))
                .toList();
        running = IntStream.range(0, PROJECTS)
                .boxed()
                .flatMap(i -> ended("R" + i, 0.7 + 0.6 * random.nextDouble()).reports().stream())
                .toList();
        schedule();
    }

    /** Each forecast with its range and the chance of both goals; what the past teaches is learned anew each time. */
    @Benchmark
    public double forecasts() {
        TrackRecord record = TrackRecord.of(finished, ReferenceClasses.shipped(), Tuning.PROGRESS);
        double all = 0;
        for (Situation now : running) {
            Outlook outlook = record.outlook("it", now);
            for (double share : new double[] {0.10, 0.25, 0.50, 0.75, 0.80, 0.90}) {
                all += outlook.of(Goal.TIME).quantile(share).orElseThrow();
                all += outlook.of(Goal.COST).quantile(share).orElseThrow();
            }
            all += outlook.chanceWithin(100, 1_000).orElseThrow();
        }
        return all;
    }

    /** What the page of one project shows, its judgement already made. */
    @Benchmark
    public Optional<ProjectSheet> projectPage() {
        return ProjectSheet.find(Side.CLIENT, book, judgement, BigArrangement.TODAY, project);
    }

    private static FinishedProject ended(String code, double pace) {
        List<Situation> reports = IntStream.range(1, REPORTS + 1)
                .mapToObj(month -> {
                    double done = month / (REPORTS + 1.0);
                    return new Situation(
                            100,
                            100 * done / pace,
                            100 * done,
                            Double.NaN,
                            3,
                            1_000,
                            1_000 * done,
                            1_000 * done / pace);
                })
                .toList();
        return new FinishedProject(code, "it", reports, 100 / pace, 1_000 / pace);
    }

    private void schedule() {
        Told told = Told.in(
                House.KINDS,
                Chain.SHARED,
                BigArrangement.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        BigSchedule schedule = BigSchedule.told();
        schedule.said().forEach(said -> told.say(Side.PROVIDER, said));
        book = told.book().on(BigArrangement.TODAY);
        judgement = new Judge(House.ROOMS).judge(told.book(), BigArrangement.TODAY);
        project = schedule.project();
    }
}
