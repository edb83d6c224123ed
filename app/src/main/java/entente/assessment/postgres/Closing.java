package entente.assessment.postgres;

import entente.access.Member;
import entente.access.Right;
import entente.assessment.Assessment;
import entente.assessment.ResultSnapshot;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.SideState;
import entente.assessment.campaign.Snapshots;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ends a campaign whose last day is over, and lets what came of it be known to both sides as a fact of the system's voice. */
public final class Closing {
    private final Campaigns campaigns;
    private final ClosedCampaigns closed;
    private final Ledger ledger;

    public Closing(Campaigns campaigns, ClosedCampaigns closed, Ledger ledger) {
        this.campaigns = campaigns;
        this.closed = closed;
        this.ledger = ledger;
    }

    /**
     * False before the last day is over; otherwise closed, and recorded once however often it is asked. What a side asked of its own house
     * is no fact of both and stays with the closed answers.
     */
    public boolean close(Member member, UUID campaign) {
        member.must(Right.READ);
        if (!closed.close(member, campaign)) {
            return false;
        }
        Campaign asked = campaigns.get(member, campaign);
        if (asked.ownHouse().isEmpty() && !isRecorded(member, campaign)) {
            record(member, asked);
        }
        return true;
    }

    private boolean isRecorded(Member member, UUID campaign) {
        return member.sharedBook(ledger).current(ResultSnapshot.class).stream()
                .anyMatch(said -> said.fact().campaign().equals(campaign.toString()));
    }

    /** All weigh the same: by whose wish of the relationship dimensions weigh, is each reader's own question. */
    private void record(Member member, Campaign asked) {
        Map<Side, SideState> sides = new EnumMap<>(Side.class);
        campaigns.sides(member, asked.id()).forEach(state -> sides.put(state.side(), state));
        List<Statement> statements = new ArrayList<>();
        Snapshots.of(asked, closed.results(member, asked.id(), Map.of()), sides)
                .forEach(snapshot -> statements.add(new Statement.Say(
                        Ids.next(ledger.clock().instant()),
                        Assessment.RESULT_SNAPSHOT,
                        snapshot,
                        snapshot.closedOn())));
        ledger.append(member.reader(), member.arrangement(), Voice.SYSTEM, Chain.SHARED, statements);
    }
}
