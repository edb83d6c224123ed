package entente.delivery.change;

import entente.delivery.Project;
import entente.delivery.ProjectCharter.Assumption;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How well one project is defined, looked at once. */
record Definition(Book book, Policy policy, LocalDate asOf, Recorded<Project> project) {
    Signal signal(String practice) {
        CharterCompleteness now = CharterCompleteness.of(book, project.ref());
        List<Finding> findings = new ArrayList<>();
        findings.add(complete(now));
        new Ownership(book, asOf, project).finding(now).ifPresent(findings::add);
        unchecked(now).ifPresent(findings::add);
        return Finding.decide(
                practice,
                About.the(project),
                DefinedBeforeStart.question(),
                runs() ? findings : findings.stream().map(Definition::watched).toList(),
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
        return DefinedBeforeStart.COMPLETE.judge(
                policy, runs() ? beside(percent, atStart()) : percent, says, measuredOn);
    }

    /** What held on the day work began, whenever it was told. */
    private Figure atStart() {
        LocalDate start = project.fact().startOn();
        return CharterCompleteness.of(book.on(start), project.ref()).percent();
    }

    private Figure beside(Figure now, Figure then) {
        Explanation onTheDay =
                Explanation.of("delivery.e05.atstart", project.fact().startOn()).because(then.because());
        return now instanceof Figure.Known known
                ? new Figure.Known(known.amount(), known.because().because(onTheDay))
                : now;
    }

    /** Assumptions whose day has come without anybody saying whether they hold. */
    private Optional<Finding> unchecked(CharterCompleteness now) {
        List<Explanation> due = assumptions(now)
                .filter(a ->
                        a.holds() == null && a.checkBy() != null && a.checkBy().isBefore(asOf))
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
                ? List.of(Explanation.of("delivery.e05.began", project.fact().startOn())
                        .from(project.source()))
                : List.of();
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.e05.mirror.client"),
                        Text.of("delivery.e05.mirror.client.says", now.missing().size(), failed.size()),
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
