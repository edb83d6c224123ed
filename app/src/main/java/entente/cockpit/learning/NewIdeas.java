package entente.cockpit.learning;

import entente.cockpit.Figures;
import entente.kernel.Text;
import entente.learning.funnel.FunnelPace;
import entente.learning.innovation.InnovationIncentive;
import entente.learning.innovation.InnovationStage;
import entente.learning.innovation.Innovations;
import entente.learning.innovation.ProposalCase;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * New ideas, what makes them worth while, and proposals.
 *
 * @param incentives in use, the strong first
 */
public record NewIdeas(
        Funnel funnel,
        Figures pace,
        Innovations items,
        List<Recorded<InnovationIncentive>> incentives,
        InvestmentLine investment,
        List<ProposalCase> proposals) {
    static NewIdeas of(Book book, LocalDate day) {
        Innovations all = Innovations.of(book, day);
        List<Funnel.Reached> steps = new ArrayList<>();
        for (InnovationStage stage : InnovationStage.values()) {
            if (stage != InnovationStage.DROPPED) {
                steps.add(new Funnel.Reached(Text.of("learning.page.step", stage), all.reached(stage)));
            }
        }
        steps.add(new Funnel.Reached(Text.of("learning.page.verified"), all.verified()));
        return new NewIdeas(
                Funnel.of(steps),
                pace(FunnelPace.innovations(book, day)),
                all,
                book.current(InnovationIncentive.class).stream()
                        .filter(one -> one.fact().holds(day))
                        .sorted(Comparator.comparing(one -> one.fact().mechanism()))
                        .toList(),
                InvestmentLine.of(book, day),
                ProposalCase.all(book, day));
    }

    public boolean isEmpty() {
        return items.all().isEmpty()
                && incentives.isEmpty()
                && proposals.isEmpty()
                && investment.years().isEmpty();
    }

    /** Whose the ideas of a funnel are, and how long they take. */
    static Figures pace(FunnelPace pace) {
        return new Figures(
                List.of(
                        Figures.One.of("learning.page.pace.adopted", pace.toAdopted()),
                        Figures.One.of("learning.page.pace.verified", pace.toVerified())),
                List.of(Figures.Two.of("learning.page.pace.share", pace.shares())));
    }
}
