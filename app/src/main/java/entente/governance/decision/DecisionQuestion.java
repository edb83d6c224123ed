package entente.governance.decision;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.signal.Unconfirmed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A rule that puts one question to every decision of a sort: how many fail it, what share, or for how many days the longest has. */
interface DecisionQuestion extends Rule {
    /** What was decided longer ago than this many calendar days is no longer asked about. */
    Term<Integer> WINDOW = Term.whole("001-04.window", 365, "signal.source.ours");

    /** After how many days nobody said anything of any of them what was well is not known any more. */
    Term<Integer> STALE = Unconfirmed.after("001-04");

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Under which its sentences stand in the messages. */
    String name();

    Limits limits();

    /** Whether the question is put to it. */
    boolean concerns(DecisionCase one, Policy policy, LocalDate asOf);

    /** For how many days it has failed it; 0 where it does not, at least 1 where it does. */
    long failing(DecisionCase one, Policy policy, LocalDate asOf);

    /** Whether nobody said what the question asks for: it is counted apart, and makes the reading thin. */
    default boolean isUnsaid(DecisionCase one) {
        return false;
    }

    /** With fewer decisions than this the reading is thin. */
    default int least(Policy policy) {
        return 0;
    }

    /** What its limits count: by their unit the number that fails, their share, or the most days. */
    default Amount amount(List<DecisionCase> all, List<DecisionCase> failed, Policy policy, LocalDate asOf) {
        return switch (limits().unit().of()) {
            case PERCENT -> Amount.percent(share(failed.size(), all.size()));
            case CALENDAR_DAYS -> Amount.days(longest(failed, policy, asOf));
            case WORKING_DAYS -> Amount.workingDays(longest(failed, policy, asOf));
            case RATIO, COUNT, MONTHS, MONEY -> Amount.count(failed.size());
        };
    }

    @Override
    default List<Term<?>> terms() {
        return Limits.terms(List.of(limits()), STALE);
    }

    @Override
    default Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<DecisionCase> all = Decisions.of(book, asOf).all().stream()
                .filter(one -> concerns(one, policy, asOf))
                .toList();
        List<DecisionCase> failed =
                all.stream().filter(one -> failing(one, policy, asOf) > 0).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                text("question"),
                Stream.concat(
                                Stream.of(finding(all, failed, policy, asOf)),
                                Unconfirmed.judge(
                                        all.stream()
                                                .flatMap(DecisionCase::everything)
                                                .toList(),
                                        STALE,
                                        policy,
                                        AgreedTerms.of(book, asOf).zone(),
                                        asOf))
                        .toList(),
                Stream.of(Side.values()).map(side -> mirror(side, failed, asOf)).toList()));
    }

    private Finding finding(List<DecisionCase> put, List<DecisionCase> failed, Policy policy, LocalDate asOf) {
        if (put.isEmpty()) {
            return Finding.notApplicable(text("none"), asOf);
        }
        List<DecisionCase> unsaid = put.stream().filter(this::isUnsaid).toList();
        List<DecisionCase> all = put.stream().filter(one -> !isUnsaid(one)).toList();
        if (all.isEmpty()) {
            return Finding.unknown(text("unsaid", unsaid.size()), DecisionWords.explained(unsaid, asOf), asOf);
        }
        Text says = failed.isEmpty()
                ? text("well", all.size())
                : text("says", failed.size(), all.size(), longest(failed, policy, asOf));
        Explanation because =
                Explanation.of("governance.decision.of", all.size()).because(DecisionWords.explained(failed, asOf));
        Figure figure = Figure.known(amount(all, failed, policy, asOf), because.because(beside(unsaid, asOf)));
        Text whole =
                unsaid.isEmpty() ? says : Text.of("governance.decision.partly", says, text("unsaid", unsaid.size()));
        Finding judged = limits().judge(policy, figure, whole, DecisionWords.newest(put));
        return all.size() < least(policy) || !unsaid.isEmpty() ? judged.thin() : judged;
    }

    private List<Explanation> beside(List<DecisionCase> unsaid, LocalDate asOf) {
        return unsaid.isEmpty()
                ? List.of()
                : List.of(Explanation.of("governance.decision.beside", unsaid.size())
                        .because(DecisionWords.explained(unsaid, asOf)));
    }

    private long longest(List<DecisionCase> failed, Policy policy, LocalDate asOf) {
        return failed.stream()
                .mapToLong(one -> failing(one, policy, asOf))
                .max()
                .orElse(0);
    }

    private Mirror mirror(Side side, List<DecisionCase> failed, LocalDate asOf) {
        List<Explanation> own = DecisionWords.explained(
                failed.stream()
                        .filter(one -> one.isUpTo(side) && one.isKnownTo(side))
                        .toList(),
                asOf);
        return Mirror.of(side, text("mirror"), text("mirror.says", own.size()), own);
    }

    private Text text(String which, Object... args) {
        return Text.of("governance.decision." + name() + "." + which, args);
    }

    /** In percent, one decimal place. */
    static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
    }
}
