package entente.governance.challenge;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 000-10: does each side have somebody who watches what may go wrong, and is it looked at again on its day? Of open risks. */
public final class RisksWatched implements LookRule {
    static final Term<Integer> STALE = Term.whole("000-10.risks.stale", 180, "signal.source.ours");
    static final Term<Integer> UNWATCHED = Term.whole("000-10.risks.unwatched", 14, "signal.source.ours");

    @Override
    public String practice() {
        return "000-10";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, UNWATCHED);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Risk>> open = book.current(Risk.class).stream()
                .filter(risk -> risk.fact().state() == RiskState.OPEN)
                .filter(risk -> !risk.fact().raisedOn().isAfter(asOf))
                .toList();
        int limit = policy.of(UNWATCHED);
        return Look.over(
                "governance.risks",
                open,
                open.stream().flatMap(risk -> gaps(risk, limit, asOf).stream()).toList());
    }

    private static List<Gap> gaps(Recorded<Risk> risk, int limit, LocalDate asOf) {
        Risk said = risk.fact();
        List<Gap> gaps = new ArrayList<>();
        long age = ChronoUnit.DAYS.between(said.raisedOn(), asOf);
        for (Side side : Side.values()) {
            if (isBlank(said.owner(side))) {
                gaps.add(gap(side, age > limit, why(risk, "unwatched", side, said.raisedOn())));
            }
        }
        LocalDate reviewOn = said.reviewOn();
        if (reviewOn != null && reviewOn.isBefore(asOf)) {
            Side side = risk.by().side().orElse(Side.CLIENT);
            boolean late = ChronoUnit.DAYS.between(reviewOn, asOf) > limit;
            gaps.add(gap(side, late, why(risk, "review", side, reviewOn)));
        }
        return gaps;
    }

    private static boolean isBlank(@Nullable String owner) {
        return owner == null || owner.isBlank();
    }

    private static Gap gap(Side side, boolean late, Explanation why) {
        return late ? Gap.act(side, why) : Gap.watch(side, why);
    }

    private static Explanation why(Recorded<Risk> risk, String what, Side side, LocalDate day) {
        return Explanation.of("governance.risks." + what, risk.fact().title(), side, day)
                .from(risk.source());
    }
}
