package entente.performance.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes figures of tallies: the same for whoever did the counting. */
public final class Judged {
    private static final int MICROS = 6;

    private final Definition definition;
    private final Map<Tally.Key, Tally> tallies;

    private Judged(Definition definition, Map<Tally.Key, Tally> tallies) {
        this.definition = definition;
        this.tallies = tallies;
    }

    /** One figure a period and priority, in the order of time; all priorities together come first. */
    public static List<PeriodFigure> of(Definition definition, List<Stretch> periods, Map<Tally.Key, Tally> tallies) {
        Judged judged = new Judged(definition, tallies);
        List<PeriodFigure> figures = new ArrayList<>();
        for (String priority : judged.priorities()) {
            Tally carried = Tally.NONE;
            for (Stretch period : periods) {
                Version version = definition.version(period).orElse(null);
                if (version != null) {
                    Tally tally = carried.and(tallies.getOrDefault(new Tally.Key(period.name(), priority), Tally.NONE));
                    tally = judged.ranked(tally, new Tally.Key(period.name(), priority));
                    PeriodFigure figure = judged.figure(period, priority, tally, version.terms());
                    carried = figure.standing() == Standing.POOLED_WITH_NEXT ? tally : Tally.NONE;
                    figures.add(figure);
                }
            }
        }
        List<String> order = periods.stream().map(Stretch::name).toList();
        return figures.stream()
                .sorted(Comparator.comparingInt(
                        figure -> order.indexOf(figure.period().name())))
                .toList();
    }

    private Tally ranked(Tally sum, Tally.Key key) {
        Tally own = tallies.getOrDefault(key, Tally.NONE);
        return new Tally(sum.cases(), sum.hits(), sum.sum(), sum.base(), own.lower(), own.upper());
    }

    private List<String> priorities() {
        TreeSet<String> all =
                tallies.keySet().stream().map(Tally.Key::priority).collect(Collectors.toCollection(TreeSet::new));
        definition.versions().forEach(version -> version.terms().targets().forEach(each -> all.add(each.priority())));
        all.add(Tally.Key.ALL);
        return List.copyOf(all);
    }

    private PeriodFigure figure(Stretch period, String priority, Tally tally, Terms terms) {
        Standing none = empty(tally, terms, period);
        if (none == Standing.NO_DATA) {
            return new PeriodFigure(period, priority, tally.cases(), null, null, null, none);
        }
        Fraction value = value(tally, terms);
        Standing standing = none == null ? terms.goal(priority).judge(value) : none;
        if (terms.volume().otherwise() == Thin.ONE_MISS
                && tally.cases() < terms.volume().least()
                && standing.isRated()
                && tally.cases() - tally.hits() <= 1
                && terms.reckoning() == Reckoning.WITHIN_TARGET) {
            standing = Standing.MET;
        }
        return new PeriodFigure(
                period,
                priority,
                tally.cases(),
                plain(numerator(tally, terms)),
                plain(denominator(tally, terms)),
                value.value(),
                standing);
    }

    /** Why a period has no rating of its own; null where it has one. */
    private static @Nullable Standing empty(Tally tally, Terms terms, Stretch period) {
        boolean divides = switch (terms.reckoning()) {
            case WITHIN_TARGET, MEAN, MEDIAN, PERCENTILE -> tally.cases() > 0;
            case AVAILABILITY, RATIO -> tally.base().signum() > 0;
            case COUNT -> true;
        };
        if (!divides) {
            return Standing.NO_DATA;
        }
        boolean rests = terms.reckoning() != Reckoning.AVAILABILITY && terms.reckoning() != Reckoning.COUNT;
        if (!rests || tally.cases() >= terms.volume().least()) {
            return null;
        }
        return switch (terms.volume().otherwise()) {
            case NOT_RATED -> Standing.INSUFFICIENT_VOLUME;
            case ONE_MISS -> null;
            case POOLED -> period.partial() ? Standing.INSUFFICIENT_VOLUME : Standing.POOLED_WITH_NEXT;
        };
    }

    private static Fraction value(Tally tally, Terms terms) {
        BigDecimal cases = BigDecimal.valueOf(tally.cases());
        return switch (terms.reckoning()) {
            case WITHIN_TARGET -> Fraction.percent(BigDecimal.valueOf(tally.hits()), cases);
            case MEAN -> new Fraction(tally.sum().movePointLeft(MICROS), cases);
            case MEDIAN, PERCENTILE -> {
                Fraction micros = terms.ranking().between(tally.cases(), tally.lower(), tally.upper());
                yield new Fraction(micros.numerator().movePointLeft(MICROS), micros.denominator());
            }
            case AVAILABILITY, RATIO -> Fraction.percent(tally.sum(), tally.base());
            case COUNT -> new Fraction(cases, BigDecimal.ONE);
        };
    }

    private static BigDecimal numerator(Tally tally, Terms terms) {
        return switch (terms.reckoning()) {
            case WITHIN_TARGET -> BigDecimal.valueOf(tally.hits());
            case MEAN, AVAILABILITY -> tally.sum().movePointLeft(MICROS);
            case MEDIAN, PERCENTILE -> BigDecimal.valueOf(terms.ranking().place(tally.cases()));
            case RATIO -> tally.sum();
            case COUNT -> BigDecimal.valueOf(tally.cases());
        };
    }

    private static @Nullable BigDecimal denominator(Tally tally, Terms terms) {
        return switch (terms.reckoning()) {
            case WITHIN_TARGET, MEAN, MEDIAN, PERCENTILE -> BigDecimal.valueOf(tally.cases());
            case AVAILABILITY -> tally.base().movePointLeft(MICROS);
            case RATIO -> tally.base();
            case COUNT -> null;
        };
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
