package entente.team.pair;

import static entente.arrangement.ArrangementSamples.START;

import entente.assessment.RatingSwitch;
import entente.assessment.RatingSwitch.LegalBasis;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results about a pair, and the switches that let them be seen. */
public final class PairSamples {
    private PairSamples() {}

    /** Both sides let named people be rated. */
    public static void switchOn(Told told) {
        for (Side side : Side.values()) {
            switchTo(told, side, true);
        }
    }

    public static void switchTo(Told told, Side side, boolean on) {
        told.fact(side, new RatingSwitch(side, on, "To grow", LegalBasis.WORKS_AGREEMENT, 12, "WA 7", START), START);
    }

    /** A closed campaign about the pair. */
    public static void asked(Told told, String closedOn, @Nullable String client, @Nullable String provider) {
        told.fact(
                Side.CLIENT,
                new ResultSnapshot(
                        "c-" + closedOn,
                        "Pulse of " + closedOn,
                        "pair-behaviours",
                        1,
                        "0".repeat(64),
                        5,
                        LocalDate.parse(closedOn),
                        9,
                        client == null ? 4 : 7,
                        8,
                        provider == null ? 3 : 6,
                        number(client),
                        null,
                        number(provider),
                        null,
                        List.of()),
                LocalDate.parse(closedOn));
    }

    /** A closed campaign in which both teams said the same, each with a margin. */
    static void said(Told told, String closedOn, String both, String margin) {
        told.fact(
                Side.CLIENT,
                new ResultSnapshot(
                        "c-" + closedOn,
                        "Pulse of " + closedOn,
                        "pair-behaviours",
                        1,
                        "0".repeat(64),
                        5,
                        LocalDate.parse(closedOn),
                        9,
                        7,
                        8,
                        6,
                        number(both),
                        number(margin),
                        number(both),
                        number(margin),
                        List.of()),
                LocalDate.parse(closedOn));
    }

    /** A side's leader with one weakest attribute and five in all others. */
    static void rate(Told told, Ref<LeadershipPair> pair, Side side, String ratedOn, String clout) {
        BigDecimal five = new BigDecimal("5");
        LocalDate day = LocalDate.parse(ratedOn);
        told.fact(side, new LeaderAttributes(pair, side, day, five, five, five, new BigDecimal(clout), five, 6), day);
    }

    /** A closed campaign that asked two behaviours one by one. */
    static void asked(Told told, String closedOn, DimensionResult... behaviours) {
        told.fact(
                Side.CLIENT,
                new ResultSnapshot(
                        "c-" + closedOn,
                        "Pulse of " + closedOn,
                        "pair-behaviours",
                        2,
                        "1".repeat(64),
                        5,
                        LocalDate.parse(closedOn),
                        9,
                        7,
                        8,
                        6,
                        number("80"),
                        null,
                        number("80"),
                        null,
                        List.of(behaviours)),
                LocalDate.parse(closedOn));
    }

    static DimensionResult behaviour(String code, String name, @Nullable String client, @Nullable String provider) {
        return new DimensionResult(code, name, number(client), null, number(provider), null, null, null);
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
