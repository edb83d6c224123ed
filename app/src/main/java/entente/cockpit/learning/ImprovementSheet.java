package entente.cockpit.learning;

import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.learning.improvement.ImprovementCase;
import entente.learning.improvement.ImprovementState;
import entente.learning.improvement.Improvements;
import entente.learning.innovation.InnovationIncentive;
import entente.learning.innovation.InnovationStage;
import entente.learning.innovation.Innovations;
import entente.learning.innovation.ProposalCase;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.performance.ProcessMaturity;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is improved and what is new: how many got how far, what it brought, and what each side owes the other of it.
 *
 * @param open improvements under way, those without one of the reader's side first
 * @param ended adopted and dropped ones
 * @param benefit verified by finance, of a year, in each currency
 * @param gaps processes an improvement is to raise
 */
public record ImprovementSheet(
        Side reader,
        LocalDate today,
        Funnel funnel,
        List<ImprovementCase> open,
        List<ImprovementCase> ended,
        Collection<Money> benefit,
        List<Recorded<ProcessMaturity>> gaps,
        NewIdeas ideas,
        List<Signal> signals,
        @Nullable AsOf asOf) {

    /**
     * New ideas, what makes them worth while, and proposals.
     *
     * @param incentives in use, the strong first
     */
    public record NewIdeas(
            Funnel funnel,
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
    }

    public ImprovementSheet {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
        benefit = List.copyOf(benefit);
        gaps = List.copyOf(gaps);
        signals = List.copyOf(signals);
    }

    public static ImprovementSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Improvements all = Improvements.of(book, day);
        return new ImprovementSheet(
                reader,
                day,
                funnel(all),
                all.open().stream()
                        .sorted(Comparator.comparing((ImprovementCase one) ->
                                        one.said().owner(reader).isPresent())
                                .thenComparing(one -> one.said().state(), Comparator.reverseOrder()))
                        .toList(),
                all.all().stream().filter(one -> !one.said().state().isOpen()).toList(),
                all.benefit().values(),
                book.current(ProcessMaturity.class),
                NewIdeas.of(book, day),
                Signalled.of(own, "002-10", "003-37", "003-29", "003-30"),
                asOf);
    }

    private static Funnel funnel(Improvements all) {
        List<Funnel.Reached> steps = new ArrayList<>();
        for (ImprovementState state : ImprovementState.values()) {
            if (state != ImprovementState.DROPPED) {
                steps.add(new Funnel.Reached(Text.of("learning.page.step", state), all.reached(state)));
            }
        }
        steps.add(new Funnel.Reached(
                Text.of("learning.page.verified"), all.verified().size()));
        return Funnel.of(steps);
    }

    /** The process an improvement is to raise, where it names one. */
    public Optional<Recorded<ProcessMaturity>> toward(ImprovementCase one) {
        return gaps.stream()
                .filter(gap -> gap.ref().equals(one.said().toward()))
                .findFirst();
    }

    public boolean isEmpty() {
        return open.isEmpty() && ended.isEmpty() && ideas.isEmpty();
    }
}
