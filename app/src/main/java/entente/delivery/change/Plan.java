package entente.delivery.change;

import entente.delivery.Baseline;
import entente.delivery.ChangeOrder;
import entente.delivery.Project;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project's plan was from a day on.
 *
 * @param price of the whole, where one was said by then
 * @param takesIn the change orders it says it takes in
 * @param because the plan in a line, with the entry it was read from
 */
public record Plan(
        LocalDate since,
        LocalDate startOn,
        LocalDate finishOn,
        Optional<Money> price,
        List<Ref<ChangeOrder>> takesIn,
        Explanation because) {
    public Plan {
        takesIn = List.copyOf(takesIn);
    }

    /** Every baseline both signed, the first first; where there is none, what the project itself said, each time it said another. */
    static List<Plan> of(Book book, Recorded<Project> project, List<Recorded<Baseline>> baselines, LocalDate asOf) {
        List<Plan> signed = baselines.stream()
                .sorted(Comparator.comparingInt(baseline -> baseline.fact().number()))
                .flatMap(baseline -> signed(book, baseline))
                .toList();
        return signed.isEmpty() ? said(book, project, asOf) : signed;
    }

    /** Each version both signed counts, so that none can take an earlier one away. */
    private static Stream<Plan> signed(Book book, Recorded<Baseline> baseline) {
        return book.history(baseline.id()).stream()
                .flatMap(history -> history.versions().stream())
                .filter(Version::isAgreed)
                .flatMap(version -> Stream.ofNullable(version.fact()))
                .map(Baseline.class::cast)
                .map(said -> new Plan(
                        said.agreedOn(),
                        said.startOn(),
                        said.finishOn(),
                        Optional.ofNullable(said.price()),
                        said.orders().stream().map(Baseline.TakenIn::order).toList(),
                        line("delivery.baseline.signed", said.agreedOn(), said.finishOn(), said.price())
                                .from(baseline.source())));
    }

    private static List<Plan> said(Book book, Recorded<Project> project, LocalDate asOf) {
        Kind<Project> kind = project.kind();
        List<Plan> plans = new ArrayList<>();
        for (Version version : Corrected.versions(book, project.id(), asOf)) {
            if (version.effectiveOn().isAfter(asOf) || !kind.type().isInstance(version.fact())) {
                continue;
            }
            Project said = kind.type().cast(version.fact());
            Plan plan = new Plan(
                    version.effectiveOn(),
                    said.plannedStartOn(),
                    said.plannedEndOn(),
                    Optional.ofNullable(said.budget()),
                    List.of(),
                    line("delivery.baseline.said", version.effectiveOn(), said.plannedEndOn(), said.budget())
                            .from(project.source()));
            if (plans.isEmpty() || !plans.getLast().saysTheSame(plan)) {
                plans.add(plan);
            }
        }
        return plans;
    }

    private boolean saysTheSame(Plan other) {
        return finishOn.equals(other.finishOn) && price.equals(other.price);
    }

    private static Explanation line(String key, LocalDate since, LocalDate finishOn, @Nullable Money price) {
        return price == null
                ? Explanation.of(key, since, finishOn)
                : Explanation.of(key + ".priced", since, finishOn, price);
    }
}
