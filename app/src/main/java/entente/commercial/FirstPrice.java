package entente.commercial;

import entente.arrangement.AgreedTerms;
import entente.arrangement.FirstSaid;
import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The money first agreed, for one project and for the whole: what an overrun is measured against, whatever was said later. */
final class FirstPrice {
    private final Book book;
    private final AgreedTerms terms;
    private final Map<Optional<Ref<Project>>, List<Recorded<Budget>>> budgets;

    FirstPrice(Book book, AgreedTerms terms) {
        this.book = book;
        this.terms = terms;
        this.budgets = book.current(Budget.class).stream()
                .collect(Collectors.groupingBy(b -> Optional.ofNullable(b.fact().project())));
    }

    /** The budget set aside for the project, or else the first budget recorded with it. */
    Figure of(Recorded<Project> project) {
        List<Recorded<Budget>> own = budgets.getOrDefault(Optional.of(project.ref()), List.of());
        if (!own.isEmpty()) {
            return budgeted(own);
        }
        return FirstSaid.of(book, project, Project::budget)
                .map(first -> Figure.known(
                        Amount.of(first),
                        Explanation.of("commercial.price.project").from(project.source())))
                .orElseGet(() -> Figure.unknown(
                        Text.of("commercial.price.none", project.fact().name())));
    }

    /** The price of the contracts, or else the budget set aside for the whole arrangement. */
    Figure ofTheWhole() {
        Figure price = terms.priceFirstAgreed();
        List<Recorded<Budget>> whole = budgets.getOrDefault(Optional.empty(), List.of());
        return price instanceof Figure.Unknown && !whole.isEmpty() ? budgeted(whole) : price;
    }

    private Figure budgeted(List<Recorded<Budget>> budgets) {
        List<Money> first = budgets.stream()
                .map(b ->
                        FirstSaid.of(book, b, Budget::original).orElse(b.fact().original()))
                .toList();
        if (first.stream().map(Money::currency).distinct().count() > 1) {
            return Figure.unknown(Text.of("commercial.currencies"));
        }
        return Figure.known(
                Amount.of(first.stream().reduce(Money::plus).orElseThrow()),
                Explanation.of("commercial.price.budget")
                        .from(budgets.stream().map(Recorded::source).toList()));
    }
}
