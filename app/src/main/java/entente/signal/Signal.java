package entente.signal;

import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of one subject: the plain question, the answer first, the figure that carries it, its band, and each side's own part.
 *
 * @param practice the rule's catalogue id
 * @param question in plain words, such as "Are timelines slipping?"
 * @param answer one sentence with its numbers and their base
 * @param figure the deciding figure with its explanation
 * @param breach a breach of principle: an alert that clears on one better reading
 * @param measuredOn the date of the newest measurement behind it, never merely the day of judgement; a new one makes a new reading
 * @param mirrors each side's own part, at most one a side
 * @param stake what hangs on it, which ranks it among others
 */
public record Signal(
        String practice,
        About about,
        Text question,
        Text answer,
        Figure figure,
        Band band,
        Reading reading,
        boolean breach,
        LocalDate measuredOn,
        List<Mirror> mirrors,
        Stake stake) {
    public Signal {
        mirrors = List.copyOf(mirrors);
    }

    /** A signal whose rule names no stake. */
    public Signal(
            String practice,
            About about,
            Text question,
            Text answer,
            Figure figure,
            Band band,
            Reading reading,
            boolean breach,
            LocalDate measuredOn,
            List<Mirror> mirrors) {
        this(practice, about, question, answer, figure, band, reading, breach, measuredOn, mirrors, Stake.NONE);
    }

    public Signal staking(Stake what) {
        return new Signal(practice, about, question, answer, figure, band, reading, breach, measuredOn, mirrors, what);
    }

    public Optional<Mirror> mirror(Side side) {
        return mirrors.stream().filter(m -> m.side() == side).findFirst();
    }

    /** The same as a breach of principle. */
    public Signal asBreach() {
        return new Signal(practice, about, question, answer, figure, band, reading, true, measuredOn, mirrors);
    }

    /** Whether the question's computed answer is yes: WATCH or ACT, of a question that applies. */
    public boolean isYes() {
        return applies() && (band == Band.WATCH || band == Band.ACT);
    }

    public boolean applies() {
        return reading != Reading.NOT_APPLICABLE;
    }

    /** Whether somebody has to see to it: ACT, a breach of principle, or an answer that is owed and not known. WATCH is only shown. */
    public boolean needsPerson() {
        return switch (band) {
            case ACT, UNKNOWN -> applies();
            case WATCH -> applies() && breach;
            case WELL -> false;
        };
    }
}
