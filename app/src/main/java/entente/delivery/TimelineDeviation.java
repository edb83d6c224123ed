package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.delivery.MilestoneSlip.Due;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 000-A1: do timelines slip while working with the provider? SPI(t) of the worst running project; of one without progress the slip of its
 * milestones, which is a thin reading; before any project is recorded the slip of the promises.
 */
public final class TimelineDeviation implements Rule {
    static final Limits SPI = Limits.below(
            Term.number("000-A1.spi.watch", "0.95", "delivery.source.bands"),
            Term.number("000-A1.spi.act", "0.85", "delivery.source.bands"),
            Unit.RATIO);
    static final Limits SLIP = Limits.above(
            Term.number("000-A1.slip.watch", "5", "signal.source.ours"),
            Term.number("000-A1.slip.act", "15", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> STALE = Term.whole("000-A1.stale", 45, "signal.source.ours");

    @Override
    public String practice() {
        return "000-A1";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(SPI, SLIP), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Run run = new Run(book, policy, asOf);
        return Stream.of(Finding.decide(
                practice(), About.ARRANGEMENT, Text.of("delivery.a1.question"), run.findings(), run.mirrors()));
    }

    /** One judgement, with everything it looks up read once. */
    private static final class Run {
        private final Book book;
        private final Policy policy;
        private final LocalDate asOf;
        private final AgreedTerms terms;
        private final WorkingCalendar calendar;
        private final List<ProjectStatus> running;
        private final Map<Ref<Project>, List<Recorded<Milestone>>> milestones;

        Run(Book book, Policy policy, LocalDate asOf) {
            this.book = book;
            this.policy = policy;
            this.asOf = asOf;
            this.terms = AgreedTerms.of(book, asOf);
            this.calendar = terms.calendar();
            this.running = ProjectStatus.all(book, asOf).stream()
                    .filter(status -> status.project().fact().runsOn(asOf))
                    .toList();
            this.milestones = book.current(Milestone.class).stream()
                    .collect(Collectors.groupingBy(m -> m.fact().project()));
        }

        List<Finding> findings() {
            if (book.current(Project.class).isEmpty()) {
                return List.of(withoutProjects());
            }
            if (running.isEmpty()) {
                return List.of(Finding.notApplicable(Text.of("delivery.a1.norunning"), asOf));
            }
            return running.stream()
                    .flatMap(status -> Stream.concat(Stream.of(pace(status)), pushed(status)))
                    .toList();
        }

        private Finding withoutProjects() {
            List<Due> promises = PromiseDues.of(book, terms, asOf);
            if (!promises.isEmpty()) {
                Figure slip = new MilestoneSlip(promises, calendar).slip();
                Text says = Text.of("delivery.a1.promises", promises.size(), shown(slip));
                return SLIP.judge(policy, slip, says, asOf).thin();
            }
            return terms.pack().comesInProjects()
                    ? Finding.unknown(Text.of("delivery.a1.nothing"), List.of(), asOf)
                    : Finding.notApplicable(Text.of("delivery.projects.notapplicable", terms.pack()), asOf);
        }

        private Finding pace(ProjectStatus status) {
            Optional<Recorded<Progress>> latest = status.latest();
            if (latest.isEmpty()) {
                return slip(status, Text.of("delivery.progress.none", status.name()));
            }
            LocalDate statusOn = latest.get().fact().statusOn();
            long age = status.age(asOf).orElseThrow();
            if (age > policy.of(STALE)) {
                return Finding.unknown(
                        Text.of("delivery.a1.stale", status.name(), statusOn, Amount.days(age)),
                        List.of(
                                Explanation.of("delivery.progress.newest")
                                        .from(latest.get().source()),
                                policy.because(STALE, Amount.days(policy.of(STALE)))),
                        statusOn);
            }
            Figure pace = status.earnedSchedule().schedulePerformanceIndex();
            return switch (pace) {
                case Figure.Known known ->
                    SPI.judge(
                            policy,
                            besideOriginal(status, known),
                            Text.of("delivery.a1.spi", status.name(), known.amount(), statusOn),
                            statusOn);
                case Figure.Unknown unknown -> slip(status, unknown.reason());
            };
        }

        /** A plan signed anew is what counts, and the first one is never out of sight. */
        private static Figure besideOriginal(ProjectStatus status, Figure.Known pace) {
            return status.originalEarnedSchedule()
                    .map(original -> original.schedulePerformanceIndex().because())
                    .<Figure>map(first -> new Figure.Known(
                            pace.amount(),
                            pace.because()
                                    .because(Explanation.of("delivery.a1.original")
                                            .because(first))))
                    .orElse(pace);
        }

        private Finding slip(ProjectStatus status, Text otherwise) {
            List<Due> dues = milestones.getOrDefault(status.project().ref(), List.of()).stream()
                    .map(m -> due(status, m))
                    .toList();
            if (dues.isEmpty()) {
                return Finding.unknown(
                        otherwise, List.of(Explanation.of("delivery.a1.nomilestones", status.name())), asOf);
            }
            Figure slip = new MilestoneSlip(dues, calendar).slip();
            return SLIP.judge(policy, slip, Text.of("delivery.a1.slip", status.name(), dues.size(), shown(slip)), asOf)
                    .thin();
        }

        private Due due(ProjectStatus status, Recorded<Milestone> milestone) {
            Milestone said = milestone.fact();
            return new Due(
                    said.name(),
                    status.project().fact().plannedStartOn(),
                    said.baselineOn(),
                    said.expectedOn(asOf),
                    Optional.ofNullable(said.weight()).orElse(BigDecimal.ONE),
                    List.of(milestone.source()));
        }

        private Stream<Finding> pushed(ProjectStatus status) {
            List<Explanation> pushed = milestones.getOrDefault(status.project().ref(), List.of()).stream()
                    .filter(m -> m.fact().actualOn() == null)
                    .filter(m -> Pushes.twice(book, m, asOf))
                    .map(m -> Explanation.of(
                                    "delivery.a1.pushed.one",
                                    m.fact().name(),
                                    m.fact().expectedOn(asOf))
                            .from(m.source()))
                    .toList();
            if (pushed.isEmpty()) {
                return Stream.of();
            }
            Figure count = Figure.known(
                    Amount.count(pushed.size()),
                    Explanation.of("delivery.a1.pushed.count").because(pushed));
            Text says = Text.of(
                    "delivery.a1.pushed",
                    status.name(),
                    pushed.size(),
                    pushed.getFirst().says());
            return Stream.of(new Finding(Band.WATCH, says, count, Reading.FULL, asOf));
        }

        List<Mirror> mirrors() {
            OwnParts parts = OwnParts.of(book, asOf);
            List<Explanation> inputs = parts.lateInputs();
            List<Explanation> own = running.stream()
                    .flatMap(status -> parts.lateMilestones(status.project().ref()).stream())
                    .toList();
            return List.of(
                    Mirror.of(
                            Side.CLIENT,
                            Text.of("delivery.a1.mirror.client"),
                            Text.of("delivery.part.inputs", inputs.size()),
                            inputs),
                    Mirror.of(
                            Side.PROVIDER,
                            Text.of("delivery.a1.mirror.provider"),
                            Text.of("delivery.part.milestones", own.size()),
                            own));
        }

        private static Object shown(Figure figure) {
            return switch (figure) {
                case Figure.Known known -> known.amount();
                case Figure.Unknown unknown -> unknown.reason();
            };
        }
    }
}
