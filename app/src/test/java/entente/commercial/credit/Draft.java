package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.eur;
import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.promised;

import entente.commercial.credit.CreditTerms.Allocation;
import entente.commercial.credit.CreditTerms.EarnBackWay;
import entente.commercial.credit.CreditTerms.Factor;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.commercial.credit.CreditTerms.Peak;
import entente.commercial.credit.CreditTerms.Rounding;
import entente.commercial.credit.CreditTerms.TableStep;
import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms being written: 10 % at risk, a pool of 250 %, one category "Service" with half of it. */
final class Draft {
    private String atRisk = "10";
    private String pool = "250";
    private @Nullable Money yearCap;
    private int yearBegins = 1;
    private Rounding rounding = Rounding.HALF_UP;
    private @Nullable Integer relief;
    private @Nullable Integer misses;
    private @Nullable Percent most;
    private @Nullable Percent floor;
    private OneIncident oneIncident = OneIncident.EACH_LEVEL;
    private EarnBackWay earnBack = EarnBackWay.NONE;
    private @Nullable Integer months;
    private @Nullable Integer defaults;
    private List<Allocation> allocations = List.of(new Allocation("Service", Percent.of("50")));
    private List<Covered> levels = List.of();
    private List<TableStep> steps = List.of();
    private List<Factor> factors = List.of();
    private List<Promised> expecting = List.of();
    private List<Peak> peaks = List.of();

    Draft levels(Covered... of) {
        levels = List.of(of);
        return this;
    }

    Draft atRisk(String percent) {
        atRisk = percent;
        return this;
    }

    Draft pool(String percent, Allocation... among) {
        pool = percent;
        allocations = List.of(among);
        return this;
    }

    Draft yearCap(String amount, int begins) {
        yearCap = eur(amount);
        yearBegins = begins;
        return this;
    }

    Draft rounding(Rounding how) {
        rounding = how;
        return this;
    }

    Draft reliefWithin(int days) {
        relief = days;
        return this;
    }

    /** Of the way to 100 %, for what is expected and for the minimum. */
    Draft reset(String expected, @Nullable String minimum) {
        most = Percent.of(expected);
        floor = minimum == null ? null : Percent.of(minimum);
        return this;
    }

    Draft misses(int months) {
        misses = months;
        return this;
    }

    Draft oneIncident(OneIncident how) {
        oneIncident = how;
        return this;
    }

    Draft hold(int inARow) {
        earnBack = EarnBackWay.HOLD;
        months = inARow;
        return this;
    }

    Draft yearly(int most) {
        earnBack = EarnBackWay.YEARLY;
        defaults = most;
        return this;
    }

    Draft steps(TableStep... of) {
        steps = List.of(of);
        return this;
    }

    Draft peak(DateRange during) {
        peaks = List.of(new Peak("Year-end closing", during));
        return this;
    }

    /** Instead of what is expected of the levels else. */
    Draft expecting(Promised... of) {
        expecting = List.of(of);
        return this;
    }

    private Promised expected(Covered level) {
        return expecting.stream()
                .filter(known -> known.level().equals(level.level()))
                .findFirst()
                .orElseGet(() -> promised(level.level()));
    }

    /** So many times the credit from the second, third ... default in a row on; once for the first. */
    Draft times(String... inARow) {
        factors = Stream.iterate(0, i -> i < inARow.length, i -> i + 1)
                .map(i -> new Factor(i + 1, number(Arrays.asList(inARow).get(i))))
                .toList();
        return this;
    }

    CreditTerms signed() {
        return new CreditTerms(
                "CT1",
                LocalDate.of(2025, 1, 1),
                Percent.of(atRisk),
                Percent.of(pool),
                null,
                yearCap,
                yearBegins,
                1,
                rounding,
                null,
                relief,
                misses,
                null,
                null,
                oneIncident,
                earnBack,
                months,
                defaults,
                most,
                floor,
                null,
                levels.stream().map(this::expected).toList(),
                allocations,
                levels,
                steps,
                factors,
                peaks);
    }
}
