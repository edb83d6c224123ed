package entente.governance.decision;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import java.time.LocalDate;
import java.util.List;

/** A decision as a reason names it. */
final class DecisionWords {
    private DecisionWords() {}

    /** Its name, its class and how long it waited. */
    static Explanation explained(DecisionCase one, LocalDate asOf) {
        return Explanation.of(
                        one.isOpen() ? "governance.decision.case.open" : "governance.decision.case",
                        one.said().title(),
                        one.said().decisionClass(),
                        one.said().tabledOn())
                .is(Amount.workingDays(one.waited(asOf)))
                .from(one.decision().source());
    }

    static List<Explanation> explained(List<DecisionCase> cases, LocalDate asOf) {
        return cases.stream().map(one -> explained(one, asOf)).toList();
    }

    /** The newest day anything was said of them. */
    static LocalDate newest(List<DecisionCase> cases) {
        return cases.stream()
                .map(one -> one.decision().effectiveOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
