package entente.signal;

import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What one test of a rule found; of several the worst decides the signal and is named in its answer.
 *
 * @param says the answer where this finding decides
 * @param measuredOn the date of the newest measurement behind it
 */
public record Finding(Band band, Text says, Figure figure, Reading reading, LocalDate measuredOn) {

    /** A test that nothing could be said about, with its reason as the answer. */
    public static Finding unknown(Text reason, List<Explanation> parts, LocalDate asOf) {
        return new Finding(Band.UNKNOWN, reason, Figure.unknown(reason, parts), Reading.FULL, asOf);
    }

    /** The question does not arise, for the reason given; it leaves the composite. */
    public static Finding notApplicable(Text reason, LocalDate asOf) {
        return new Finding(Band.UNKNOWN, reason, Figure.unknown(reason), Reading.NOT_APPLICABLE, asOf);
    }

    /** The same on less than the whole measure. */
    public Finding thin() {
        return new Finding(band, says, figure, Reading.THIN, measuredOn);
    }

    /** The signal of the worst finding, the first of equals; the others stand below it in the explanation. */
    public static Signal decide(
            String practice, About about, Text question, List<Finding> findings, List<Mirror> mirrors) {
        Finding worst = findings.stream()
                .reduce((one, other) -> one.band.worse(other.band) == one.band ? one : other)
                .orElseThrow(
                        () -> new IllegalArgumentException(practice + " found nothing, not even that it is unknown"));
        return new Signal(
                practice,
                about,
                question,
                worst.says,
                worst.beside(findings),
                worst.band,
                worst.reading,
                false,
                worst.measuredOn,
                mirrors);
    }

    private Figure beside(List<Finding> findings) {
        List<Explanation> others = findings.stream()
                .filter(other -> !other.equals(this))
                .map(other -> new Explanation(other.says, null, List.of(), List.of(other.figure.because())))
                .toList();
        if (others.isEmpty()) {
            return figure;
        }
        Explanation because =
                figure.because().because(Explanation.of("signal.finding.others").because(others));
        return switch (figure) {
            case Figure.Known known -> new Figure.Known(known.amount(), because);
            case Figure.Unknown unknown -> new Figure.Unknown(unknown.reason(), because);
        };
    }
}
