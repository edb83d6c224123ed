package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.Project;
import entente.delivery.ProjectCharter.Assumption;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
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
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-E05: is each project clearly defined by its own leadership before work starts? How complete its charter is, whether its owner is a
 * leader of the client, and whether what it rests on was looked at when it was to be. A project that starts soon is only watched.
 */
public final class DefinedBeforeStart implements Rule {
    static final Limits COMPLETE = Limits.below(
            Term.number("000-E05.complete.watch", "90", "signal.source.ours"),
            Term.number("000-E05.complete.act", "80", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> AHEAD = Term.whole("000-E05.ahead", 30, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E05";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(COMPLETE), AHEAD);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Project>> all = book.current(Project.class);
        List<Recorded<Project>> starting = all.stream()
                .filter(project ->
                        project.fact().runsOn(asOf.plusDays(policy.of(AHEAD))) && !hasEnded(project.fact(), asOf))
                .toList();
        if (starting.isEmpty()) {
            return Stream.of(Finding.decide(
                    practice(), About.ARRANGEMENT, question(), List.of(none(book, all, asOf)), List.of()));
        }
        return starting.stream().map(project -> new Run(book, policy, asOf, project).signal(practice()));
    }

    private static Finding none(Book book, List<Recorded<Project>> all, LocalDate asOf) {
        var pack = AgreedTerms.of(book, asOf).pack();
        if (!all.isEmpty()) {
            return Finding.notApplicable(Text.of("delivery.e05.nonestarts"), asOf);
        }
        return pack.comesInProjects()
                ? Finding.unknown(Text.of("delivery.e05.nothing"), List.of(), asOf)
                : Finding.notApplicable(Text.of("delivery.projects.notapplicable", pack), asOf);
    }

    private static boolean hasEnded(Project project, LocalDate asOf) {
        LocalDate ended = project.actualEndOn();
        return ended != null && !ended.isAfter(asOf);
    }

    private static Text question() {
        return Text.of("delivery.e05.question");
    }

    /** One project, looked at once. */
    private record Run(Book book, Policy policy, LocalDate asOf, Recorded<Project> project) {
        Signal signal(String practice) {
            CharterCompleteness now = CharterCompleteness.of(book, project.ref());
            List<Finding> findings = new ArrayList<>();
            findings.add(complete(now));
            owner(now).ifPresent(findings::add);
            unchecked(now).ifPresent(findings::add);
            return Finding.decide(
                    practice,
                    About.the(project),
                    question(),
                    runs() ? findings : findings.stream().map(Run::watched).toList(),
                    mirrors(now));
        }

        private boolean runs() {
            return project.fact().runsOn(asOf);
        }

        private Finding complete(CharterCompleteness now) {
            Figure percent = now.percent();
            LocalDate measuredOn = now.charter().map(Recorded::effectiveOn).orElse(asOf);
            Text says = Text.of(
                    runs() ? "delivery.e05.running" : "delivery.e05.ahead",
                    project.fact().name(),
                    Amount.percent(percent.known().orElseThrow()),
                    project.fact().startOn());
            return COMPLETE.judge(policy, runs() ? beside(percent, atStart()) : percent, says, measuredOn);
        }

        /** What held on the day work began, whenever it was told. */
        private Figure atStart() {
            LocalDate start = project.fact().startOn();
            return CharterCompleteness.of(book.on(start), project.ref()).percent();
        }

        private Figure beside(Figure now, Figure then) {
            Explanation onTheDay = Explanation.of(
                            "delivery.e05.atstart", project.fact().startOn())
                    .because(then.because());
            return now instanceof Figure.Known known
                    ? new Figure.Known(known.amount(), known.because().because(onTheDay))
                    : now;
        }

        /** The owner is one of those who lead for the client. */
        private Optional<Finding> owner(CharterCompleteness now) {
            Optional<Ref<Person>> owner =
                    now.charter().flatMap(c -> Optional.ofNullable(c.fact().owner()));
            List<Recorded<LeadershipPair>> pairs = book.current(LeadershipPair.class).stream()
                    .filter(pair -> pair.fact().runsOn(asOf))
                    .toList();
            boolean leads = pairs.stream()
                    .anyMatch(pair -> Optional.ofNullable(
                                    pair.fact().half(Side.CLIENT).leader())
                            .equals(owner));
            if (owner.isEmpty() || leads) {
                return Optional.empty();
            }
            Object name = book.find(Person.class, owner.get())
                    .<Object>map(person -> person.fact().name())
                    .orElse("-");
            List<Explanation> why = List.of(Explanation.of("delivery.e05.pairs", pairs.size())
                    .from(pairs.stream().map(Recorded::source).toList()));
            if (pairs.isEmpty()) {
                return Optional.of(Finding.unknown(Text.of("delivery.e05.nopair", name), why, asOf));
            }
            Text says = Text.of("delivery.e05.notleader", project.fact().name(), name);
            return Optional.of(new Finding(Band.ACT, says, Figure.unknown(says, why), Reading.FULL, asOf));
        }

        /** Assumptions whose day has come without anybody saying whether they hold. */
        private Optional<Finding> unchecked(CharterCompleteness now) {
            List<Explanation> due = assumptions(now)
                    .filter(a -> a.holds() == null
                            && a.checkBy() != null
                            && a.checkBy().isBefore(asOf))
                    .map(a -> Explanation.of("delivery.e05.assumption", a.what(), Objects.requireNonNull(a.checkBy())))
                    .toList();
            return due.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            Band.WATCH,
                            Text.of("delivery.e05.unchecked", project.fact().name(), due.size()),
                            Figure.known(
                                    Amount.count(due.size()),
                                    Explanation.of("delivery.e05.due").because(due)),
                            Reading.FULL,
                            asOf));
        }

        private static Stream<Assumption> assumptions(CharterCompleteness now) {
            return now.charter().stream().flatMap(c -> c.fact().assumptions().stream());
        }

        private List<Mirror> mirrors(CharterCompleteness now) {
            List<Explanation> failed = assumptions(now)
                    .filter(a -> Boolean.FALSE.equals(a.holds()))
                    .map(a -> Explanation.of("delivery.e05.failed", a.what()))
                    .toList();
            List<Explanation> client =
                    Stream.concat(now.missing().stream(), failed.stream()).toList();
            List<Explanation> provider = runs() && !now.missing().isEmpty()
                    ? List.of(
                            Explanation.of("delivery.e05.began", project.fact().startOn())
                                    .from(project.source()))
                    : List.of();
            return List.of(
                    Mirror.of(
                            Side.CLIENT,
                            Text.of("delivery.e05.mirror.client"),
                            Text.of(
                                    "delivery.e05.mirror.client.says",
                                    now.missing().size(),
                                    failed.size()),
                            client),
                    Mirror.of(
                            Side.PROVIDER,
                            Text.of("delivery.e05.mirror.provider"),
                            Text.of("delivery.e05.mirror.provider.says"),
                            provider));
        }

        /** There is still time. */
        private static Finding watched(Finding finding) {
            return finding.band() == Band.ACT
                    ? new Finding(Band.WATCH, finding.says(), finding.figure(), finding.reading(), finding.measuredOn())
                    : finding;
        }
    }
}
