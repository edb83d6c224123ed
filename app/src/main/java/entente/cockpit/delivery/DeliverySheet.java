package entente.cockpit.delivery;

import entente.arrangement.AgreedTerms;
import entente.delivery.change.ChangeHeat;
import entente.delivery.change.ChangeLog;
import entente.delivery.change.ContractValue;
import entente.delivery.change.Likelihoods;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All projects of an arrangement, and what changes make of its price.
 *
 * @param projects those that have not ended, the least likely to hold first
 * @param confidences promises both sides were asked about
 * @param price from the first agreed to the foreseen; empty where nothing was asked to change
 * @param heat empty where nothing was asked to change, or the price has no currency
 */
public record DeliverySheet(
        List<ProjectSheet> projects,
        List<Confidence> confidences,
        Optional<Waterfall> price,
        Optional<ChangeHeat> heat,
        @Nullable AsOf asOf) {
    public DeliverySheet {
        projects = List.copyOf(projects);
        confidences = List.copyOf(confidences);
    }

    /**
     * Puts the page together.
     *
     * @param book the reader's own book on the page's day
     */
    public static DeliverySheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        AgreedTerms terms = AgreedTerms.of(book, day);
        ChangeLog log = ChangeLog.of(book, day);
        ContractValue price = ContractValue.of(log, terms, Likelihoods.of(Policy.of(book)));
        return new DeliverySheet(
                ProjectSheet.all(reader, book, own, day),
                Confidence.all(book),
                price.approved().isEmpty() && price.pending().isEmpty() ? Optional.empty() : Waterfall.of(price),
                price.original() instanceof Figure.Known known && !log.cases().isEmpty()
                        ? Optional.ofNullable(known.amount().unit().currency())
                                .map(currency -> ChangeHeat.of(log.cases(), currency))
                        : Optional.empty(),
                asOf);
    }

    /** Whether nothing was recorded yet that this page could show. */
    public boolean isEmpty() {
        return projects.isEmpty() && heat.isEmpty();
    }
}
