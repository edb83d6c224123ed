package entente.governance.burden;

import entente.governance.forum.Attendance;
import entente.governance.forum.ForumSession;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.governance.month.MonthEffort;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours one side spent on governing in one month, person-hours: in forums by their minutes, on reports and approvals, and on the month's
 * end.
 *
 * @param told what the side said of the month
 * @param forums of its people who came to forums
 * @param closing on the month's end
 */
record GoverningHours(Recorded<GoverningEffort> told, BigDecimal forums, BigDecimal closing, List<Source> besides) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    GoverningHours {
        besides = List.copyOf(besides);
    }

    /** Of every month that ended after a day and of which the side said something. */
    static List<GoverningHours> of(Book book, Side side, LocalDate since, LocalDate asOf) {
        List<Sitting> held =
                Sittings.of(book, asOf).all().filter(Sitting::isHeld).toList();
        List<Recorded<MonthEffort>> ends = book.current(MonthEffort.class).stream()
                .filter(one -> one.fact().side() == side)
                .toList();
        return book.current(GoverningEffort.class).stream()
                .filter(one -> one.fact().side() == side)
                .filter(one -> !one.fact().of().atEndOfMonth().isAfter(asOf))
                .filter(one -> one.fact().of().atEndOfMonth().isAfter(since))
                .map(one -> of(one, held, ends))
                .toList();
    }

    private static GoverningHours of(
            Recorded<GoverningEffort> told, List<Sitting> held, List<Recorded<MonthEffort>> ends) {
        YearMonth month = told.fact().of();
        Side side = told.fact().side();
        List<Sitting> met = held.stream()
                .filter(one -> YearMonth.from(one.on()).equals(month))
                .toList();
        List<Recorded<MonthEffort>> closed = ends.stream()
                .filter(one -> one.fact().month().equals(told.fact().month()))
                .toList();
        return new GoverningHours(
                told,
                met.stream().map(one -> hours(one, side)).reduce(BigDecimal.ZERO, BigDecimal::add),
                closed.stream().map(one -> one.fact().hours()).reduce(BigDecimal.ZERO, BigDecimal::add),
                Stream.concat(
                                met.stream()
                                        .flatMap(one -> Stream.ofNullable(one.held()))
                                        .map(Recorded::source),
                                closed.stream().map(Recorded::source))
                        .toList());
    }

    private static BigDecimal hours(Sitting one, Side side) {
        Recorded<ForumSession> held = one.held();
        if (held == null) {
            return BigDecimal.ZERO;
        }
        long came = held.fact().attendance().stream()
                .filter(who -> who.side() == side)
                .filter(Attendance::present)
                .count();
        return BigDecimal.valueOf(came * one.lasts().toMinutes()).divide(MINUTES, MathContext.DECIMAL64);
    }

    BigDecimal hours() {
        return told.fact().hours().add(forums).add(closing);
    }

    Explanation explained() {
        return Explanation.of(
                        "rhythm.burden.month",
                        told.fact().month(),
                        told.fact().side(),
                        forums.setScale(1, RoundingMode.HALF_EVEN),
                        told.fact().reporting(),
                        told.fact().approvals(),
                        closing)
                .is(new Amount(hours(), Unit.COUNT))
                .from(Stream.concat(Stream.of(told.source()), besides.stream()).toList());
    }
}
