package entente.cockpit.asking;

import entente.access.Member;
import entente.asking.Campaigns;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.SideState;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The campaigns of an arrangement, those that run before those that are over. */
public record CampaignList(CalledUpon called, List<Line> running, List<Line> over) {
    /** One campaign with how far the reader's side is. */
    public record Line(Campaign campaign, List<SideState> sides) {
        public boolean closed() {
            return sides.stream().allMatch(SideState::closed);
        }

        public boolean waitsFor(Side side) {
            return sides.stream().anyMatch(state -> state.side() == side && !state.closed());
        }
    }

    public static CampaignList of(Member member, LocalDate today, Campaigns campaigns, CalledUpon called) {
        List<Line> all = campaigns.list(member).stream()
                .map(campaign -> new Line(campaign, campaigns.sides(member, campaign.id())))
                .toList();
        return new CampaignList(
                called,
                all.stream().filter(line -> !isOver(line, today)).toList(),
                all.stream().filter(line -> isOver(line, today)).toList());
    }

    private static boolean isOver(Line line, LocalDate today) {
        return line.closed() || line.campaign().window().closesOn().isBefore(today);
    }

    public boolean asks(UUID campaign) {
        return called.toAnswer().stream().anyMatch(one -> one.id().equals(campaign));
    }
}
