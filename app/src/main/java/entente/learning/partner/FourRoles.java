package entente.learning.partner;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.innovation.InnovationInvested;
import entente.learning.innovation.ProposalCase;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The provider's four roles beside each other (I-31). The first and the last are asked of both sides, 0 to 100; of the second and third there
 * are facts, and a fact is the same for both. Each is Unknown until it is asked, or anything is recorded.
 */
public record FourRoles(List<Role> roles) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One of the four.
     *
     * @param client as the client finds it, or the fact
     * @param provider as the provider finds it itself; absent where there is a fact
     */
    public record Role(Text name, Figure client, @Nullable Figure provider) {

        /** How far the two are apart, in points of 100; Unknown where either has not said. */
        public Figure gap() {
            return provider == null
                    ? Figure.unknown(Text.of("learning.role.fact"))
                    : client.known()
                            .flatMap(one -> provider.known()
                                    .map(other -> one.subtract(other).abs()))
                            .map(apart -> Figure.known(
                                    apart,
                                    Unit.COUNT,
                                    Explanation.of("learning.role.gap").because(client.because(), provider.because())))
                            .orElseGet(() -> Figure.unknown(Text.of("learning.role.nogap")));
        }
    }

    public FourRoles {
        roles = List.copyOf(roles);
    }

    public static FourRoles of(Book book, LocalDate asOf) {
        List<PairCell> cells = PairCell.all(book, asOf);
        return new FourRoles(List.of(
                new Role(
                        Text.of("learning.role.capabilities"),
                        CollaborationCapabilities.seenBy(Side.CLIENT, book, asOf),
                        CollaborationCapabilities.seenBy(Side.PROVIDER, book, asOf)),
                new Role(Text.of("learning.role.investment"), invested(book, asOf), null),
                new Role(Text.of("learning.role.proposals"), answered(book, asOf), null),
                new Role(
                        Text.of("learning.role.partners"),
                        PairCell.score(cells, Side.CLIENT),
                        PairCell.score(cells, Side.PROVIDER))));
    }

    /** Percent of a year's contract value. */
    private static Figure invested(Book book, LocalDate asOf) {
        return InnovationInvested.newest(book, asOf)
                .map(one -> InnovationInvested.share(book, one))
                .orElseGet(() -> Figure.unknown(Text.of("learning.investment.none")));
    }

    /** Percent of what the provider proposed in a year that the client has answered, either way. */
    private static Figure answered(Book book, LocalDate asOf) {
        List<ProposalCase> made = ProposalCase.all(book, asOf).stream()
                .filter(one -> one.isBy(Side.PROVIDER) && one.isMade())
                .filter(one -> one.said().madeOn().isAfter(asOf.minusYears(1)))
                .toList();
        if (made.isEmpty()) {
            return Figure.unknown(Text.of("learning.role.silent"));
        }
        long answered = made.stream().filter(one -> one.answer().isPresent()).count();
        return Figure.known(
                Amount.percent(BigDecimal.valueOf(answered)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(made.size()), MathContext.DECIMAL64)),
                Explanation.of("learning.role.answered", answered, made.size())
                        .from(made.stream()
                                .map(ProposalCase::proposal)
                                .map(Recorded::source)
                                .toList()));
    }
}
