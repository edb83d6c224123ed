package entente.commercial.credit;

import entente.commercial.credit.CreditStep.Stage;
import entente.commercial.credit.CreditTerms.Covered;
import entente.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A credit on its way through the steps. */
record CreditDraft(Judged judged, Covered covered, Regime regime, List<CreditStep> steps) {

    static CreditDraft begin(Judged judged, Covered covered, Regime regime) {
        List<CreditStep> measured = new ArrayList<>();
        judged.of().measured().value().ifPresent(v -> measured.add(new CreditStep(Stage.MEASURED, v)));
        judged.value().ifPresent(v -> measured.add(new CreditStep(Stage.RELIEVED, v)));
        return new CreditDraft(judged, covered, regime, measured);
    }

    CreditDraft then(Stage stage, BigDecimal value) {
        List<CreditStep> more = new ArrayList<>(steps);
        more.add(new CreditStep(stage, value));
        return new CreditDraft(judged, covered, regime, more);
    }

    BigDecimal now() {
        return steps.getLast().value();
    }

    CreditLine posted(Money amount, boolean bonus) {
        return new CreditLine(judged, covered, bonus, then(Stage.POSTING, amount.amount()).steps, amount);
    }

    static List<CreditDraft> each(List<CreditDraft> drafts, Stage stage, Function<CreditDraft, BigDecimal> value) {
        return drafts.stream()
                .map(draft -> draft.then(stage, value.apply(draft)))
                .toList();
    }
}
