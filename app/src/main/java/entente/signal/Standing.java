package entente.signal;

import entente.kernel.Band;
import entente.kernel.Text;
import entente.ledger.Viewpoint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the portfolio: how an arrangement stands for one viewpoint.
 *
 * @param applying how many of the seven questions apply
 * @param unknown how many of those nobody can answer
 * @param questions the band of each question that applies
 * @param worst the worst band of any rule
 * @param headline the answer of the worst signal
 */
public record Standing(
        Viewpoint viewpoint,
        LocalDate asOf,
        int yes,
        int applying,
        int unknown,
        SortedMap<String, Band> questions,
        Band worst,
        Text headline) {

    public static Standing of(Judgement judgement) {
        Questions questions = Questions.of(judgement.direct());
        SortedMap<String, Band> bands = new TreeMap<>();
        questions.deciding().forEach((question, signal) -> bands.put(question, signal.band()));
        Optional<Signal> worst =
                judgement.direct().stream().filter(Signal::applies).min(Severity.HEADLINE);
        return new Standing(
                judgement.viewpoint(),
                judgement.asOf(),
                questions.yes().size(),
                questions.applying(),
                questions.unknown().size(),
                Collections.unmodifiableSortedMap(bands),
                worst.map(Signal::band).orElse(Band.UNKNOWN),
                worst.map(Standing::headline).orElse(Text.of("signal.standing.nothing")));
    }

    private static Text headline(Signal worst) {
        return worst.band() == Band.WELL ? Text.of("signal.standing.well") : worst.answer();
    }
}
