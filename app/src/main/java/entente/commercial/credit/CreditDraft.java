package entente.commercial.credit;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A credit on its way through the steps. */
record CreditDraft(Judged judged, Covered covered, Regime regime, List<CreditStep> steps) {

    static CreditDraft begin(Judged judged, Covered covered, Regime regime) {
        List<CreditStep> measured = new ArrayList<>();
        judged.of().measured().value().ifPresent(v -> measured.add(new CreditStep(CreditStage.MEASURED, v)));
        judged.value().ifPresent(v -> measured.add(new CreditStep(CreditStage.RELIEVED, v)));
        return new CreditDraft(judged, covered, regime, measured);
    }

    CreditDraft then(CreditStage stage, BigDecimal value) {
        List<CreditStep> more = new ArrayList<>(steps);
        more.add(new CreditStep(stage, value));
        return new CreditDraft(judged, covered, regime, more);
    }

    BigDecimal now() {
        return steps.getLast().value();
    }

    /** The code of the event that struck it; empty where it is told of none. */
    String incident() {
        LevelMonth.Incident incident = judged.of().incident();
        return incident == null ? "" : incident.code();
    }

    boolean isChosen() {
        LevelMonth.Incident incident = judged.of().incident();
        return incident != null && incident.chosen();
    }

    CreditLine posted(Money amount, boolean bonus) {
        return new CreditLine(judged, covered, bonus, then(CreditStage.POSTING, amount.amount()).steps, amount);
    }

    static List<CreditDraft> each(
            List<CreditDraft> drafts, CreditStage stage, Function<CreditDraft, BigDecimal> value) {
        return drafts.stream()
                .map(draft -> draft.then(stage, value.apply(draft)))
                .toList();
    }
}
