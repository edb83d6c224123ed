package entente.asking;

import entente.access.JudgingContexts;
import entente.assessment.RatingSwitch;
import entente.assessment.ResultSnapshot;
import entente.assessment.campaign.Campaign;
import entente.assessment.instrument.Instrument;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Lets go in the night of what names people: after the months its side said, twelve where it never said any; what one of a pair alone
 * answered goes with its quarter.
 */
public final class NightlyForgetting {
    private static final int MONTHS = 12;

    private final Transactions transactions;
    private final JudgingContexts contexts;
    private final Campaigns campaigns;
    private final Ledger ledger;

    public NightlyForgetting(DataSource source, JudgingContexts contexts, Campaigns campaigns, Ledger ledger) {
        this.transactions = new Transactions(source);
        this.contexts = contexts;
        this.campaigns = campaigns;
        this.ledger = ledger;
    }

    public void forgetDue(UUID arrangement) {
        contexts.find(arrangement).ifPresent(holders -> {
            for (Side side : Side.values()) {
                holders.reader(Viewpoint.of(side)).ifPresent(reader -> forgetDue(reader, arrangement, side));
            }
        });
    }

    private void forgetDue(Reader reader, UUID arrangement, Side side) {
        int months = months(ledger.book(reader, arrangement, Viewpoint.SHARED), side);
        List<Campaign> asked = campaigns.list(new Viewer(reader, arrangement));
        forgetRatings(new Viewer(reader, arrangement), side, months, asked);
        List<UUID> personal = asked.stream()
                .filter(campaign -> campaign.questionnaire().personal())
                .map(Campaign::id)
                .toList();
        transactions.as(reader, jdbc -> {
            personal.forEach(campaign -> jdbc.sql("select assessment.forget_campaign(:campaign, :side, :months)")
                    .param("campaign", campaign)
                    .param("side", side.name())
                    .param("months", months)
                    .query(Boolean.class)
                    .single());
            return jdbc.sql("""
                            select assessment.hand_over_all(:arrangement, :side)
                                   + assessment.forget_guests(:arrangement, :side)
                                   + assessment.forget_chemistry(:arrangement, :side)
                                   + assessment.forget_own_view(:arrangement, :side)
                                   + assessment.forget_named(:arrangement, :side, :months)
                            """)
                    .param("arrangement", arrangement)
                    .param("side", side.name())
                    .param("months", months)
                    .query(Integer.class)
                    .single();
        });
    }

    /** Emptied for good, entry by entry: an act alone would leave the words in the store. */
    private void forgetRatings(Viewer viewer, Side side, int months, List<Campaign> asked) {
        ForgottenRatings forgotten =
                new ForgottenRatings(result -> isPersonal(result, asked), months, campaigns.today(viewer));
        Book own = ledger.book(viewer.reader(), viewer.arrangement(), Viewpoint.of(side));
        for (Chain chain : List.of(Chain.of(side), Chain.SHARED)) {
            forgotten
                    .due(own, chain, side)
                    .forEach(due -> ledger.redact(viewer.reader(), viewer.arrangement(), Voice.of(side), chain, due));
        }
    }

    private static boolean isPersonal(ResultSnapshot result, List<Campaign> asked) {
        return asked.stream()
                .flatMap(campaign -> campaign.questionnaire().parts().stream())
                .filter(part -> part.code().equals(result.instrument()))
                .anyMatch(Instrument::personal);
    }

    private static int months(Book shared, Side side) {
        return shared.current(RatingSwitch.class).stream()
                .filter(said -> said.fact().side() == side)
                .max(Comparator.comparing(Recorded::recordedAt))
                .map(said -> said.fact().retentionMonths())
                .orElse(MONTHS);
    }
}
