package entente.cockpit.asking;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Answering;
import entente.asking.Campaigns;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.SideState;
import java.time.LocalDate;
import java.util.List;

/**
 * What campaigns want of one person today.
 *
 * @param toAnswer asked of the person and not answered
 * @param toInvite asked of the person's side, which has named nobody yet
 */
public record CalledUpon(List<Campaign> toAnswer, List<Campaign> toInvite) {
    public static CalledUpon of(Member member, LocalDate today, Campaigns campaigns, Answering answering) {
        if (member.looksThroughOthersEyes()) {
            return new CalledUpon(List.of(), List.of());
        }
        return new CalledUpon(
                answering.waiting(member).stream()
                        .map(Answering.Waiting::campaign)
                        .toList(),
                member.may(Right.INVITE) ? toInvite(member, today, campaigns) : List.of());
    }

    private static List<Campaign> toInvite(Member member, LocalDate today, Campaigns campaigns) {
        return campaigns.list(member).stream()
                .filter(campaign -> !campaign.window().closesOn().isBefore(today))
                .filter(campaign -> campaigns.sides(member, campaign.id()).stream()
                        .anyMatch(state -> state.side() == member.side() && isEmpty(state)))
                .toList();
    }

    private static boolean isEmpty(SideState state) {
        Integer invited = state.invited();
        return !state.closed() && (invited == null || invited == 0);
    }

    public int count() {
        return toAnswer.size() + toInvite.size();
    }
}
