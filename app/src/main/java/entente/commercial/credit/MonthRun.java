package entente.commercial.credit;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.commercial.credit.CreditTerms.Factor;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps from default to posting, in the one order that formulae 4.4 fixes: base, one credit an incident, multiplier, cap of the level,
 * cap of the month, cap of the year, rounding.
 */
record MonthRun(CreditTerms terms, Money charges, List<Judged> judged, CreditCaps caps) {

    List<CreditLine> credits() {
        List<CreditDraft> drafts = terms.levels().stream()
                .flatMap(level -> found(level)
                        .filter(Judged::isDefault)
                        .map(month -> CreditDraft.begin(month, level, terms.regime(level))))
                .toList();
        return posted(caps.on(multiplied(oneAnIncident(based(drafts))), false), false);
    }

    /** The same with the sign reversed, for months at the target; no multiplier and no incident arises. */
    List<CreditLine> bonuses() {
        List<CreditDraft> drafts = terms.levels().stream()
                .filter(level -> level.bonus() != null)
                .flatMap(level -> found(level)
                        .filter(Judged::reachesTarget)
                        .map(month -> CreditDraft.begin(month, level, new Regime.Weighting(level.bonus()))))
                .toList();
        return posted(caps.on(CreditDraft.each(drafts, CreditStage.BASE, this::base), true), true);
    }

    private Stream<Judged> found(Covered level) {
        return judged.stream().filter(month -> month.level().equals(level.level()));
    }

    private List<CreditDraft> based(List<CreditDraft> drafts) {
        Map<String, BigDecimal> points = points(drafts);
        return CreditDraft.each(
                drafts, CreditStage.BASE, draft -> based(draft, points).orElseGet(() -> base(draft)));
    }

    /** For points the level's part of what all points of its table cost together; empty for all other regimes. */
    private Optional<BigDecimal> based(CreditDraft draft, Map<String, BigDecimal> points) {
        return draft.regime() instanceof Regime.Points
                ? Optional.of(share(draft, Objects.requireNonNull(points.get(table(draft)))))
                : Optional.empty();
    }

    private Map<String, BigDecimal> points(List<CreditDraft> drafts) {
        return drafts.stream().collect(Collectors.toMap(MonthRun::table, this::pointsOf, BigDecimal::add));
    }

    private BigDecimal base(CreditDraft draft) {
        return draft.regime().base(draft.judged(), ServiceMonth.atRisk(terms, charges), charges.amount());
    }

    private BigDecimal share(CreditDraft draft, BigDecimal all) {
        BigDecimal together = Regime.share(Regime.Step.reached(terms.steps(table(draft)), all), charges.amount());
        return together.multiply(pointsOf(draft)).divide(all, MathContext.DECIMAL128);
    }

    private static String table(CreditDraft draft) {
        return Objects.requireNonNullElse(draft.covered().table(), "");
    }

    /** Points of repeated defaults are multiplied before the table is read. */
    private BigDecimal pointsOf(CreditDraft draft) {
        return draft.regime() instanceof Regime.Points points
                ? points.of(draft.judged()).multiply(factor(draft.judged()))
                : BigDecimal.ZERO;
    }

    /** A credit that another stands for is nothing, and its points count in no table. */
    private List<CreditDraft> oneAnIncident(List<CreditDraft> drafts) {
        List<CreditDraft> owed =
                drafts.stream().filter(draft -> !isOutdone(draft, drafts)).toList();
        Map<String, BigDecimal> points = points(owed);
        return CreditDraft.each(
                drafts,
                CreditStage.ONE_INCIDENT,
                draft -> owed.contains(draft) ? based(draft, points).orElseGet(draft::now) : BigDecimal.ZERO);
    }

    /** Whether another credit of the same event stands for this one; where nobody has chosen, the highest does. */
    private boolean isOutdone(CreditDraft draft, List<CreditDraft> drafts) {
        LevelMonth.Incident incident = draft.judged().of().incident();
        if (terms.oneIncident() == OneIncident.EACH_LEVEL || incident == null) {
            return false;
        }
        boolean choice = terms.oneIncident() == OneIncident.CLIENT_CHOOSES;
        return drafts.stream()
                .filter(other -> incident.code().equals(other.incident()))
                .max(Comparator.comparing((CreditDraft other) -> choice && other.isChosen())
                        .thenComparing(CreditDraft::now)
                        .thenComparing(other -> other.covered().level()))
                .filter(owed -> !owed.covered().level().equals(draft.covered().level()))
                .isPresent();
    }

    private List<CreditDraft> multiplied(List<CreditDraft> drafts) {
        return CreditDraft.each(
                drafts,
                CreditStage.MULTIPLIED,
                draft -> draft.regime() instanceof Regime.Points
                        ? draft.now()
                        : draft.now().multiply(factor(draft.judged())));
    }

    private BigDecimal factor(Judged month) {
        return terms.factors().stream()
                .filter(factor -> month.inARow() >= factor.from())
                .max(Comparator.comparingInt(Factor::from))
                .map(Factor::times)
                .orElse(BigDecimal.ONE);
    }

    private List<CreditLine> posted(List<CreditDraft> drafts, boolean bonus) {
        return new MonthPosting(terms.rounding().mode(), charges.currency(), caps).of(drafts, bonus);
    }
}
