package entente.commercial.credit;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the credit ledger: what one level owes for one month, how it was worked out, and where each part of the money stands. The
 * parts always add up to what was accrued, so that nothing gets lost between accrual and payment.
 *
 * @param level its code
 * @param month such as 2026-03
 * @param owedTo the client for a credit, the provider for a bonus
 * @param terms by which it was worked out
 * @param postedFor the month whose invoice it is to stand on
 * @param proof SHA-256 of the exported computation, in hexadecimal, so that both sides can tell that they hold the same
 */
public record ServiceCredit(
        String level,
        String month,
        Side owedTo,
        Ref<CreditTerms> terms,
        Money accrued,
        LocalDate accruedOn,
        @Nullable String postedFor,
        @Nullable String proof,
        List<Part> parts,
        List<Taken> steps)
        implements Fact {

    /** Money of the credit that stands in one state. */
    public record Part(
            CreditState state,
            Money amount,
            LocalDate since,
            @Nullable String why) {
        public Part {
            Refused.unless(amount.signum() >= 0, "amount", "commercial.refused.negative", amount);
        }
    }

    /** What it came to after one step of the computation, as it was then. */
    public record Taken(CreditStage step, BigDecimal value) {}

    public ServiceCredit {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        Refused.unless(!level.isBlank(), "level", "commercial.refused.blank");
        MonthName.of(month);
        if (postedFor != null) {
            MonthName.of(postedFor);
        }
        Refused.unless(accrued.signum() > 0, "accrued", "commercial.refused.positive", accrued);
        Money sum = parts.stream().map(Part::amount).reduce(Money.zero(accrued.currency()), Money::plus);
        Refused.unless(sum.equals(accrued), "parts", "commercial.credit.refused.parts", sum, accrued);
    }

    /** As it is when the month is worked out: all of it accrued. */
    public static ServiceCredit accrued(CreditLine line, Ref<CreditTerms> terms, YearMonth postedFor, LocalDate on) {
        return new ServiceCredit(
                line.level(),
                line.month().toString(),
                line.bonus() ? Side.PROVIDER : Side.CLIENT,
                terms,
                line.amount(),
                on,
                postedFor.toString(),
                null,
                List.of(new Part(CreditState.ACCRUED, line.amount(), on, null)),
                line.steps().stream()
                        .map(step -> new Taken(step.stage(), step.value()))
                        .toList());
    }

    boolean isOf(CreditLine line) {
        return level.equals(line.level())
                && month.equals(line.month().toString())
                && owedTo == (line.bonus() ? Side.PROVIDER : Side.CLIENT);
    }

    public YearMonth monthOf() {
        return YearMonth.parse(month);
    }

    /** How much of it stands in the state. */
    public Money in(CreditState state) {
        return parts.stream()
                .filter(part -> part.state() == state)
                .map(Part::amount)
                .reduce(Money.zero(accrued.currency()), Money::plus);
    }

    /** What it came to after a step. */
    public Optional<BigDecimal> after(CreditStage step) {
        return steps.stream()
                .filter(taken -> taken.step() == step)
                .map(Taken::value)
                .findFirst();
    }

    /** The same after an amount went from one state to another; refused where no step leads there, or where there is less. */
    public ServiceCredit moved(CreditState from, CreditState to, Money amount, LocalDate on, @Nullable String why) {
        Refused.unless(from.next().contains(to), "parts", "commercial.credit.refused.move", from, to);
        Refused.unless(
                in(from).compareTo(amount) >= 0, "parts", "commercial.credit.refused.left", in(from), from, amount);
        List<Part> after = new ArrayList<>(parts.stream()
                .filter(part -> part.state() != from && part.state() != to)
                .toList());
        keep(after, new Part(from, in(from).minus(amount), since(from, on), whyOf(from)));
        keep(after, new Part(to, in(to).plus(amount), on, why));
        return with(after, proof);
    }

    /** The same with the digest of its exported computation. */
    public ServiceCredit proven(String digest) {
        return with(parts, digest);
    }

    @Override
    public List<Text> doubts() {
        return proof == null || proof.matches("[0-9a-f]{64}")
                ? List.of()
                : List.of(Text.of("commercial.credit.doubt.proof"));
    }

    private ServiceCredit with(List<Part> anew, @Nullable String digest) {
        return new ServiceCredit(level, month, owedTo, terms, accrued, accruedOn, postedFor, digest, anew, steps);
    }

    private static void keep(List<Part> parts, Part part) {
        if (part.amount().signum() > 0) {
            parts.add(part);
        }
    }

    private LocalDate since(CreditState state, LocalDate otherwise) {
        return part(state).map(Part::since).orElse(otherwise);
    }

    private @Nullable String whyOf(CreditState state) {
        return part(state).map(Part::why).orElse(null);
    }

    private Optional<Part> part(CreditState state) {
        return parts.stream().filter(part -> part.state() == state).findFirst();
    }
}
