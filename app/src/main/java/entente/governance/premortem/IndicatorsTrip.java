package entente.governance.premortem;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Composite;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-10: does an indicator show that what was imagined comes true? A rule over rules: of each open risk the worst answer of the one
 * practice or measure it was linked to. An alert says that the indicator has tripped; a link to what nobody judges is shown, since it
 * would never trip.
 */
public final class IndicatorsTrip implements Composite {
    @Override
    public String practice() {
        return "000-10";
    }

    @Override
    public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
        return open(book, signals).map(one -> signal(one, asOf));
    }

    /** Every open risk with its indicator. */
    public static Stream<Indicator> open(Book book, List<Signal> signals) {
        return book.current(PreMortemRisk.class).stream()
                .filter(risk -> risk.fact().isOpen())
                .map(risk -> Indicator.of(risk, signals));
    }

    private Signal signal(Indicator one, LocalDate asOf) {
        Recorded<PreMortemRisk> risk = one.risk();
        Finding found = one.says().map(says -> found(risk, says)).orElseGet(() -> asleep(risk, asOf));
        return Finding.decide(
                practice(),
                About.the(risk),
                Text.of("premortem.trip.question", risk.fact().cause()),
                List.of(found),
                Arrays.stream(Side.values()).map(side -> mirror(one, side)).toList());
    }

    private static Finding found(Recorded<PreMortemRisk> risk, Signal says) {
        Text answer = Text.of("premortem.trip." + says.band(), risk.fact().cause(), says.answer());
        Explanation because = Explanation.of(
                        "premortem.trip.because", risk.fact().cause())
                .from(risk.source())
                .because(says.figure().because());
        Figure figure = switch (says.figure()) {
            case Figure.Known known -> Figure.known(known.amount(), because);
            case Figure.Unknown unknown -> Figure.unknown(unknown.reason(), List.of(because));
        };
        return new Finding(says.band(), answer, figure, says.reading(), says.measuredOn());
    }

    private static Finding asleep(Recorded<PreMortemRisk> risk, LocalDate asOf) {
        Figure none = Figure.known(
                Amount.count(0), Explanation.of("premortem.trip.asleep.of").from(risk.source()));
        return new Finding(
                Band.WATCH, Text.of("premortem.trip.asleep", risk.fact().cause()), none, Reading.FULL, asOf);
    }

    /** Who watches it here, and the side's own part in what the indicator says. */
    private static Mirror mirror(Indicator one, Side side) {
        List<Explanation> own = one.says().flatMap(says -> says.mirror(side)).stream()
                .map(Mirror::evidence)
                .filter(evidence -> evidence.everySource().findAny().isPresent())
                .toList();
        return Mirror.of(
                side,
                Text.of("premortem.trip.mirror"),
                Text.of("premortem.trip.mirror.says", one.risk().fact().owner(side)),
                own);
    }
}
