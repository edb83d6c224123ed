package entente.governance;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.Bands;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest closed pulse, as one of the tests of 000-A2: the percentage of answers of 7 or more out of 10.
 *
 * @param figure unknown where the pulse is too old
 */
record Pulse(LongingAsked asked, Figure figure, Band band, Text answer) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<Pulse> newest(Book book, Policy policy, LocalDate asOf) {
        return LongingAsked.newest(book, asOf).map(p -> of(p, policy, asOf));
    }

    private static Pulse of(LongingAsked pulse, Policy policy, LocalDate asOf) {
        long age = ChronoUnit.DAYS.between(pulse.until(), asOf);
        if (age > policy.of(Longing.MOST_DAYS)) {
            Text old = Text.of("governance.longing.old", pulse.period(), Amount.days(age));
            Explanation read =
                    Explanation.of("governance.longing.pulse", pulse.period()).from(pulse.source());
            return new Pulse(pulse, Figure.unknown(old, List.of(read)), Band.UNKNOWN, old);
        }
        BigDecimal share = percent(pulse.sevenOrMore(), pulse.answered());
        Band band = Bands.from(
                share, policy.of(Longing.WATCH).points(), policy.of(Longing.ACT).points());
        Figure figure = Figure.known(Amount.percent(share), why(pulse, policy));
        Amount shown = Amount.percent(share);
        if (band == Band.WELL && isThin(pulse, policy)) {
            return new Pulse(
                    pulse,
                    figure,
                    Band.UNKNOWN,
                    Text.of("governance.longing.few", pulse.answered(), pulse.invited(), pulse.period()));
        }
        return new Pulse(
                pulse,
                figure,
                band,
                Text.of("governance.longing.answer", pulse.sevenOrMore(), pulse.answered(), shown, pulse.period()));
    }

    /** Low confidence never paints green: those who did not answer may be those who long. */
    static boolean isThin(LongingAsked pulse, Policy policy) {
        return percent(pulse.answered(), pulse.invited())
                        .compareTo(policy.of(Longing.RESPONSE).points())
                < 0;
    }

    private static Explanation why(LongingAsked pulse, Policy policy) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of("governance.longing.seven").is(Amount.count(pulse.sevenOrMore())));
        parts.add(Explanation.of("governance.longing.answered").is(Amount.count(pulse.answered())));
        parts.add(Explanation.of("governance.longing.invited").is(Amount.count(pulse.invited())));
        pulse.roles()
                .forEach(role -> parts.add(
                        Explanation.of("governance.longing.role", role.role(), role.sevenOrMore(), role.answered())
                                .is(Amount.percent(percent(role.sevenOrMore(), role.answered())))));
        parts.add(policy.because(
                Longing.WATCH, Amount.percent(policy.of(Longing.WATCH).points())));
        parts.add(policy.because(
                Longing.ACT, Amount.percent(policy.of(Longing.ACT).points())));
        return Explanation.of("governance.longing.pulse", pulse.period())
                .from(pulse.source())
                .because(parts);
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
