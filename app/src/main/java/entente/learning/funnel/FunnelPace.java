package entente.learning.funnel;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.improvement.Improvement;
import entente.learning.improvement.ImprovementState;
import entente.learning.improvement.Improvements;
import entente.learning.innovation.InnovationItem;
import entente.learning.innovation.InnovationStage;
import entente.learning.innovation.Innovations;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whose the ideas of a funnel are and how long they take (formulae 4.12: ideas by side, cycle time; only a verified benefit counts). */
public record FunnelPace(List<Idea> ideas) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private record Cycle(Idea idea, LocalDate until, long days) {
        Explanation explained() {
            return Explanation.of("learning.pace.one", idea.title(), idea.begunOn(), until)
                    .is(Amount.days(days))
                    .from(idea.source());
        }
    }

    public FunnelPace {
        ideas = List.copyOf(ideas);
    }

    public static FunnelPace improvements(Book book, LocalDate asOf) {
        Predicate<Fact> adopted = fact -> fact instanceof Improvement one && one.state() == ImprovementState.ADOPTED;
        return new FunnelPace(Improvements.of(book, asOf).all().stream()
                .map(one -> new Idea(
                        one.said().title(),
                        one.said().suggestedBy(),
                        one.said().suggestedOn(),
                        since(book, one.improvement(), one.said().suggestedOn(), asOf, adopted),
                        one.counted().map(said -> said.fact().verifiedOn()),
                        one.improvement().source()))
                .toList());
    }

    public static FunnelPace innovations(Book book, LocalDate asOf) {
        Predicate<Fact> adopted = fact -> fact instanceof InnovationItem one && one.stage() == InnovationStage.INJECT;
        Predicate<Fact> verified = fact -> fact instanceof InnovationItem one && one.isVerified();
        return new FunnelPace(Innovations.of(book, asOf).all().stream()
                .map(one -> new Idea(
                        one.fact().title(),
                        one.fact().suggestedBy(),
                        one.fact().begunOn(),
                        since(book, one, one.fact().begunOn(), asOf, adopted),
                        since(book, one, one.fact().begunOn(), asOf, verified),
                        one.source()))
                .toList());
    }

    private static Optional<LocalDate> since(
            Book book, Recorded<?> fact, LocalDate begunOn, LocalDate asOf, Predicate<Fact> said) {
        ZoneId zone = AgreedTerms.of(book, asOf).zone();
        return book.history(fact.id()).flatMap(history -> Since.when(history, begunOn, asOf, zone, said));
    }

    /** In percent of all ideas, both sides add up to 100. Unknown where there is no idea. */
    public BySide shares() {
        return BySide.of(side -> {
            List<Idea> own = ideas.stream().filter(idea -> idea.by() == side).toList();
            return ideas.isEmpty()
                    ? Figure.unknown(Text.of("learning.pace.none"))
                    : Figure.known(
                            Amount.share(own.size(), ideas.size()),
                            Explanation.of("learning.pace.by", own.size(), ideas.size())
                                    .from(own.stream().map(Idea::source).toList()));
        });
    }

    /** From the day an idea was first spoken of until work is done that way, the middle one, in calendar days from 0. Unknown where none got so far. */
    public Figure toAdopted() {
        return middle("learning.pace.adopted", Idea::adoptedOn);
    }

    /** From that day until its benefit was verified, the middle one, in calendar days from 0. Unknown where no benefit that counts is verified. */
    public Figure toVerified() {
        return middle("learning.pace.verified", Idea::verifiedOn);
    }

    private Figure middle(String key, Function<Idea, Optional<LocalDate>> end) {
        List<Cycle> cycles = ideas.stream()
                .flatMap(idea -> end.apply(idea).stream()
                        .map(until ->
                                new Cycle(idea, until, Math.max(0, ChronoUnit.DAYS.between(idea.begunOn(), until)))))
                .sorted(Comparator.comparingLong(Cycle::days))
                .toList();
        if (cycles.isEmpty()) {
            return Figure.unknown(Text.of(key + ".none"));
        }
        int half = cycles.size() / 2;
        BigDecimal upper = BigDecimal.valueOf(cycles.get(half).days);
        BigDecimal days = cycles.size() % 2 == 1
                ? upper
                : upper.add(BigDecimal.valueOf(cycles.get(half - 1).days)).divide(TWO);
        return Figure.known(
                days,
                Unit.CALENDAR_DAYS,
                Explanation.of(key, cycles.size(), ideas.size())
                        .because(cycles.stream().map(Cycle::explained).toList()));
    }
}
