package entente.governance.premortem;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 000-10: have both asked in the last year why it would fail? Calendar days since they did; not known where they never have. One that both have not imagined in yet is begun, not held. */
public final class PreMortemHeld implements Rule {
    static final Limits AGE = Limits.above(
            Term.number("000-10.age.watch", "335", "signal.source.ours"),
            Term.number("000-10.age.act", "365", "premortem.source.yearly"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "000-10";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(AGE));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Optional<Recorded<PreMortem>> newest = newest(book, asOf);
        List<Finding> found = newest.map(one -> isImagined(book, one)
                        ? List.of(found(one, policy, asOf))
                        : List.of(begun(one), found(one, policy, asOf)))
                .orElseGet(() -> List.of(Finding.unknown(Text.of("premortem.held.never"), List.of(), asOf)));
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("premortem.held.question"),
                found,
                Arrays.stream(Side.values())
                        .map(side -> mirror(book, newest, side))
                        .toList()));
    }

    private static Optional<Recorded<PreMortem>> newest(Book book, LocalDate asOf) {
        return book.current(PreMortem.class).stream()
                .filter(one -> one.chain() == Chain.SHARED)
                .filter(one -> !one.fact().heldOn().isAfter(asOf))
                .max(Comparator.comparing(one -> one.fact().heldOn()));
    }

    /** Whether both sides' causes stand where both read them. */
    private static boolean isImagined(Book book, Recorded<PreMortem> one) {
        return book.current(ImaginedCauses.class).stream()
                        .filter(said -> said.chain() == Chain.SHARED)
                        .filter(said -> said.fact().about().equals(one.ref()))
                        .flatMap(said -> said.by().side().stream())
                        .distinct()
                        .count()
                == Side.values().length;
    }

    private static Finding begun(Recorded<PreMortem> one) {
        Text says =
                Text.of("premortem.held.begun", one.fact().title(), one.fact().heldOn());
        Figure none = Figure.known(
                Amount.count(0), Explanation.of("premortem.held.begun.of").from(one.source()));
        return new Finding(Band.WATCH, says, none, Reading.FULL, one.fact().heldOn());
    }

    private static Finding found(Recorded<PreMortem> one, Policy policy, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(one.fact().heldOn(), asOf);
        Figure age = Figure.known(
                Amount.days(days),
                Explanation.of("premortem.held.of", one.fact().title()).from(one.source()));
        return AGE.judge(
                policy,
                age,
                Text.of("premortem.held.says", one.fact().title(), one.fact().heldOn(), days),
                one.fact().heldOn());
    }

    /** What a side imagined of its own part. */
    private static Mirror mirror(Book book, Optional<Recorded<PreMortem>> newest, Side side) {
        List<Explanation> own = newest.stream()
                .flatMap(one -> book.current(ImaginedCauses.class).stream()
                        .filter(said -> said.fact().about().equals(one.ref())))
                .filter(said -> said.by().side().filter(side::equals).isPresent())
                .map(said -> Explanation.of(
                                "premortem.held.ownpart", said.fact().ownPart())
                        .from(said.source()))
                .toList();
        return Mirror.of(side, Text.of("premortem.held.mirror"), Text.of("premortem.held.mirror.says"), own);
    }
}
