package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.number;

import entente.arrangement.ArrangementSamples;
import entente.commercial.CommercialSamples;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.DeskSamples;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.Reading;
import entente.performance.level.LevelSamples;
import entente.performance.level.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measures, readings, invoices and terms of credits, told as both sides see them; months of 2026, 100,000 euros each. */
final class CreditTelling {
    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Told told = ArrangementSamples.shared();
    private final Map<String, Ref<Measure>> measures = new HashMap<>();

    /** Both signed a measure; higher is better. */
    CreditTelling measure(String code) {
        measures.put(
                code,
                told.fact(
                        Side.CLIENT,
                        DeskSamples.measure(code, "Measure " + code),
                        day("2025-01-01"),
                        Side.CLIENT,
                        Side.PROVIDER));
        return this;
    }

    /** A ramp of months from the first of 2026, signed by whom it names; misses cost from its end on. */
    CreditTelling ramp(String measure, int months, Side... signedBy) {
        Ramp ramp = new Ramp(
                Objects.requireNonNull(measures.get(measure)),
                number("80"),
                "Own records of 2025",
                number("99"),
                day("2026-01-01"),
                months,
                null,
                Ramp.Growth.LINEAR,
                null);
        told.fact(Side.CLIENT, ramp, ramp.startsOn(), signedBy);
        return this;
    }

    /** A service level on the measure, 2026 from its first day on, signed by whom it names. */
    Ref<ServiceLevel> expecting(String measure, String expected, Side... signedBy) {
        ServiceLevel level = LevelSamples.resolved(
                Objects.requireNonNull(measures.get(measure)),
                LevelSamples.hours(told),
                LevelSamples.source(told),
                expected);
        return told.fact(Side.CLIENT, level, day("2026-01-01"), signedBy);
    }

    /** Both signed a service level that rounds to one decimal before it compares; the edge is met or not. */
    CreditTelling rounding(String measure, String expected, boolean inclusive) {
        ServiceLevel level = LevelSamples.rounded(
                LevelSamples.resolved(
                        Objects.requireNonNull(measures.get(measure)),
                        LevelSamples.hours(told),
                        LevelSamples.source(told),
                        expected),
                1,
                inclusive);
        told.fact(Side.CLIENT, level, day("2026-01-01"), Side.CLIENT, Side.PROVIDER);
        return this;
    }

    /** Both sign that something else is expected from a day on. */
    CreditTelling expectingFrom(Ref<ServiceLevel> level, String expected, String on) {
        ServiceLevel before =
                book(on).newest(ServiceLevel.class, level).orElseThrow().fact();
        amends(level.id(), 1, LevelSamples.resolved(before.measure(), before.hours(), before.source(), expected), on);
        return signs(Side.CLIENT, level).signs(Side.PROVIDER, level);
    }

    CreditTelling terms(CreditTerms terms, Side... signedBy) {
        told.fact(Side.CLIENT, terms, terms.startsOn(), signedBy);
        return this;
    }

    CreditTelling agreed(CreditTerms terms) {
        return terms(terms, Side.CLIENT, Side.PROVIDER);
    }

    /** Month after month of 2026, so many good of a hundred; a dash for a month that was not read. */
    CreditTelling readings(String measure, String... good) {
        for (int i = 0; i < good.length; i++) {
            if (!good[i].equals("-")) {
                read(measure, YearMonth.of(2026, 1).plusMonths(i), good[i]);
            }
        }
        return this;
    }

    CreditTelling read(String measure, YearMonth month, String good) {
        Reading reading = DeskSamples.good(
                Objects.requireNonNull(measures.get(measure)),
                month,
                good,
                month.plusMonths(1).atDay(2),
                DIGEST);
        told.fact(Side.PROVIDER, reading, reading.readOn());
        return this;
    }

    CreditTelling charged(int months) {
        for (int i = 1; i <= months; i++) {
            LocalDate on = YearMonth.of(2026, 1).plusMonths(i - 1L).atDay(20);
            told.fact(Side.PROVIDER, CommercialSamples.invoice("INV-" + i, null, "100000", on.toString()), on);
        }
        return this;
    }

    Ref<ServiceRelief> claims(Side by, String level, String month, String units) {
        return told.fact(
                by,
                new ServiceRelief(
                        "SR-" + month,
                        level,
                        month,
                        number(units),
                        ServiceRelief.ReliefReason.CLIENT_CAUSED,
                        day("2026-06-01"),
                        "The access was closed",
                        null),
                day("2026-06-01"));
    }

    <T extends Fact> Ref<T> says(Side by, T fact, LocalDate on) {
        return told.fact(by, fact, on);
    }

    void says(Side by, List<Statement> statements) {
        statements.forEach(statement -> told.say(by, statement));
    }

    CreditTelling signs(Side by, Ref<?> fact) {
        told.sign(by, fact.id());
        return this;
    }

    /** What brings the ledger up to date is said by the provider. */
    CreditUpdate brought(String day) {
        CreditUpdate update = update(day);
        update.statements().forEach(statement -> told.say(Side.PROVIDER, statement));
        return update;
    }

    CreditUpdate update(String day) {
        return CreditUpdate.of(
                book(day), day(day), () -> Ids.next(Instant.parse("2026-07-01T00:00:00Z")), Words.ENGLISH);
    }

    void amends(UUID fact, int version, Fact body, String on) {
        told.say(Side.PROVIDER, new Statement.Amend(fact, version, body, day(on), "because"));
    }

    Book book(String day) {
        return told.book().on(day(day));
    }

    List<ServiceCredit> ledger(String day) {
        return CreditLines.of(book(day)).facts();
    }

    static LocalDate day(@Nullable String day) {
        return LocalDate.parse(String.valueOf(day));
    }
}
