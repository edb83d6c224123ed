package entente.cockpit.learning;

import entente.cockpit.Figures;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.learning.funnel.FunnelPace;
import entente.learning.improvement.ImprovementCase;
import entente.learning.improvement.ImprovementState;
import entente.learning.improvement.Improvements;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.performance.needs.Maturity;
import entente.signal.Judgement;
import entente.signal.Policy;
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
 * @param pace whose the improvements are, and how long they take
 * @param open improvements under way, those without one of the reader's side first
 * @param ended adopted and dropped ones
 * @param benefit verified by finance, of a year, in each currency
 * @param gaps processes with how mature they are, and have to be
 */
public record ImprovementSheet(
        Side reader,
        LocalDate today,
        Funnel funnel,
        Figures pace,
        List<ImprovementCase> open,
        List<ImprovementCase> ended,
        Collection<Money> benefit,
        List<Maturity> gaps,
        NewIdeas ideas,
        PartnerPart partners,
        List<Signal> signals,
        @Nullable AsOf asOf) {

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
                NewIdeas.pace(FunnelPace.improvements(book, day)),
                all.open().stream()
                        .sorted(Comparator.comparing((ImprovementCase one) ->
                                        one.said().owner(reader).isPresent())
                                .thenComparing(one -> one.said().state(), Comparator.reverseOrder()))
                        .toList(),
                all.all().stream().filter(one -> !one.said().state().isOpen()).toList(),
                all.benefit().values(),
                Maturity.all(book, Policy.of(book), day),
                NewIdeas.of(book, day),
                PartnerPart.of(book, day),
                Signalled.of(own, "002-10", "003-37", "003-29", "003-30", "003-31"),
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
    public Optional<Maturity> toward(ImprovementCase one) {
        return gaps.stream()
                .filter(gap -> gap.process().ref().equals(one.said().toward()))
                .findFirst();
    }

    /** What falls short of what is needed and no improvement under way is to raise. */
    public List<Maturity> untouched() {
        return gaps.stream()
                .filter(Maturity::isShort)
                .filter(gap -> open.stream()
                        .noneMatch(one -> gap.process().ref().equals(one.said().toward())))
                .toList();
    }

    public boolean isEmpty() {
        return open.isEmpty()
                && ended.isEmpty()
                && ideas.isEmpty()
                && untouched().isEmpty()
                && partners.cells().isEmpty();
    }
}
