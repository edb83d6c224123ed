package entente.cockpit.asking;

import entente.access.Member;
import entente.asking.Campaigns;
import entente.asking.ClosedCampaigns;
import entente.assessment.campaign.Asked;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.Round;
import entente.assessment.instrument.Asking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** What others said of the person who looks, beside how that person sees itself; nobody else's to see (000-E03, I-10). The newest first. */
public record MirrorSheet(List<Portrait> portraits) {
    public MirrorSheet {
        portraits = List.copyOf(portraits);
    }

    /** The newest campaign that measured the five attributes of the reader as a leader. */
    public Optional<Campaign> measuredAsLeader() {
        return portraits.stream()
                .filter(one -> one.instrument().code().equals(LeaderFive.INSTRUMENT))
                .map(Portrait::campaign)
                .max(Comparator.comparing(one -> one.window().closesOn()));
    }

    /** The newest portrait of how the reader works together with others; of a set in parts the newest part, so that nothing counts twice. */
    public Optional<Portrait> ofWorkingTogether() {
        return portraits.stream()
                .map(Portrait::newestPart)
                .filter(one -> OwnViewMeasured.of(one).isPresent())
                .max(Comparator.comparing(one -> one.campaign().window().closesOn()));
    }

    public static MirrorSheet of(Member member, Campaigns campaigns, ClosedCampaigns closed) {
        List<Campaign> mine = campaigns.list(member).stream()
                .filter(campaign -> campaign.isAbout(member.person().actor()))
                .filter(campaign ->
                        campaigns.sides(member, campaign.id()).stream().allMatch(side -> side.closed()))
                .toList();
        Map<Asked, PartHeard> heard = new HashMap<>();
        mine.forEach(campaign -> heard(member, campaign, closed).forEach(part -> heard.put(part.asked(), part)));
        List<Portrait> found = Round.of(mine).stream()
                .map(round -> Portrait.of(round.parts().stream()
                        .map(asked -> Objects.requireNonNull(heard.get(asked)))
                        .toList()))
                .toList();
        return new MirrorSheet(IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i).beside(found.subList(i + 1, found.size())))
                .toList());
    }

    private static List<PartHeard> heard(Member member, Campaign campaign, ClosedCampaigns closed) {
        int[] self = closed.byName(member, campaign.id()).stream()
                .filter(said -> said.actor().equals(member.person().actor()))
                .findFirst()
                .map(said -> said.points().getOrDefault(Asking.OWN, new int[0]))
                .orElse(new int[0]);
        int from = 0;
        List<PartHeard> all = new ArrayList<>();
        for (InstrumentResult result : closed.results(member, campaign.id(), Map.of())) {
            int to = from + result.instrument().items().size();
            List<Integer> own = self.length == 0
                    ? List.of()
                    : Arrays.stream(self, from, to).boxed().toList();
            all.add(new PartHeard(new Asked(campaign, result.instrument()), result, own));
            from = to;
        }
        return all;
    }
}
