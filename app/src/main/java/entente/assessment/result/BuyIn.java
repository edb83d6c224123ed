package entente.assessment.result;

import entente.assessment.OwnHouseResult;
import entente.assessment.OwnHouseResult.GroupResult;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-E08, as far as people say it: does our own house stand behind it, department by department? The weakest is named; below 60 is an
 * alert. Asked of one's own house, so no other book shows a trace of it; a side that never asked has the dates and money of its own house.
 */
public final class BuyIn implements Rule {
    private static final String INSTRUMENT = "buy-in";
    static final Limits SCORE = Limits.below(
            Term.number("000-E08.buyin.score.watch", "75", "assessment.source.bands"),
            Term.number("000-E08.buyin.score.act", "60", "assessment.source.bands"),
            Unit.RATIO);
    static final Term<Integer> STALE = Term.whole("000-E08.buyin.stale", 240, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E08";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(SCORE), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Optional<Side> side = book.viewpoint().side();
        return side.isEmpty()
                ? Stream.empty()
                : newest(book).map(newest -> signal(newest, side.get(), policy, asOf)).stream();
    }

    /**
     * That a department of the reader's own house is below the alert, as the newest result says it; empty where it is not, where it was not
     * asked or too few answered, and where the result is too old to say anything of today.
     */
    public static Optional<Explanation> missing(Book book, String department, Policy policy, LocalDate asOf) {
        return newest(book)
                .filter(newest -> age(newest, asOf) <= policy.of(STALE))
                .flatMap(newest -> newest.fact().groups().stream()
                        .filter(group -> group.group().strip().equalsIgnoreCase(department.strip()))
                        .filter(group -> SCORE.band(policy, group.index()) == Band.ACT)
                        .findFirst()
                        .map(group -> explained(group, newest)));
    }

    private static Optional<Recorded<OwnHouseResult>> newest(Book book) {
        return book.current(OwnHouseResult.class).stream()
                .filter(said -> said.fact().instrument().equals(INSTRUMENT))
                .max(Comparator.comparing(said -> said.fact().closedOn()));
    }

    private static long age(Recorded<OwnHouseResult> said, LocalDate asOf) {
        return ChronoUnit.DAYS.between(said.fact().closedOn(), asOf);
    }

    private Signal signal(Recorded<OwnHouseResult> newest, Side side, Policy policy, LocalDate asOf) {
        OwnHouseResult said = newest.fact();
        List<Finding> findings = findings(newest, policy, asOf);
        Explanation lowest = said.groups().stream()
                .min(Comparator.comparing(GroupResult::index))
                .map(group -> explained(group, newest))
                .orElseGet(() -> explained(newest));
        return Finding.decide(
                practice(),
                new About(newest.kind().name(), newest.id(), said.title()),
                Text.of("assessment.buyin.question"),
                findings,
                List.of(new Mirror(side, Text.of("assessment.buyin.mirror"), lowest.says(), lowest)));
    }

    private static List<Finding> findings(Recorded<OwnHouseResult> newest, Policy policy, LocalDate asOf) {
        OwnHouseResult said = newest.fact();
        long age = age(newest, asOf);
        if (age > policy.of(STALE)) {
            return List.of(Finding.unknown(
                    Text.of("assessment.rule.stale", said.title(), Amount.days(age)),
                    List.of(explained(newest)),
                    said.closedOn()));
        }
        List<Finding> findings = new ArrayList<>();
        Optional.ofNullable(said.index())
                .map(index -> SCORE.judge(
                        policy,
                        Figure.known(index, Unit.RATIO, explained(newest)),
                        Text.of("assessment.buyin.whole", index, said.answered(), said.invited()),
                        said.closedOn()))
                .ifPresentOrElse(
                        findings::add,
                        () -> findings.add(Finding.unknown(
                                Text.of("assessment.buyin.few", said.answered(), said.invited(), said.threshold()),
                                List.of(explained(newest)),
                                said.closedOn())));
        said.groups()
                .forEach(group -> findings.add(SCORE.judge(
                        policy,
                        Figure.known(group.index(), Unit.RATIO, explained(group, newest)),
                        Text.of("assessment.buyin.group", group.group(), group.index(), group.answered()),
                        said.closedOn())));
        return findings;
    }

    private static Explanation explained(Recorded<OwnHouseResult> of) {
        return Explanation.of(
                        "assessment.buyin.result",
                        of.fact().title(),
                        of.fact().answered(),
                        of.fact().invited(),
                        of.fact().closedOn())
                .from(of.source());
    }

    private static Explanation explained(GroupResult group, Recorded<OwnHouseResult> of) {
        return Explanation.of("assessment.buyin.group", group.group(), group.index(), group.answered())
                .from(of.source());
    }
}
