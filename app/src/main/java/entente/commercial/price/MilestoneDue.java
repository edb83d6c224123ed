package entente.commercial.price;

import entente.delivery.Milestone;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.WorkingCalendar;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone pays and when (formulae 4.5): each word of the client pays what it accepts more than the one before; silence accepts all
 * where the contract says so; what is held back follows once it is released.
 *
 * @param dues in the order of time
 * @param reviewBy the last day for the client's word; none while the milestone is not reached
 * @param accepted so far
 */
record MilestoneDue(List<Due> dues, @Nullable LocalDate reviewBy, BigDecimal accepted) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** An amount and the day from which it can be invoiced. */
    record Due(LocalDate on, Money amount, Explanation because) {
        boolean isIn(YearMonth month) {
            return YearMonth.from(on).equals(month);
        }
    }

    /**
     * What the client said of a milestone.
     *
     * @param words that count, in any order
     * @param disputes of words the provider wrote down for it: they accept nothing, but are no silence
     */
    record Said(List<Recorded<MilestoneAcceptance>> words, List<LocalDate> disputes) {
        /** A word from before the milestone was reached says nothing of what was reached. */
        boolean isIn(LocalDate reached, LocalDate reviewBy) {
            return Stream.concat(words.stream().map(word -> word.fact().decidedOn()), disputes.stream())
                    .anyMatch(day -> !day.isBefore(reached) && !day.isAfter(reviewBy));
        }
    }

    MilestoneDue {
        dues = List.copyOf(dues);
    }

    /**
     * As it stands on a day.
     *
     * @param released when what is held back was released; null while it is not
     */
    static MilestoneDue of(
            MilestonePayment payment,
            Milestone milestone,
            Said said,
            @Nullable LocalDate released,
            WorkingCalendar calendar,
            LocalDate asOf) {
        LocalDate reached = milestone.actualOn();
        if (reached == null || reached.isAfter(asOf)) {
            return new MilestoneDue(List.of(), null, BigDecimal.ZERO);
        }
        LocalDate reviewBy = calendar.plus(reached, payment.reviewDays());
        Work work = new Work(payment, released, !reached.isAfter(milestone.baselineOn()), new ArrayList<>());
        BigDecimal accepted = BigDecimal.ZERO;
        List<Recorded<MilestoneAcceptance>> inOrder = said.words().stream()
                .sorted(Comparator.comparing(word -> word.fact().decidedOn()))
                .toList();
        if (!said.isIn(reached, reviewBy) && payment.silenceAccepts() && asOf.isAfter(reviewBy)) {
            work.accept(reviewBy.plusDays(1), accepted, ALL, Explanation.of("commercial.priced.silence", reviewBy));
            return new MilestoneDue(work.dues, reviewBy, ALL);
        }
        for (Recorded<MilestoneAcceptance> word : inOrder) {
            BigDecimal now = word.fact().accepted().points();
            if (!word.fact().decidedOn().isAfter(asOf) && now.compareTo(accepted) > 0) {
                Explanation because = Explanation.of(
                                "commercial.priced.accepted",
                                word.fact().decidedOn(),
                                word.fact().accepted())
                        .from(word.source());
                work.accept(word.fact().decidedOn(), accepted, now, because);
                accepted = now;
            }
        }
        return new MilestoneDue(work.dues, reviewBy, accepted);
    }

    boolean isWhole() {
        return accepted.compareTo(ALL) == 0;
    }

    private record Work(MilestonePayment payment, @Nullable LocalDate released, boolean inTime, List<Due> dues) {
        void accept(LocalDate on, BigDecimal before, BigDecimal now, Explanation said) {
            Money part = share(payment.amount(), now).minus(share(payment.amount(), before));
            Percent holdBack = payment.holdBack();
            Money held = holdBack == null ? Money.zero(part.currency()) : share(part, holdBack.points());
            add(on, part.minus(held), said);
            if (held.signum() > 0 && released != null) {
                LocalDate from = released.isAfter(on) ? released : on;
                add(
                        from,
                        held,
                        Explanation.of("commercial.priced.released", released).because(said));
            }
            Money bonus = payment.bonus();
            if (bonus != null && inTime && now.compareTo(ALL) == 0) {
                add(on, bonus, Explanation.of("commercial.priced.bonus"));
            }
        }

        private void add(LocalDate on, Money amount, Explanation because) {
            dues.add(new Due(on, amount, because.is(Amount.of(amount))));
        }

        private static Money share(Money of, BigDecimal points) {
            return Money.rounded(of.amount().multiply(points).movePointLeft(2), of.currency(), RoundingMode.HALF_UP);
        }
    }
}
