package entente.governance.across;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-27: are all at the table whom a large project or change needs? Fewer than 80 in a hundred functions is an alert, and nobody of the
 * client's own house is one too, for that is who has to lead it. Told by function and seat, never by person.
 */
public final class AtTheTable implements LookRule {
    static final Term<Integer> STALE = Look.stale("003-27");
    public static final Term<BigDecimal> SHARE = Term.number("003-27.share", "80", "across.source.silo");

    @Override
    public String practice() {
        return "003-27";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, SHARE);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<SiloIndex> all = SiloIndex.all(book, asOf);
        List<Recorded<FunctionNeeded>> over =
                all.stream().flatMap(one -> one.needed().stream()).toList();
        return Look.over(
                "across.silo",
                over,
                all.stream().flatMap(one -> gaps(one, policy)).toList());
    }

    /** Whether too few are at the table. */
    public static boolean isShort(SiloIndex one, Policy policy) {
        return one.value().compareTo(policy.of(SHARE)) < 0;
    }

    private static Stream<Gap> gaps(SiloIndex one, Policy policy) {
        Stream<Gap> alone = one.hasAny(Side.CLIENT)
                ? Stream.of()
                : Stream.of(Gap.act(
                        Side.CLIENT,
                        Explanation.of("across.silo.inhouse", one.work())
                                .because(one.figure().because())));
        return isShort(one, policy) ? Stream.concat(missing(one, policy), alone) : alone;
    }

    /** Each side's own missing functions, so that each mirror names its own. */
    private static Stream<Gap> missing(SiloIndex one, Policy policy) {
        return Arrays.stream(Side.values())
                .filter(side -> !one.missing(side).isEmpty())
                .map(side -> Gap.act(
                        side,
                        Explanation.of(
                                        "across.silo.missing",
                                        one.work(),
                                        one.present(),
                                        one.needed().size(),
                                        side,
                                        String.join(", ", one.missing(side)))
                                .because(
                                        one.figure().because(),
                                        policy.because(SHARE, Amount.percent(policy.of(SHARE))))));
    }
}
