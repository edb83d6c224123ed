package entente.signal;

import entente.ledger.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * What one run says from one viewpoint on one day.
 *
 * @param direct signals of rules, in an order that depends on nothing but themselves
 * @param composed signals of rules over rules, which only repeat in sum what the direct ones say
 * @param asked the practices that were judged
 * @param asleep the practices nobody adopted yet: "not asked yet", no colour and no alert
 * @param failures rules that broke; each also stands among the signals as UNKNOWN
 */
public record Judgement(
        Viewpoint viewpoint,
        LocalDate asOf,
        List<Signal> direct,
        List<Signal> composed,
        SortedSet<String> asked,
        SortedSet<String> asleep,
        List<Failure> failures) {
    /** A rule that broke, for whoever runs the house. */
    public record Failure(String practice, RuntimeException why) {}

    public Judgement {
        direct = List.copyOf(direct);
        composed = List.copyOf(composed);
        failures = List.copyOf(failures);
    }

    /** Every signal, composites last. */
    public List<Signal> signals() {
        return Stream.concat(direct.stream(), composed.stream()).toList();
    }

    /** The signals that somebody has to see to; a composite that is merely not known repeats what its parts say already. */
    public List<Signal> needingPerson() {
        return Stream.concat(
                        direct.stream().filter(Signal::needsPerson),
                        composed.stream().filter(s -> s.needsPerson() && (s.isYes() || s.breach())))
                .toList();
    }
}
