package entente.team;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.pair.PairSamples;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sits in a seat is rated by the own side, and nobody speaks from a seat of the other. */
class OwnSeatsTest {
    private final Told told = shared();
    private final Ref<RoleSeat> lead = told.fact(Side.CLIENT, seat("A", "Lead", Side.CLIENT, null), START);
    private final Ref<RoleSeat> coder = told.fact(Side.PROVIDER, seat("C", "Coder", Side.PROVIDER, null), START);

    @BeforeEach
    void bothSwitchOn() {
        PairSamples.switchTo(told, Side.CLIENT, true);
        PairSamples.switchTo(told, Side.PROVIDER, true);
    }

    @Test
    void howFarADepartmentBelievesASeatIsAskedOfTheOwnSeats() {
        takes(credibility(lead));
        refuses(credibility(coder), "seat");
    }

    @Test
    void theChampionOfAChangeIsRatedByTheChampionsOwnSide() {
        takes(champion(change("OWN", lead)));
        refuses(champion(change("THEIRS", coder)), "initiative");
    }

    @Test
    void aLinkIsJudgedFromAnOwnSeat() {
        takes(link(lead, coder));
        refuses(link(coder, lead), "from");
    }

    private Ref<ChangeInitiative> change(String code, Ref<RoleSeat> champion) {
        return told.fact(
                Side.CLIENT,
                new ChangeInitiative(
                        code, "Queries in the tool", Side.CLIENT, champion, null, day("2026-01-12"), Percent.of("80")),
                START);
    }

    private static CredibilityRating credibility(Ref<RoleSeat> seat) {
        return new CredibilityRating(Side.CLIENT, seat, "Finance", day("2026-06-26"), new BigDecimal("3.4"), 6);
    }

    private static ChampionRating champion(Ref<ChangeInitiative> change) {
        BigDecimal four = new BigDecimal("4");
        return new ChampionRating(change, Side.CLIENT, day("2026-06-26"), four, four, four, 6);
    }

    private static LinkStrength link(Ref<RoleSeat> from, Ref<RoleSeat> to) {
        return new LinkStrength(from, to, Side.CLIENT, new Rating(4), day("2026-06-26"));
    }

    private void takes(Fact rating) {
        assertThatCode(() -> told.fact(Side.CLIENT, rating, START)).doesNotThrowAnyException();
    }

    private void refuses(Fact rating, String field) {
        assertThatThrownBy(() -> told.fact(Side.CLIENT, rating, START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Coder")
                .matches(e -> ((Refused) e).field().equals(field), "stands beside " + field);
    }
}
