package entente.assessment.instrument;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of a set one campaign asks: all of it, its short form or one of its parts; of each statement everything the set asks, or only how it is.
 *
 * @param part from 1; 0 for none
 */
public record Extract(int part, boolean pulse, boolean onlyOwn) {
    private static final String PULSE = "pulse";
    private static final String PART = "part";
    private static final String OWN = "own";

    /** What was taken of a set; refused as a mistake of ours where it is none of its extracts. */
    public static Extract of(Instrument whole, Instrument asked) {
        return all(whole)
                .filter(one -> one.from(whole).equals(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no extract of " + whole.code() + ": " + asked));
    }

    /** All that can be asked of a set. */
    public static Stream<Extract> all(Instrument whole) {
        return Stream.of(false, true)
                .flatMap(own -> Stream.concat(
                        Stream.of(new Extract(0, false, own), new Extract(0, true, own)),
                        IntStream.rangeClosed(1, whole.parts()).mapToObj(part -> new Extract(part, false, own))));
    }

    public Instrument from(Instrument whole) {
        Instrument some = part > 0 ? whole.part(part) : pulse ? whole.pulse() : whole;
        return onlyOwn ? some.onlyOwn() : some;
    }

    /** As it is written behind the code and the version of its set: {@code pulse}, {@code part 2}, {@code own}, or nothing. */
    public String written() {
        return (pulse ? " " + PULSE : "") + (part > 0 ? " " + PART + " " + part : "") + (onlyOwn ? " " + OWN : "");
    }

    public static Extract read(List<String> words) {
        int at = words.indexOf(PART);
        return new Extract(
                at < 0 ? 0 : Integer.parseInt(words.get(at + 1)), words.contains(PULSE), words.contains(OWN));
    }
}
