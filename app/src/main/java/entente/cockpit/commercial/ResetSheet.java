package entente.cockpit.commercial;

import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.YearReset;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The yearly reset as its page shows it: what would be expected anew, and what a year like the last would have cost by it.
 *
 * @param typed how far, as somebody types it or else as the terms say it
 * @param reset empty where no terms are agreed, or where nothing is said of how far
 * @param later a version of the terms for a later day that somebody has proposed or both have signed
 * @param wrong what was refused
 */
public record ResetSheet(
        Map<String, String> typed,
        boolean hasTerms,
        Optional<YearReset> reset,
        Optional<Version> later,
        @Nullable Text wrong) {
    public static final String MOST = "resetMost";
    public static final String FLOOR = "resetFloor";

    public ResetSheet {
        typed = Map.copyOf(typed);
    }

    /** Of the shared book, read on the day. */
    public static ResetSheet of(Book shared, LocalDate day, Map<String, String> asked) {
        Optional<YearReset> plain = YearReset.of(shared, day, Percent.of(0), Percent.of(0));
        Optional<CreditTerms> terms = plain.map(reset -> reset.terms().fact());
        String most = said(asked, MOST, terms.map(CreditTerms::resetMost));
        String floor = said(asked, FLOOR, terms.map(CreditTerms::resetFloor));
        Map<String, String> typed = Map.of(MOST, most, FLOOR, floor);
        Optional<Version> later = plain.flatMap(reset -> later(shared, reset));
        if (most.isEmpty()) {
            return new ResetSheet(typed, terms.isPresent(), Optional.empty(), later, null);
        }
        try {
            Percent rises = floor.isEmpty() ? Percent.of(0) : percent(FLOOR, floor);
            Optional<YearReset> reset = YearReset.of(shared, day, percent(MOST, most), rises);
            return new ResetSheet(typed, terms.isPresent(), reset, later, null);
        } catch (Refused refused) {
            return new ResetSheet(typed, terms.isPresent(), Optional.empty(), later, refused.text());
        }
    }

    /** Whether it can be put before both: it changes something, and nothing else waits for a signature. */
    public boolean canBeProposed() {
        return reset.filter(YearReset::isChanged).isPresent() && later.isEmpty();
    }

    public String shows(String field) {
        return typed.getOrDefault(field, "");
    }

    private static Optional<Version> later(Book shared, YearReset reset) {
        return shared.history(reset.terms().id())
                .map(history -> history.newest())
                .filter(newest -> newest.number() > reset.terms().version().number());
    }

    private static String said(Map<String, String> asked, String field, Optional<Percent> terms) {
        return Optional.ofNullable(asked.get(field))
                .map(String::strip)
                .or(() -> terms.map(percent -> percent.points().toPlainString()))
                .orElse("");
    }

    private static Percent percent(String field, String typed) {
        try {
            return new Percent(new BigDecimal(typed.replace(',', '.')));
        } catch (NumberFormatException wrong) {
            throw new Refused(field, Text.of("commercial.trial.number", typed));
        }
    }
}
