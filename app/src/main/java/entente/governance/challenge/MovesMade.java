package entente.governance.challenge;

import entente.arrangement.AgreedTerms;
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
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.signal.Unconfirmed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-01: were the six moves made on what asks people to change (I-6)? Watched, and never more: it tells how far the work is prepared, and
 * rates nobody. Counted from the day somebody leads it.
 */
public final class MovesMade implements Rule {
    static final Term<BigDecimal> WATCH = Term.number("003-01.moves.watch", "30", "signal.source.ours");

    @Override
    public String practice() {
        return "003-01";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(WATCH, ChallengeCase.STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        SixMoves moves = SixMoves.of(book, asOf);
        List<ChallengeCase> all = Challenges.of(book, asOf).open().stream()
                .filter(one ->
                        one.challenge().filter(ChallengeClass::asksForLeader).isPresent()
                                && one.lead().isPresent())
                .toList();
        List<ChallengeCase> waiting = all.stream()
                .filter(one -> moves.count(one) < SixMoves.ALL
                        && BigDecimal.valueOf(days(one, asOf)).compareTo(policy.of(WATCH)) > 0)
                .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.moves.question"),
                Stream.concat(
                                Stream.of(finding(all, waiting, moves, policy, asOf)),
                                Unconfirmed.judge(
                                        said(all, moves),
                                        ChallengeCase.STALE,
                                        policy,
                                        AgreedTerms.of(book, asOf).zone(),
                                        asOf))
                        .toList(),
                Stream.of(Side.values())
                        .map(side -> mirror(side, waiting, moves))
                        .toList()));
    }

    private static List<Recorded<?>> said(List<ChallengeCase> all, SixMoves moves) {
        return all.stream()
                .<Recorded<?>>flatMap(one -> Stream.concat(one.everything().stream(), moves.all(one).stream()))
                .toList();
    }

    private static long days(ChallengeCase one, LocalDate asOf) {
        return one.lead()
                .map(lead -> ChronoUnit.DAYS.between(lead.fact().namedOn(), asOf))
                .orElse(0L);
    }

    private static Finding finding(
            List<ChallengeCase> all, List<ChallengeCase> waiting, SixMoves moves, Policy policy, LocalDate asOf) {
        if (all.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.moves.none"), asOf);
        }
        Explanation because = Explanation.of("governance.challenge.of", all.size())
                .because(all.stream().map(one -> explained(one, moves)).toList())
                .because(policy.because(WATCH, new Amount(policy.of(WATCH), Unit.CALENDAR_DAYS)));
        Text says = waiting.isEmpty()
                ? Text.of("governance.moves.well")
                : Text.of("governance.moves.says", waiting.size(), all.size());
        return new Finding(
                waiting.isEmpty() ? Band.WELL : Band.WATCH,
                says,
                Figure.known(Amount.count(waiting.size()), because),
                Reading.FULL,
                CaseWords.newest(all));
    }

    private static Explanation explained(ChallengeCase one, SixMoves moves) {
        return Explanation.of("governance.moves.case", one.said().title(), moves.count(one), SixMoves.ALL)
                .from(one.issue().source());
    }

    /** Of whichever side leads it. */
    private static Mirror mirror(Side side, List<ChallengeCase> waiting, SixMoves moves) {
        List<Explanation> own = waiting.stream()
                .filter(one ->
                        one.lead().filter(lead -> lead.fact().side() == side).isPresent())
                .map(one -> explained(one, moves))
                .toList();
        return Mirror.of(
                side, Text.of("governance.moves.mirror"), Text.of("governance.moves.mirror.says", own.size()), own);
    }
}
