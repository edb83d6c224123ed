package entente.governance.community;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * What a side answers to somebody who disagrees (003-06). Each side answers for itself, so that neither ends the question for both.
 *
 * @param says what follows from it, or why nothing does
 */
public record DissentAnswer(Ref<DissentNote> note, Side side, LocalDate answeredOn, String says) implements Fitting {
    public DissentAnswer {
        Refused.unless(!says.isBlank(), "says", "governance.refused.blank");
    }

    @Override
    public void fit(Others others) {
        others.find(DissentNote.class, note)
                .ifPresent(asked -> Refused.unless(
                        !answeredOn.isBefore(asked.shownOn()),
                        "answeredOn",
                        "governance.refused.before",
                        answeredOn,
                        asked.shownOn()));
    }
}
