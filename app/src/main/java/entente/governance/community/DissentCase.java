package entente.governance.community;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody says against the work on a problem, with what each side answered.
 *
 * @param problem what the problem is called now, or a word in its place where nobody may read its title any more
 */
public record DissentCase(Recorded<DissentNote> note, Text problem, Map<Side, Recorded<DissentAnswer>> answers) {
    public DissentCase {
        answers = Map.copyOf(answers);
    }

    public DissentNote said() {
        return note.fact();
    }

    public Optional<Recorded<DissentAnswer>> answer(Side side) {
        return Optional.ofNullable(answers.get(side));
    }

    /** Whether both sides have answered: one alone cannot end it. */
    public boolean isAnswered() {
        return answers.size() == Side.values().length;
    }

    /** Calendar days since it was shown, while a side has not answered. */
    long waitingDays(LocalDate asOf) {
        return isAnswered() ? 0 : Math.max(0, ChronoUnit.DAYS.between(said().shownOn(), asOf));
    }

    Explanation explained() {
        return Explanation.of("governance.dissent.case", problem, said().shownOn())
                .from(note.source())
                .because(List.of(Side.values()).stream()
                        .map(side -> answer(side)
                                .map(given -> Explanation.of(
                                                "governance.dissent.answered",
                                                side,
                                                given.fact().answeredOn())
                                        .from(given.source()))
                                .orElseGet(() -> Explanation.of("governance.dissent.unanswered", side)))
                        .toList());
    }
}
