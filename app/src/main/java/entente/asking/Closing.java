package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.assessment.Assessment;
import entente.assessment.OwnHouseResult;
import entente.assessment.ResultSnapshot;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.SideState;
import entente.assessment.campaign.Snapshots;
import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ends a campaign, and lets what came of it be known as a fact of the system's voice: to both sides what both were asked, to one what it asked of its own house. */
public final class Closing {
    private final Campaigns campaigns;
    private final ClosedCampaigns closed;
    private final Ledger ledger;

    public Closing(Campaigns campaigns, ClosedCampaigns closed, Ledger ledger) {
        this.campaigns = campaigns;
        this.closed = closed;
        this.ledger = ledger;
    }

    /** False before the last day is over; otherwise closed, and recorded once however often it is asked. */
    public boolean close(Member member, UUID campaign) {
        member.must(Right.READ);
        return close(Viewer.of(member), campaign);
    }

    /** Ends the own side's half; refused while somebody asked has not answered, or too few have. What came of it is known once both have closed. */
    public void closeOwn(Member member, UUID campaign) {
        member.must(Right.INVITE);
        Viewer viewer = Viewer.of(member);
        if (!closed.closeSide(viewer, campaign, member.side())) {
            throw new Conflict(Text.of("assessment.refused.waits"));
        }
        recordIfOver(viewer, campaign);
    }

    boolean close(Viewer viewer, UUID campaign) {
        if (!closed.close(viewer, campaign)) {
            return false;
        }
        recordIfOver(viewer, campaign);
        return true;
    }

    /** Once, however often and by how many at once it is asked. */
    void recordIfOver(Viewer viewer, UUID campaign) {
        Map<Side, SideState> sides = new EnumMap<>(Side.class);
        campaigns.sides(viewer, campaign).forEach(state -> sides.put(state.side(), state));
        Campaign asked = campaigns.get(viewer, campaign);
        // what is said of one named person is that person's own, and what a house learned of its people no fact of the
        // side
        boolean kept = asked.about() != null
                || (asked.ownHouse().isPresent() && asked.questionnaire().personal());
        if (kept || !sides.values().stream().allMatch(SideState::closed)) {
            return;
        }
        Viewpoint where = asked.ownHouse().map(Viewpoint::of).orElse(Viewpoint.SHARED);
        if (isRecorded(ledger.book(viewer.reader(), viewer.arrangement(), where), asked)) {
            return;
        }
        List<Statement> found = found(viewer, asked, sides);
        Chain chain = asked.ownHouse().map(Chain::of).orElse(Chain.SHARED);
        ledger.append(
                viewer.reader(),
                viewer.arrangement(),
                Voice.SYSTEM,
                chain,
                book -> isRecorded(book, asked) ? List.of() : found);
    }

    private static boolean isRecorded(Book book, Campaign asked) {
        String id = asked.id().toString();
        return asked.ownHouse().isPresent()
                ? book.current(OwnHouseResult.class).stream()
                        .anyMatch(said -> said.fact().campaign().equals(id))
                : book.current(ResultSnapshot.class).stream()
                        .anyMatch(said -> said.fact().campaign().equals(id));
    }

    private List<Statement> found(Viewer viewer, Campaign asked, Map<Side, SideState> sides) {
        List<InstrumentResult> results = closed.results(viewer, asked.id(), Map.of());
        LocalDate today = campaigns.today(viewer);
        LocalDate last = asked.window().closesOn();
        LocalDate on = today.isBefore(last) ? today : last;
        return asked.ownHouse().isPresent()
                ? Snapshots.ofOwnHouse(asked, on, results, sides).stream()
                        .map(found -> say(Assessment.OWN_HOUSE_RESULT, found, found.closedOn()))
                        .toList()
                : Snapshots.of(asked, on, results, sides).stream()
                        .map(found -> say(Assessment.RESULT_SNAPSHOT, found, found.closedOn()))
                        .toList();
    }

    private <T extends Fact> Statement say(Kind<T> kind, T found, LocalDate on) {
        return new Statement.Say(Ids.next(ledger.clock().instant()), kind, found, on);
    }
}
