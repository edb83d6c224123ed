package entente.governance.challenge;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Composite;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-10: does a risk come? A rule over rules: of each open risk that names a live indicator, what the practice it names says now. A risk
 * that names none, or one nobody judges, is not called well by it: it says nothing here.
 */
public final class RiskComes implements Composite {
    @Override
    public String practice() {
        return "000-10";
    }

    @Override
    public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
        return RiskIndicator.open(book, signals)
                .flatMap(one -> one.says().stream().map(says -> signal(one, says)));
    }

    private Signal signal(RiskIndicator one, Signal says) {
        Risk risk = one.risk().fact();
        Explanation because = Explanation.of("governance.risk.indicator", risk.title(), says.question())
                .from(one.risk().source())
                .because(says.figure().because());
        Figure figure = switch (says.figure()) {
            case Figure.Known known -> new Figure.Known(known.amount(), because);
            case Figure.Unknown unknown -> new Figure.Unknown(unknown.reason(), because);
        };
        Text answer = Text.of("governance.risk.says." + says.band(), risk.title(), says.answer());
        return Finding.decide(
                practice(),
                About.the(one.risk()),
                Text.of("governance.risk.question", risk.title()),
                List.of(new Finding(says.band(), answer, figure, says.reading(), says.measuredOn())),
                Arrays.stream(Side.values()).map(side -> mirror(says, side)).toList());
    }

    /** Each side's own part in what the indicator says. */
    private static Mirror mirror(Signal says, Side side) {
        List<Explanation> own = says.mirror(side).stream()
                .map(Mirror::evidence)
                .filter(evidence -> evidence.everySource().findAny().isPresent())
                .toList();
        return Mirror.of(side, Text.of("governance.risk.mirror"), Text.of("governance.risk.mirror.says"), own);
    }
}
