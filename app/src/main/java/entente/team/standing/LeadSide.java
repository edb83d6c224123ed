package entente.team.standing;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.ChangeInitiative;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * 003-26: does the client lead what is radical and about its business? How radical times how far about the business, 1 to 25: from 9 on the
 * client has to lead, or it is an alert; a change nobody leads, or that the other side does not lead with them, is watched.
 */
public final class LeadSide implements LookRule {
    static final Term<Integer> STALE = Look.stale("003-26");
    public static final Term<Integer> PRODUCT = Term.whole("003-26.product", 9, "team.source.radical");

    @Override
    public String practice() {
        return "003-26";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, PRODUCT);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<ChangeInitiative>> all = book.current(ChangeInitiative.class);
        Seats seats = Seats.of(book, asOf);
        // what nobody has rated is nothing that could be called well
        List<Recorded<ChangeInitiative>> rated =
                all.stream().filter(one -> product(one.fact()).isPresent()).toList();
        return Look.over(
                "team.l26",
                rated,
                all.stream()
                        .flatMap(one -> product(one.fact()).isEmpty()
                                ? Stream.of(Gap.watch(one.fact().side(), says(one, "unrated")))
                                : gaps(one, seats, policy))
                        .toList());
    }

    /** How radical times how far about the business, 1 to 25; empty where either is not said. */
    public static OptionalInt product(ChangeInitiative one) {
        Rating radical = one.radicalness();
        Rating business = one.businessFocus();
        return radical == null || business == null
                ? OptionalInt.empty()
                : OptionalInt.of(radical.points() * business.points());
    }

    /** Whether the client has to lead it. */
    public static boolean isForTheClient(ChangeInitiative one, Policy policy) {
        return product(one).orElse(0) >= policy.of(PRODUCT);
    }

    private static Stream<Gap> gaps(Recorded<ChangeInitiative> one, Seats seats, Policy policy) {
        ChangeInitiative said = one.fact();
        int product = product(said).orElseThrow();
        Side leads = said.leadSide();
        if (leads == null) {
            return Stream.of(Gap.watch(said.side(), says(one, "unled", product)));
        }
        List<Gap> gaps = new ArrayList<>();
        if (leads != Side.CLIENT && isForTheClient(said, policy)) {
            // what the provider leads here, the client left to it
            gaps.add(Gap.act(
                    Side.CLIENT,
                    says(one, "broken", product).because(policy.because(PRODUCT, Amount.count(policy.of(PRODUCT))))));
        }
        boolean together = Optional.ofNullable(said.counterpart())
                .flatMap(seats::find)
                .filter(seat -> !seat.isVacant())
                .map(Seat::side)
                .filter(side -> side == leads.other())
                .isPresent();
        if (!together) {
            gaps.add(Gap.watch(leads.other(), says(one, "alone", leads)));
        }
        return gaps.stream();
    }

    private static Explanation says(Recorded<ChangeInitiative> one, String which, Object... more) {
        return Explanation.of(
                        "team.l26." + which,
                        Stream.concat(Stream.<Object>of(one.fact().title()), Stream.of(more))
                                .toArray())
                .from(one.source());
    }
}
