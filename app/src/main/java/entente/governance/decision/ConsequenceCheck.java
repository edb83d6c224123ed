package entente.governance.decision;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision (004-07): a foreseen consequence happened or did not, or something happened that nobody had foreseen.
 *
 * @param consequence the foreseen one by its code, or in a few words what nobody had foreseen
 */
public record ConsequenceCheck(
        Ref<Decision> decision,
        String consequence,
        CheckResult result,
        LocalDate checkedOn,
        @Nullable String note) implements Fitting {
    public ConsequenceCheck {
        Refused.unless(!consequence.isBlank(), "consequence", "governance.refused.blank");
    }

    /** Only of what was decided, only of what was foreseen, and nothing is said not to have come while it still may. */
    @Override
    public void fit(Others others) {
        others.find(Decision.class, decision).ifPresent(about -> {
            fit(about);
            once(others, about);
        });
    }

    /** Whether it looks at that consequence of what was decided on the day, and of nothing decided before. */
    boolean isOf(String code, @Nullable LocalDate decidedOn) {
        return consequence.equals(code) && decidedOn != null && !checkedOn.isBefore(decidedOn);
    }

    /** Whoever looks twice amends what was found; only what was decided anew is looked at anew. */
    private void once(Others others, Decision about) {
        boolean looked = others.of(ConsequenceCheck.class)
                .anyMatch(other -> other.decision.equals(decision) && other.isOf(consequence, about.decidedOn()));
        Refused.unless(!looked, "consequence", "governance.refused.looked", consequence);
    }

    private void fit(Decision about) {
        LocalDate decidedOn = about.decidedOn();
        if (decidedOn == null) {
            throw new Refused("decision", Text.of("governance.refused.undecided", about.title()));
        }
        Refused.unless(!checkedOn.isBefore(decidedOn), "checkedOn", "governance.refused.before", checkedOn, decidedOn);
        Optional<Decision.Foreseen> foreseen = about.foreseen().stream()
                .filter(one -> one.code().equals(consequence))
                .findFirst();
        Refused.unless(
                foreseen.isPresent() == (result != CheckResult.UNFORESEEN),
                "consequence",
                foreseen.isPresent() ? "governance.refused.wasforeseen" : "governance.refused.notforeseen",
                consequence,
                about.foreseen().stream().map(Decision.Foreseen::code).toList());
        foreseen.filter(one -> result == CheckResult.DID_NOT)
                .map(one -> one.horizon().after(decidedOn))
                .ifPresent(day -> Refused.unless(
                        !checkedOn.isBefore(day), "result", "governance.refused.maystill", consequence, day));
    }
}
