package entente.events.desk;

import entente.events.LevelRun;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.clock.Span;
import entente.performance.level.Exclusion;
import entente.performance.level.Exempt;
import entente.performance.level.MeasuredPeriod.Effect;
import entente.performance.level.PeriodFigure;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every exclusion that somebody asked for does to each period, whether it counts yet or not. */
final class Effects {
    private record Found(Effect effect, Exempt exempt) {}

    private final Map<String, List<Found>> periods = new HashMap<>();

    private Effects() {}

    static Effects of(LevelRun run, Map<String, List<PeriodFigure>> figures, Book book, Ref<ServiceLevel> level) {
        Effects effects = new Effects();
        book.current(Exclusion.class).stream()
                .map(Recorded::fact)
                .filter(exclusion -> exclusion.level().equals(level))
                .forEach(exclusion -> effects.add(run, figures, exclusion));
        return effects;
    }

    List<Effect> of(String period) {
        return periods.getOrDefault(period, List.of()).stream()
                .map(Found::effect)
                .toList();
    }

    /** What is left out of the period by agreement. */
    List<Exempt> leftOut(String period) {
        return periods.getOrDefault(period, List.of()).stream()
                .filter(found -> found.effect().agreed())
                .map(Found::exempt)
                .toList();
    }

    private void add(LevelRun run, Map<String, List<PeriodFigure>> figures, Exclusion exclusion) {
        Exempt exempt = exempt(exclusion);
        boolean agreed = run.definition().exclusions().contains(exempt);
        Map<String, PeriodFigure> other = agreed ? run.with(exempt) : run.without(exempt);
        figures.forEach((period, now) -> {
            PeriodFigure counted = agreed ? other.get(period) : now.getFirst();
            PeriodFigure leftOut = agreed ? now.getFirst() : other.get(period);
            if (!Objects.equals(counted, leftOut) || overlaps(exempt.span(), now.getFirst())) {
                Effect effect = new Effect(exclusion.code(), agreed, value(counted), value(leftOut));
                periods.computeIfAbsent(period, _ -> new ArrayList<>()).add(new Found(effect, exempt));
            }
        });
    }

    /** As it would count if the other side agreed, where it has not. */
    private static Exempt exempt(Exclusion exclusion) {
        Instant from = exclusion.from();
        Instant to = exclusion.to();
        Span span = from == null || to == null || exclusion.caseId() != null ? null : Span.of(from, to);
        return exclusion
                .exempt()
                .orElseGet(() -> new Exempt(
                        span,
                        exclusion.caseId(),
                        exclusion.because(),
                        exclusion.askedBy().name(),
                        exclusion.askedBy().other().name()));
    }

    private static boolean overlaps(@Nullable Span span, PeriodFigure figure) {
        Span period = figure.period().span();
        return span != null && span.from() < period.to() && period.from() < span.to();
    }

    private static @Nullable BigDecimal value(@Nullable PeriodFigure figure) {
        return figure == null ? null : figure.value();
    }
}
