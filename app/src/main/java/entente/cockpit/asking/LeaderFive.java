package entente.cockpit.asking;

import entente.access.Member;
import entente.asking.ClosedCampaigns;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.SaidByName;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Answers;
import entente.assessment.scoring.Score;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The five attributes of a leader as a closed campaign measured them (003-33), which the leader alone lets stand. The own house says how
 * credible the leader is and how much clout and power it finds; the counterpart's house says experience and capability, its few by their names
 * where they are too few to be anonymous.
 *
 * @param attributes as they were recorded, or would be; absent where something lacks
 * @param lacks what, and what to do
 * @param stands whether they were recorded
 */
public record LeaderFive(
        @Nullable LeaderAttributes attributes, @Nullable Text lacks, boolean stands) {
    static final String INSTRUMENT = "leader-five";

    private static final double STEP = 25;

    /**
     * What one closed campaign about the reader measured.
     *
     * @param whole the side's book before it is narrowed to a role
     * @param today the day rated of a campaign that closed before its last day, so that it takes effect at once
     */
    public static LeaderFive of(Member member, Campaign campaign, ClosedCampaigns closed, Book whole, LocalDate today) {
        LocalDate last = campaign.window().closesOn();
        LocalDate ratedOn = today.isBefore(last) ? today : last;
        Optional<InstrumentResult> result = closed.results(member, campaign.id(), Map.of()).stream()
                .filter(one -> one.instrument().code().equals(INSTRUMENT))
                .findFirst();
        Optional<Ref<LeadershipPair>> pair = pair(member, ratedOn, whole);
        if (result.isEmpty() || pair.isEmpty()) {
            return lacking(pair.isEmpty() ? "assessment.mirror.five.nopair" : "assessment.mirror.five.few");
        }
        Side own = member.side();
        Others others = new Others(result.get(), own.other(), closed.byName(member, campaign.id()));
        List<Optional<BigDecimal>> five = List.of(
                others.points("experience"),
                others.points("capability"),
                own(result.get(), own, "credibility"),
                own(result.get(), own, "clout"),
                own(result.get(), own, "power"));
        if (five.stream().anyMatch(Optional::isEmpty)) {
            return lacking(
                    five.get(0).isEmpty() || five.get(1).isEmpty()
                            ? "assessment.mirror.five.counterpart"
                            : "assessment.mirror.five.few");
        }
        LeaderAttributes said = new LeaderAttributes(
                pair.get(),
                own,
                ratedOn,
                five.get(0).orElseThrow(),
                five.get(1).orElseThrow(),
                five.get(2).orElseThrow(),
                five.get(3).orElseThrow(),
                five.get(4).orElseThrow(),
                result.get().mirrored().of(own).answered());
        Optional<LeaderAttributes> standing = standing(whole, said, campaign.window());
        return new LeaderFive(standing.orElse(said), null, standing.isPresent());
    }

    private static LeaderFive lacking(String why) {
        return new LeaderFive(null, Text.of(why), false);
    }

    /** Let stand on any day of the campaign: one that closed early was rated before its last. */
    private static Optional<LeaderAttributes> standing(Book whole, LeaderAttributes said, Window window) {
        return whole.current(LeaderAttributes.class).stream()
                .map(Recorded::fact)
                .filter(one -> one.pair().equals(said.pair())
                        && one.side() == said.side()
                        && !one.ratedOn().isBefore(window.opensOn())
                        && !one.ratedOn().isAfter(window.closesOn()))
                .findFirst();
    }

    /** The pair of the whole arrangement in which the reader leads its side. */
    private static Optional<Ref<LeadershipPair>> pair(Member member, LocalDate ratedOn, Book whole) {
        return whole.current(LeadershipPair.class).stream()
                .filter(one -> one.fact().initiative() == null && one.fact().runsOn(ratedOn))
                .filter(one -> Optional.ofNullable(
                                one.fact().half(member.side()).leader())
                        .flatMap(leader -> whole.find(Person.class, leader))
                        .map(leader -> Objects.requireNonNullElse(leader.fact().email(), ""))
                        .filter(member.person().email()::equalsIgnoreCase)
                        .isPresent())
                .map(Recorded::ref)
                .findFirst();
    }

    private static Optional<BigDecimal> own(InstrumentResult result, Side side, String attribute) {
        return result.mirrored().of(side).dimension(attribute).map(Score::value).map(LeaderFive::points);
    }

    /** What the counterpart's house said: as a house, or its few by their names. */
    private record Others(InstrumentResult result, Side side, List<SaidByName> named) {
        Optional<BigDecimal> points(String attribute) {
            return own(result, side, attribute).or(() -> byName(attribute));
        }

        private Optional<BigDecimal> byName(String attribute) {
            Instrument asked = result.instrument();
            int at = IntStream.range(0, asked.items().size())
                    .filter(i -> asked.items().get(i).dimension().equals(attribute))
                    .findFirst()
                    .orElseThrow();
            OptionalDouble mean = named.stream()
                    .filter(said -> said.side() == side)
                    .mapToInt(said -> said.points().getOrDefault(Asking.OWN, new int[0])[at])
                    .filter(points -> points != Answers.CANNOT_SAY)
                    .mapToDouble(points -> asked.scale().score(points, false))
                    .average();
            return mean.isPresent() ? Optional.of(LeaderFive.points(mean.getAsDouble())) : Optional.empty();
        }
    }

    /** From a score of 100 back to 1 to 5. */
    private static BigDecimal points(double score) {
        return BigDecimal.valueOf(score / STEP + 1)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
