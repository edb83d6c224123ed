package entente.delivery;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The baselines of one project that both signed, the first one first: the plans its progress is measured against. */
record SignedPlans(List<Signed> all) {
    /** One of them; a version amended with both signatures is a plan of its own, so that none takes an earlier one away. */
    record Signed(Baseline said, Source source) {}

    static final SignedPlans NONE = new SignedPlans(List.of());

    SignedPlans {
        all = List.copyOf(all);
    }

    /** Those that hold on a day; a proposal measures nothing. */
    static Map<Ref<Project>, SignedPlans> of(Book book, LocalDate asOf) {
        return book.inForce(Baseline.class).stream()
                .flatMap(baseline -> versions(book, baseline))
                .filter(signed -> !signed.said().agreedOn().isAfter(asOf))
                .sorted(Comparator.comparingInt(signed -> signed.said().number()))
                .collect(Collectors.groupingBy(
                        signed -> signed.said().project(),
                        Collectors.collectingAndThen(Collectors.toList(), SignedPlans::new)));
    }

    private static Stream<Signed> versions(Book book, Recorded<Baseline> baseline) {
        return book.history(baseline.id()).stream()
                .flatMap(history -> history.versions().stream())
                .filter(Version::isAgreed)
                .flatMap(version -> Stream.ofNullable(version.fact()))
                .map(said -> new Signed((Baseline) said, baseline.source()));
    }

    /** The one now agreed, where it says how much is planned by when. */
    Optional<Signed> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(SignedPlans::hasValues);
    }

    /** The first one, where it says how much was planned by when and another took its place. */
    Optional<Signed> original() {
        return all.size() < 2 ? Optional.empty() : Optional.of(all.getFirst()).filter(SignedPlans::hasValues);
    }

    /** Earned schedule by one of them: its start, its end, its price and its planned value over time, with what is earned by now. */
    static EarnedSchedule schedule(Signed baseline, ProjectStatus status) {
        Baseline said = baseline.said();
        PlannedValue.Dated plan = said.planned(baseline.source());
        Figure budget = budget(baseline, status);
        Explanation length = Explanation.of("delivery.ev.pd.baseline", said.number(), said.agreedOn())
                .from(baseline.source());
        Explanation passed = Explanation.of("delivery.ev.at.baseline", said.number(), said.startOn());
        return new EarnedSchedule(
                plan,
                budget,
                status.earned(),
                Figure.known(plan.elapsed(status.statusOn()), plan.unit(), passed),
                Figure.known(plan.elapsed(said.finishOn()), plan.unit(), length));
    }

    private static Figure budget(Signed baseline, ProjectStatus status) {
        @Nullable Money price = baseline.said().price();
        if (price == null) {
            return status.budget();
        }
        boolean same = status.latest().stream()
                .allMatch(report -> report.fact().earnedValue().currency().equals(price.currency()));
        return same
                ? Figure.known(
                        Amount.of(price),
                        Explanation.of(
                                        "delivery.ev.bac.baseline",
                                        baseline.said().number())
                                .from(baseline.source()))
                : Figure.unknown(Text.of("delivery.project.currencies", status.name()));
    }

    private static boolean hasValues(Signed baseline) {
        return !baseline.said().plannedValue().isEmpty();
    }
}
