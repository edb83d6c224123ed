package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.assessment.VisionStatement;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-16: does the executive hold a vision, and live it? What both sides' people see said or done of it at 2.5 of 5 (37.5 of 100) or less is
 * an alert; more said than done is watched from half a point, and from a whole one it is an alert too.
 */
public final class VisionLived implements Rule {
    public static final String INSTRUMENT = "vision-lived";

    static final Limits SAY_DO = Limits.from(
            Term.number("003-16.saydo.watch", "12.5", "signal.source.ours"),
            Term.number("003-16.saydo.act", "25", "assessment.source.bands"),
            Unit.RATIO);

    private static final ResultRule RULE = new ResultRule(
            "003-16",
            INSTRUMENT,
            Text.of("assessment.vision-lived.question"),
            ResultBands.of("003-16", "50", "37.5", "25", "50", 400).upTo());

    @Override
    public String practice() {
        return RULE.practice();
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(RULE.bands().terms().stream(), Stream.<Term<?>>of(SAY_DO.watch(), SAY_DO.act()))
                .toList();
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return RULE.judge(
                book,
                policy,
                asOf,
                newest -> Stream.concat(
                                unstated(book, newest, asOf),
                                ToldAndLived.of(newest.fact()).stream().map(gap -> judged(gap, newest, policy)))
                        .toList());
    }

    /** Nobody can live what nobody has said. */
    private static Stream<Finding> unstated(Book book, Recorded<ResultSnapshot> newest, LocalDate asOf) {
        boolean stated = book.current(VisionStatement.class).stream()
                .anyMatch(one -> !one.fact().statedOn().isAfter(asOf));
        Text says = Text.of("assessment.vision-lived.unstated");
        return stated
                ? Stream.of()
                : Stream.of(new Finding(
                        Band.WATCH,
                        says,
                        Figure.unknown(says, List.of(ResultRule.explained(newest))),
                        Reading.FULL,
                        newest.fact().closedOn()));
    }

    private static Finding judged(ToldAndLived gap, Recorded<ResultSnapshot> of, Policy policy) {
        Text says = Text.of(
                gap.apart().signum() > 0 ? "assessment.vision-lived.gap" : "assessment.vision-lived.kept",
                gap.by(),
                gap.said(),
                gap.lived());
        // doing more than was said is no gap
        return SAY_DO.judge(
                policy,
                Figure.known(
                        gap.apart().max(BigDecimal.ZERO),
                        Unit.RATIO,
                        new Explanation(says, null, List.of(), List.of()).because(ResultRule.explained(of))),
                says,
                of.fact().closedOn());
    }
}
