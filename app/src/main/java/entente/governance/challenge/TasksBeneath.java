package entente.governance.challenge;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-39: is what is both technical and asking people to change split into technical tasks beneath it (I-6)? Watched, and never more, once it
 * has had none for longer than a plan may take before it is watched; counted from the day the kind was first said.
 */
public final class TasksBeneath implements Rule {
    @Override
    public String practice() {
        return "003-39";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(ChallengeCase.STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Beneath beneath = Beneath.of(book, asOf);
        List<ChallengeCase> all = Challenges.of(book, asOf).open().stream()
                .filter(one -> one.is(ChallengeClass.MIXED))
                .toList();
        List<ChallengeCase> whole = all.stream()
                .filter(one -> !beneath.isSplit(one) && isLate(one, policy, asOf))
                .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.challenge.split.question"),
                Stream.concat(
                                Stream.of(finding(all, whole, policy, asOf)),
                                CaseWords.unconfirmed(withParts(all, beneath), book, policy, asOf))
                        .toList(),
                Stream.of(Side.values()).map(side -> mirror(side, whole, asOf)).toList()));
    }

    private static List<ChallengeCase> withParts(List<ChallengeCase> all, Beneath beneath) {
        return all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), beneath.parts(one).stream()))
                .toList();
    }

    private static boolean isLate(ChallengeCase one, Policy policy, LocalDate asOf) {
        return BigDecimal.valueOf(days(one, asOf)).compareTo(policy.of(Planned.UNPLANNED.watch())) > 0;
    }

    private static long days(ChallengeCase one, LocalDate asOf) {
        return one.ratedOn().map(day -> ChronoUnit.DAYS.between(day, asOf)).orElse(0L);
    }

    private static Finding finding(List<ChallengeCase> all, List<ChallengeCase> whole, Policy policy, LocalDate asOf) {
        if (all.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.challenge.split.none"), asOf);
        }
        Explanation limit = policy.because(
                Planned.UNPLANNED.watch(), new Amount(policy.of(Planned.UNPLANNED.watch()), Unit.CALENDAR_DAYS));
        Explanation because = Explanation.of("governance.challenge.of", all.size())
                .because(Stream.concat(whole.stream().map(one -> CaseWords.explained(one, asOf)), Stream.of(limit))
                        .toList());
        long longest = whole.stream().mapToLong(one -> days(one, asOf)).max().orElse(0);
        Text says = whole.isEmpty()
                ? Text.of("governance.challenge.split.well", all.size())
                : Text.of("governance.challenge.split.says", whole.size(), all.size(), longest);
        return new Finding(
                whole.isEmpty() ? Band.WELL : Band.WATCH,
                says,
                Figure.known(Amount.count(whole.size()), because),
                Reading.FULL,
                CaseWords.newest(all));
    }

    /** Whoever leads it; both while nobody does. */
    private static Mirror mirror(Side side, List<ChallengeCase> whole, LocalDate asOf) {
        List<Explanation> own = whole.stream()
                .filter(one ->
                        one.lead().map(lead -> lead.fact().side() == side).orElse(true))
                .map(one -> CaseWords.explained(one, asOf))
                .toList();
        return Mirror.of(
                side,
                Text.of("governance.challenge.split.mirror"),
                Text.of("governance.challenge.split.mirror.says", own.size()),
                own);
    }
}
