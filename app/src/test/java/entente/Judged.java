package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Told;
import entente.signal.Composite;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;

/** Signals as a reader sees them; every sentence of every signal is put in words, so that none can lack its message. */
public final class Judged {
    private Judged() {}

    public static Signal one(Rule rule, Told told, LocalDate asOf) {
        List<Signal> signals = all(rule, told, asOf);
        assertThat(signals).hasSize(1);
        return signals.getFirst();
    }

    public static List<Signal> all(Rule rule, Told told, LocalDate asOf) {
        Book book = told.book().on(asOf);
        List<Signal> signals = rule.judge(book, Policy.of(book), asOf).toList();
        assertThat(signals).allSatisfy(signal -> assertThat(inWords(signal)).doesNotContain("{", "null"));
        return signals;
    }

    /** What a rule over rules says once, of what others said. */
    public static Signal composed(Composite rule, List<Signal> beside, Told told, LocalDate asOf) {
        Book book = told.book().on(asOf);
        List<Signal> signals = rule.judge(beside, book, Policy.of(book), asOf).toList();
        assertThat(signals)
                .singleElement()
                .satisfies(signal -> assertThat(inWords(signal)).doesNotContain("{", "null"));
        return signals.getFirst();
    }

    public static String answer(Signal signal) {
        return Words.ENGLISH.say(signal.answer());
    }

    /** The explanation of the deciding figure, as indented lines. */
    public static String why(Signal signal) {
        return signal.figure().because().indented(Words.ENGLISH);
    }

    public static String part(Signal signal, Side side) {
        return Words.ENGLISH.say(signal.mirror(side).orElseThrow().says());
    }

    public static String partWhy(Signal signal, Side side) {
        return signal.mirror(side).orElseThrow().evidence().indented(Words.ENGLISH);
    }

    private static String inWords(Signal signal) {
        StringBuilder out = new StringBuilder(Words.ENGLISH.say(signal.question()))
                .append('\n')
                .append(answer(signal))
                .append('\n')
                .append(why(signal));
        for (Mirror mirror : signal.mirrors()) {
            out.append(Words.ENGLISH.say(mirror.question()))
                    .append(Words.ENGLISH.say(mirror.says()))
                    .append(mirror.evidence().indented(Words.ENGLISH));
        }
        return out.toString();
    }
}
