package entente.cockpit.asking;

import entente.access.Member;
import entente.access.Right;
import entente.asking.ClosedCampaigns;
import entente.assessment.ResultSnapshot;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Item;
import entente.assessment.scoring.Priority;
import entente.assessment.scoring.Score;
import entente.assessment.scoring.SideView;
import entente.assessment.scoring.Soundness;
import entente.kernel.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What only the closed answers tell beside the scores that are facts: statement by statement, what matters, what people wrote, what few said
 * by name, the groups of the reader's own house, and how sound the numbers are.
 *
 * @param priorities what matters and is not well, the first first
 * @param named whoever answered by name, where a side was too few
 */
public record HealthDetails(
        List<Statement> statements,
        List<Weighed> priorities,
        List<ClosedCampaigns.Remark> remarks,
        List<Named> named,
        List<Group> groups,
        List<Soundness> soundness) {
    /** One statement with what each side gave it; empty where too few said something. */
    public record Statement(Item item, Optional<BigDecimal> client, Optional<BigDecimal> provider) {}

    /**
     * How much one dimension matters to one side, and how well that side finds it.
     *
     * @param number its spoke
     * @param first importance x (100 - score), from 0 to 100
     * @param beside how many others stand in the same place
     */
    public record Weighed(
            int number, String name, Side side, BigDecimal importance, BigDecimal score, BigDecimal first, int beside) {
        private static final BigDecimal STEP = BigDecimal.valueOf(5);

        private boolean isAt(Weighed other) {
            return isNear(importance, other.importance) && isNear(score, other.score);
        }

        private static boolean isNear(BigDecimal one, BigDecimal other) {
            return one.subtract(other).abs().compareTo(STEP) < 0;
        }

        private Weighed after(int others) {
            return new Weighed(number, name, side, importance, score, first, others);
        }

        /** From the left, percent of the drawing; one of several in one place is shown beside the others. */
        public String x() {
            return at(score.add(STEP.multiply(BigDecimal.valueOf(beside))));
        }

        /** From above. */
        public String y() {
            return at(BigDecimal.valueOf(100).subtract(importance));
        }

        private static String at(BigDecimal percent) {
            return percent.multiply(new BigDecimal("0.88"))
                    .add(BigDecimal.valueOf(6))
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }

    /** What somebody said of one dimension by name; apart from all others. */
    public record Named(Side side, String name, List<String> says) {}

    /** One group of the reader's own house. */
    public record Group(String name, int answered, BigDecimal index) {}

    public static final HealthDetails NONE =
            new HealthDetails(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public static HealthDetails of(Member member, ResultSnapshot of, ClosedCampaigns closed, Map<UUID, String> names) {
        UUID campaign = UUID.fromString(of.campaign());
        return closed.results(member, campaign, Map.of()).stream()
                .filter(result -> result.instrument().code().equals(of.instrument()))
                .findFirst()
                .map(result -> new HealthDetails(
                        statements(result),
                        priorities(result),
                        member.may(Right.READ) ? closed.remarks(member, campaign) : List.of(),
                        member.may(Right.INVITE)
                                ? NamedViews.of(closed.byName(member, campaign), result, names)
                                : List.of(),
                        member.may(Right.READ) ? groups(result, member.side()) : List.of(),
                        Soundness.of(result.mirrored(), result.answers())))
                .orElse(NONE);
    }

    private static List<Statement> statements(InstrumentResult result) {
        return result.instrument().items().stream()
                .map(item -> new Statement(
                        item,
                        shown(result.mirrored().client().item(item.code())),
                        shown(result.mirrored().provider().item(item.code()))))
                .toList();
    }

    private static List<Weighed> priorities(InstrumentResult result) {
        List<Weighed> all = new ArrayList<>();
        if (!result.instrument().askings().contains(Asking.IMPORTANCE)) {
            return all;
        }
        List<String> codes = List.copyOf(result.instrument().dimensions().keySet());
        for (Side side : Side.values()) {
            SideView matters = result.importance().get(side);
            for (String code : codes) {
                Optional<Score> score = result.mirrored().of(side).dimension(code);
                Optional<Score> weight = Optional.ofNullable(matters).flatMap(view -> view.dimension(code));
                if (score.isPresent() && weight.isPresent()) {
                    all.add(new Weighed(
                            codes.indexOf(code) + 1,
                            result.instrument().dimensions().getOrDefault(code, code),
                            side,
                            rounded(weight.get().value()),
                            rounded(score.get().value()),
                            rounded(Priority.of(
                                    weight.get().value(), score.get().value())),
                            0));
                }
            }
        }
        all.sort(Comparator.comparing(Weighed::first).reversed());
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).after((int)
                        all.subList(0, i).stream().filter(all.get(i)::isAt).count()))
                .toList();
    }

    private static List<Group> groups(InstrumentResult result, Side reader) {
        SortedMap<String, SideView> own = result.groups().getOrDefault(reader, new TreeMap<>());
        return own.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .flatMap(group -> group.getValue().whole().stream()
                        .map(whole -> new Group(group.getKey(), group.getValue().answered(), rounded(whole.value()))))
                .toList();
    }

    private static Optional<BigDecimal> shown(Optional<Score> score) {
        return score.map(known -> rounded(known.value()));
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN);
    }
}
