package entente.cockpit.asking;

import entente.access.Member;
import entente.asking.Campaigns;
import entente.asking.ClosedCampaigns;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.SaidByName;
import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Answers;
import entente.assessment.scoring.Score;
import entente.kernel.Side;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What others said of the person who looks, beside how that person sees itself; nobody else's to see (000-E03, I-10). */
public record MirrorSheet(List<Portrait> portraits) {
    private static final BigDecimal POINT = BigDecimal.valueOf(25);

    /** One closed campaign about the person. */
    public record Portrait(Campaign campaign, Instrument instrument, List<Spoke> spokes) {
        /** The spoke others find lowest; there is no mean of all. */
        public Optional<Spoke> lowest() {
            return spokes.stream()
                    .filter(spoke -> spoke.others().isPresent())
                    .min(Comparator.comparing(spoke -> spoke.others().orElse(BigDecimal.ZERO)));
        }
    }

    /**
     * One dimension.
     *
     * @param self how the person sees itself; empty where it did not answer
     * @param others the mean of both sides, each weighing the same; empty where too few answered
     * @param again whether it saw itself a point of five better in the campaign before too, asked in the same words
     */
    public record Spoke(
            String code, String name, Optional<BigDecimal> self, Optional<BigDecimal> others, boolean again) {
        public Optional<BigDecimal> gap() {
            return self.flatMap(own -> others.map(own::subtract));
        }

        /** Whether the person sees itself better by a point of five, which is 25 of 100. */
        public boolean over() {
            return gap().filter(gap -> gap.compareTo(POINT) >= 0).isPresent();
        }
    }

    /** The newest campaign that measured the five attributes of the reader as a leader. */
    public Optional<Campaign> measuredAsLeader() {
        return portraits.stream()
                .filter(one -> one.instrument().code().equals(LeaderFive.INSTRUMENT))
                .map(Portrait::campaign)
                .max(Comparator.comparing(one -> one.window().closesOn()));
    }

    /** The newest portrait of how the reader works together with others. */
    public Optional<Portrait> ofWorkingTogether() {
        return portraits.stream()
                .filter(one -> OwnViewMeasured.of(one).isPresent())
                .max(Comparator.comparing(one -> one.campaign().window().closesOn()));
    }

    public static MirrorSheet of(Member member, Campaigns campaigns, ClosedCampaigns closed) {
        List<Portrait> found = campaigns.list(member).stream()
                .filter(campaign -> campaign.isAbout(member.person().actor()))
                .filter(campaign ->
                        campaigns.sides(member, campaign.id()).stream().allMatch(side -> side.closed()))
                .flatMap(campaign -> portraits(member, campaign, closed))
                .toList();
        return new MirrorSheet(IntStream.range(0, found.size())
                .mapToObj(i -> beside(found.get(i), found.subList(i + 1, found.size())))
                .toList());
    }

    private static Portrait beside(Portrait now, List<Portrait> earlier) {
        Optional<Portrait> before = earlier.stream()
                .filter(one -> one.instrument.print().equals(now.instrument.print()))
                .findFirst();
        return new Portrait(
                now.campaign,
                now.instrument,
                now.spokes.stream()
                        .map(spoke -> new Spoke(
                                spoke.code,
                                spoke.name,
                                spoke.self,
                                spoke.others,
                                before.stream()
                                        .flatMap(one -> one.spokes.stream())
                                        .anyMatch(was -> was.code.equals(spoke.code) && was.over())))
                        .toList());
    }

    private static Stream<Portrait> portraits(Member member, Campaign campaign, ClosedCampaigns closed) {
        Optional<SaidByName> self = closed.byName(member, campaign.id()).stream()
                .filter(said -> said.actor().equals(member.person().actor()))
                .findFirst();
        List<InstrumentResult> results = closed.results(member, campaign.id(), Map.of());
        int from = 0;
        Stream.Builder<Portrait> all = Stream.builder();
        for (InstrumentResult result : results) {
            Instrument part = result.instrument();
            int[] points = self.map(said -> said.points().getOrDefault(Asking.OWN, new int[0]))
                    .orElse(new int[0]);
            int[] own = points.length == 0
                    ? points
                    : Arrays.copyOfRange(points, from, from + part.items().size());
            from += part.items().size();
            all.add(new Portrait(
                    campaign,
                    part,
                    part.dimensions().entrySet().stream()
                            .map(one -> new Spoke(
                                    one.getKey(),
                                    one.getValue(),
                                    self(part, one.getKey(), own),
                                    others(result, one.getKey()),
                                    false))
                            .toList()));
        }
        return all.build();
    }

    private static Optional<BigDecimal> self(Instrument part, String dimension, int[] own) {
        OptionalDouble mean = IntStream.range(0, own.length)
                .filter(item -> part.items().get(item).dimension().equals(dimension))
                .filter(item -> own[item] != Answers.CANNOT_SAY)
                .mapToDouble(item ->
                        part.scale().score(own[item], part.items().get(item).reversed()))
                .average();
        return mean.isPresent() ? Optional.of(HealthDetails.rounded(mean.getAsDouble())) : Optional.empty();
    }

    private static Optional<BigDecimal> others(InstrumentResult result, String dimension) {
        OptionalDouble mean = Arrays.stream(Side.values())
                .flatMap(side -> result.mirrored().of(side).dimension(dimension).stream())
                .mapToDouble(Score::value)
                .average();
        return mean.isPresent() ? Optional.of(HealthDetails.rounded(mean.getAsDouble())) : Optional.empty();
    }
}
