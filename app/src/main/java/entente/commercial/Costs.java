package entente.commercial;

import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Cost lines added up: what the provider charged, by project and in all, and what was spent on everything. */
final class Costs {
    private static final Derived<Costs> OF = Derived.by(Costs::new);

    private final List<Recorded<CostLine>> lines;
    private final Map<Ref<Project>, List<Recorded<CostLine>>> charges = new HashMap<>();

    private Costs(Book book, LocalDate asOf) {
        this.lines = book.current(CostLine.class).stream()
                .filter(line -> !line.fact().bookedOn().isAfter(asOf))
                .toList();
        lines.stream().filter(line -> line.fact().sort().isCharge()).forEach(line -> {
            Ref<Project> project = line.fact().project();
            if (project != null) {
                charges.computeIfAbsent(project, none -> new ArrayList<>()).add(line);
            }
        });
    }

    static Costs of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    /** AC of a project from its invoices and accruals, where its progress names none. */
    Figure charged(Ref<Project> project, LocalDate until) {
        return sum(
                "commercial.charged.project",
                charges.getOrDefault(project, List.of()).stream()
                        .filter(line -> !line.fact().bookedOn().isAfter(until))
                        .toList());
    }

    /** Everything charged from a day on. */
    Figure charged(LocalDate since) {
        return sum(
                "commercial.charged",
                lines.stream()
                        .filter(line -> line.fact().sort().isCharge())
                        .filter(line -> !line.fact().bookedOn().isBefore(since))
                        .toList());
    }

    /** Everything spent or owed, whatever for. */
    Figure spent() {
        return sum(
                "commercial.spent",
                lines.stream().filter(line -> line.fact().sort().isSpent()).toList());
    }

    /** The same from a day on. */
    Figure spent(LocalDate since) {
        List<Recorded<CostLine>> recent = lines.stream()
                .filter(line -> line.fact().sort().isSpent())
                .filter(line -> !line.fact().bookedOn().isBefore(since))
                .toList();
        return switch (sum("commercial.spent", recent)) {
            case Figure.Known known ->
                Figure.known(
                        known.amount(),
                        Explanation.of("commercial.spent.since", recent.size(), since)
                                .from(known.because().sources()));
            case Figure.Unknown unknown -> unknown;
        };
    }

    /** Unknown where there is no line: nothing recorded is not nothing spent. */
    private static Figure sum(String says, List<Recorded<CostLine>> lines) {
        return sum(says, lines, CostLine::amount, Text.of("commercial.costs.none"));
    }

    /** The sum of an amount over facts, told fact by fact; Unknown without any, or in more than one currency. */
    static <T extends Fact> Figure sum(String says, List<Recorded<T>> facts, Function<T, Money> amount, Text none) {
        List<Money> amounts =
                facts.stream().map(fact -> amount.apply(fact.fact())).toList();
        if (amounts.isEmpty()) {
            return Figure.unknown(none);
        }
        if (amounts.stream().map(Money::currency).distinct().count() > 1) {
            return Figure.unknown(Text.of("commercial.currencies"));
        }
        return Figure.known(
                Amount.of(amounts.stream().reduce(Money::plus).orElseThrow()),
                Explanation.of(says, facts.size())
                        .from(facts.stream().map(Recorded::source).toList()));
    }
}
