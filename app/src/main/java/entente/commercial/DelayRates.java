package entente.commercial;

import entente.delivery.ClientDependency;
import entente.delivery.Project;
import entente.delivery.ProjectCharter;
import entente.kernel.Money;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a working day of delay costs each project, as both sides signed it in its charter (000-08); a proposal is no rate. */
final class DelayRates {
    private final Book book;
    private final Map<Ref<Project>, Rate> rates = new HashMap<>();

    /**
     * Of one project.
     *
     * @param aDay of one working day
     */
    record Rate(Money aDay, Source source) {
        Money of(int days) {
            return Money.rounded(
                    aDay.amount().multiply(BigDecimal.valueOf(days)), aDay.currency(), RoundingMode.HALF_UP);
        }
    }

    DelayRates(Book book) {
        this.book = book;
        book.inForce(ProjectCharter.class).forEach(this::read);
    }

    private void read(Recorded<ProjectCharter> charter) {
        Money aDay = charter.fact().delayCost();
        if (aDay != null) {
            rates.put(charter.fact().project(), new Rate(aDay, charter.source()));
        }
    }

    /** For an impact that says days and no money; empty where nothing says which project it delayed, or its rate is not signed. */
    Optional<Rate> of(CostImpact impact) {
        return impact.cost() != null || impact.days() == null
                ? Optional.empty()
                : Optional.ofNullable(project(impact)).map(rates::get);
    }

    private @Nullable Ref<Project> project(CostImpact impact) {
        Ref<ClientDependency> late = impact.dependency();
        return impact.project() != null || late == null
                ? impact.project()
                : book.find(ClientDependency.class, late)
                        .map(found -> found.fact().project())
                        .orElse(null);
    }
}
