package entente.performance.needs;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Outcome;
import entente.performance.measure.OwnMeasures;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 002-03: do both sides mean the same by what they expect? One signal an outcome: a measure, a day, an owner and a way to accept it, both
 * signatures, and both sides' own words, which the other finds to mean the same.
 */
public final class OutcomeClarity implements Rule {
    static final Limits MATCH = Limits.below(
            Term.number("002-03.match.watch", "5", "signal.source.ours"),
            Term.number("002-03.match.act", "4", "performance.source.match"),
            Unit.COUNT);

    private static final Text QUESTION = Text.of("performance.outcome.question");

    @Override
    public String practice() {
        return "002-03";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(MATCH));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Outcome>> all = book.current(Outcome.class);
        if (all.isEmpty()) {
            Finding none = Finding.unknown(Text.of("performance.outcome.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return all.stream()
                .map(one -> Finding.decide(
                        practice(),
                        About.the(one),
                        QUESTION,
                        findings(OwnWords.of(book, one), policy, asOf),
                        OwnMeasures.unsigned(List.of(one))));
    }

    private static List<Finding> findings(OwnWords words, Policy policy, LocalDate asOf) {
        Outcome said = words.outcome().fact();
        List<Finding> findings = new ArrayList<>();
        if (words.outcome().isProposed()) {
            findings.add(flaw(Band.ACT, Text.of("performance.outcome.unsigned", said.statement()), words, asOf));
        }
        List<Text> missing = missing(said);
        if (!missing.isEmpty()) {
            findings.add(
                    flaw(Band.WATCH, Text.of("performance.outcome.missing", said.statement(), missing), words, asOf));
        }
        Figure match = words.match();
        Text says = Text.of(
                "performance.outcome.match",
                said.statement(),
                match.known().map(points -> (Object) points).orElse(""));
        findings.add(MATCH.judge(policy, match, says, asOf));
        return findings;
    }

    private static List<Text> missing(Outcome said) {
        List<Text> missing = new ArrayList<>();
        if (Objects.isNull(said.measure())) {
            missing.add(Text.of("performance.outcome.nomeasure"));
        }
        if (Objects.isNull(said.dueOn())) {
            missing.add(Text.of("performance.outcome.noday"));
        }
        if (said.owner() == null || said.owner().isBlank()) {
            missing.add(Text.of("performance.outcome.noowner"));
        }
        if (said.acceptance() == null || said.acceptance().isBlank()) {
            missing.add(Text.of("performance.outcome.noacceptance"));
        }
        return missing;
    }

    private static Finding flaw(Band band, Text says, OwnWords words, LocalDate asOf) {
        Figure figure = Figure.known(
                Amount.count(1),
                Explanation.of("performance.outcome.said").from(words.outcome().source()));
        return new Finding(band, says, figure, Reading.FULL, asOf);
    }
}
