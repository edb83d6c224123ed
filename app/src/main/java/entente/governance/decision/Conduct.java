package entente.governance.decision;

import entente.governance.action.Pledge;
import entente.governance.action.SayDo;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What facts of the last year that both sides see show of how one side decides and keeps its word: the companion of what the other side's
 * people say of their trust in it (004-04, I-5). Which fact stands beside which part of trust is our choice.
 *
 * @param decided what it decided, alone or with the other side, or opened again
 * @param kept what it said it would do
 */
public record Conduct(Side side, List<DecisionCase> decided, SayDo kept) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * So many of so many.
     *
     * @param share 0 to 100 percent; Unknown where there was nothing to count, or no fact shows it
     */
    public record Shown(int good, int all, Figure share) {}

    public Conduct {
        decided = List.copyOf(decided);
    }

    public static Conduct of(Book book, Policy policy, Side side, LocalDate asOf) {
        int days = policy.of(DecisionQuestion.WINDOW);
        SayDo said = SayDo.of(book, side, asOf, days);
        return new Conduct(
                side,
                Decisions.of(book, asOf).all().stream()
                        .filter(one -> one.isShared()
                                && one.whose()
                                        .filter(deciding -> deciding.includes(side))
                                        .isPresent())
                        .filter(one -> one.isDecidedWithin(days, asOf) || (one.isOpen() && one.reopened() > 0))
                        .toList(),
                new SayDo(side, shared(said.due()), shared(said.kept())));
    }

    private static List<Pledge> shared(List<Pledge> pledges) {
        return pledges.stream()
                .filter(one -> one.action().chain() == Chain.SHARED)
                .toList();
    }

    /**
     * By the codes of the parts of trust: similar cases decided alike, decisions that stood, decisions with their criteria written down,
     * the other side told of what was decided, and promises kept by their day.
     */
    public Shown of(String part) {
        return switch (part) {
            case "consistency" ->
                share(part, one -> one.isDecided() && one.similar().isPresent(), one -> !one.isUnlike());
            case "objectivity" -> share(part, one -> true, one -> one.reopened() == 0);
            case "principle" -> share(part, DecisionCase::isDecided, Conduct::hasCriteria);
            case "openness" ->
                share(
                        part,
                        one -> one.toBeTold().isPresent(),
                        one -> one.toldOn(side.other()).isPresent());
            case "competence" -> new Shown(kept.kept().size(), kept.due().size(), kept.share());
            default -> new Shown(0, 0, Figure.unknown(Text.of("governance.conduct.nofact")));
        };
    }

    private static boolean hasCriteria(DecisionCase one) {
        String criteria = one.said().criteria();
        return criteria != null && !criteria.isBlank();
    }

    private Shown share(String part, Predicate<DecisionCase> counts, Predicate<DecisionCase> isGood) {
        List<DecisionCase> all = decided.stream().filter(counts).toList();
        List<DecisionCase> good = all.stream().filter(isGood).toList();
        if (all.isEmpty()) {
            return new Shown(0, 0, Figure.unknown(Text.of("governance.conduct." + part + ".none", side)));
        }
        return new Shown(
                good.size(),
                all.size(),
                Figure.known(
                        BigDecimal.valueOf(good.size())
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64),
                        Unit.PERCENT,
                        Explanation.of("governance.conduct." + part, side, good.size(), all.size())
                                .from(all.stream()
                                        .map(one -> one.decision().source())
                                        .toList())));
    }
}
