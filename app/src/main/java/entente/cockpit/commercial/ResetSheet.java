package entente.cockpit.commercial;

import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.ImprovementReset;
import entente.commercial.credit.YearReset;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The yearly reset as its page shows it: what would be expected anew, and what a year like the last would have cost by it.
 *
 * @param typed how far, as somebody types it or else as the terms say it
 * @param reset empty where no terms are agreed, or where nothing is said of how far
 * @param later versions for a later day, of what it would change, that somebody has proposed or both have signed
 * @param wrong what was refused
 */
public record ResetSheet(
        Map<String, String> typed,
        boolean hasTerms,
        Optional<YearReset> reset,
        List<Version> later,
        @Nullable Text wrong) {
    public static final String MOST = "resetMost";
    public static final String FLOOR = "resetFloor";
    public static final String BEST = "resetBest";

    public ResetSheet {
        typed = Map.copyOf(typed);
        later = List.copyOf(later);
    }

    /** Of the shared book, read on the day. */
    public static ResetSheet of(Book shared, LocalDate day, Map<String, String> asked) {
        Optional<YearReset> plain = YearReset.of(shared, day, new ImprovementReset(Percent.of(0), Percent.of(0), null));
        Optional<CreditTerms> terms = plain.map(reset -> reset.terms().fact());
        Map<String, String> typed = Map.of(
                MOST, said(asked, MOST, percent(terms, CreditTerms::resetMost)),
                FLOOR, said(asked, FLOOR, percent(terms, CreditTerms::resetFloor)),
                BEST, said(asked, BEST, terms.map(CreditTerms::resetBest).map(String::valueOf)));
        boolean hasTerms = terms.isPresent();
        if (Objects.requireNonNull(typed.get(MOST)).isEmpty()) {
            return new ResetSheet(typed, hasTerms, Optional.empty(), List.of(), null);
        }
        try {
            Optional<YearReset> reset = YearReset.of(shared, day, by(typed));
            List<Version> later = reset.map(of -> later(shared, of)).orElse(List.of());
            return new ResetSheet(typed, hasTerms, reset, later, null);
        } catch (Refused refused) {
            return new ResetSheet(typed, hasTerms, Optional.empty(), List.of(), refused.text());
        }
    }

    /** Whether it can be put before both: it changes something, and nothing else waits for a signature. */
    public boolean canBeProposed() {
        return reset.filter(YearReset::isChanged).isPresent() && later.isEmpty();
    }

    public String shows(String field) {
        return typed.getOrDefault(field, "");
    }

    private static ImprovementReset by(Map<String, String> typed) {
        String floor = typed.getOrDefault(FLOOR, "");
        String best = typed.getOrDefault(BEST, "");
        return new ImprovementReset(
                new Percent(number(MOST, typed.getOrDefault(MOST, ""))),
                floor.isEmpty() ? Percent.of(0) : new Percent(number(FLOOR, floor)),
                best.isEmpty() ? null : months(best));
    }

    private static int months(String typed) {
        try {
            return number(BEST, typed).intValueExact();
        } catch (ArithmeticException broken) {
            throw new Refused(BEST, Text.of("commercial.credit.refused.best", typed));
        }
    }

    private static List<Version> later(Book shared, YearReset reset) {
        return reset.amended().stream()
                .flatMap(fact -> shared.history(fact.id()).stream()
                        .map(history -> history.newest())
                        .filter(newest -> newest.number() > fact.version().number()))
                .toList();
    }

    private static Optional<String> percent(Optional<CreditTerms> terms, Function<CreditTerms, @Nullable Percent> of) {
        return terms.map(of).map(percent -> percent.points().toPlainString());
    }

    private static String said(Map<String, String> asked, String field, Optional<String> terms) {
        return Optional.ofNullable(asked.get(field))
                .map(String::strip)
                .or(() -> terms)
                .orElse("");
    }

    private static BigDecimal number(String field, String typed) {
        try {
            return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException wrong) {
            throw new Refused(field, Text.of("commercial.trial.number", typed));
        }
    }
}
