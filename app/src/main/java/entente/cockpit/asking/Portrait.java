package entente.cockpit.asking;

import entente.assessment.campaign.Campaign;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.Item;
import entente.assessment.scoring.Joined;
import entente.kernel.Figure;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What was said of one person in one round: one closed campaign, or the parts of a set that several asked within a year.
 *
 * @param parts in the order they were asked; at least one
 */
public record Portrait(List<PartHeard> parts, List<Spoke> spokes) {
    private static final BigDecimal POINT = BigDecimal.valueOf(25);

    /**
     * One dimension, over all statements of the parts.
     *
     * @param self how the person sees itself; empty where it did not answer
     * @param others the mean of both sides, each weighing the same; empty where too few answered
     * @param gap self less others, of the parts that have both; empty where none has
     * @param heard the parts behind what others said
     * @param again whether it saw itself a point of five better in the round before too, asked in the same words
     */
    public record Spoke(
            String code,
            String name,
            Optional<BigDecimal> self,
            Optional<Found> others,
            Optional<BigDecimal> gap,
            List<Integer> heard,
            boolean again) {
        /** Whether the person sees itself better by a point of five, which is 25 of 100. */
        public boolean over() {
            return gap.filter(apart -> apart.compareTo(POINT) >= 0).isPresent();
        }

        private Spoke after(Optional<Spoke> before) {
            Optional<Found> earlier =
                    before.filter(was -> was.heard.equals(heard)).flatMap(Spoke::others);
            return new Spoke(
                    code,
                    name,
                    self,
                    others.map(now -> new Found(now.value(), now.margin(), earlier)),
                    gap,
                    heard,
                    before.filter(Spoke::over).isPresent());
        }
    }

    static Portrait of(List<PartHeard> parts) {
        return new Portrait(
                List.copyOf(parts),
                parts.getLast().set().dimensions().entrySet().stream()
                        .map(one -> spoke(parts, one.getKey(), one.getValue()))
                        .toList());
    }

    private static Spoke spoke(List<PartHeard> parts, String code, String name) {
        List<PartHeard> both = parts.stream()
                .filter(part -> part.self(code).findAny().isPresent()
                        && part.others(code).findAny().isPresent())
                .toList();
        Optional<BigDecimal> gap = self(both, code)
                .flatMap(own -> PartHeard.others(both, code)
                        .map(others -> own.subtract(HealthDetails.rounded(others.value()))));
        return new Spoke(
                code,
                name,
                self(parts, code),
                PartHeard.others(parts, code).map(Portrait::found),
                gap,
                parts.stream()
                        .filter(part -> part.others(code).findAny().isPresent())
                        .map(part -> part.set().part())
                        .sorted()
                        .toList(),
                false);
    }

    private static Optional<BigDecimal> self(List<PartHeard> parts, String code) {
        OptionalDouble mean =
                parts.stream().flatMapToDouble(part -> part.self(code)).average();
        return mean.isPresent() ? Optional.of(HealthDetails.rounded(mean.getAsDouble())) : Optional.empty();
    }

    private static Found found(Joined others) {
        OptionalDouble margin = others.margin();
        return new Found(
                BigDecimal.valueOf(others.value()),
                margin.isPresent() ? BigDecimal.valueOf(margin.getAsDouble()) : null,
                Optional.empty());
    }

    /** Beside the newest of these, asked before it, that asked in the very same words; other words are never compared. */
    Portrait beside(List<Portrait> earlier) {
        Optional<Portrait> before =
                earlier.stream().filter(one -> one.prints().equals(prints())).findFirst();
        return new Portrait(
                parts,
                spokes.stream()
                        .map(spoke -> spoke.after(before.flatMap(one -> one.spoke(spoke.code))))
                        .toList());
    }

    private List<String> prints() {
        return parts.stream().map(part -> part.set().print().hex()).sorted().toList();
    }

    private Optional<Spoke> spoke(String code) {
        return spokes.stream().filter(spoke -> spoke.code.equals(code)).findFirst();
    }

    /** What was asked last, by itself. */
    Portrait newestPart() {
        return of(List.of(parts.getLast()));
    }

    public Campaign campaign() {
        return parts.getLast().campaign();
    }

    public Instrument instrument() {
        return parts.getLast().set();
    }

    /** Whether it is of a set that is asked in parts. */
    public boolean isInParts() {
        return instrument().parts() > 0 && instrument().part() > 0;
    }

    /** The last day of what was asked first. */
    public LocalDate since() {
        return parts.getFirst().campaign().window().closesOn();
    }

    /** The parts of the set that this round lacks. */
    public List<Integer> missing() {
        return IntStream.rangeClosed(1, instrument().parts())
                .filter(number -> parts.stream().noneMatch(part -> part.set().part() == number))
                .boxed()
                .toList();
    }

    /** Every statement that was asked, by its part. */
    public List<Item> items() {
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> part.set().part()))
                .flatMap(part -> part.set().items().stream())
                .toList();
    }

    /** The spoke others find lowest; there is no mean of all. */
    public Optional<Spoke> lowest() {
        return spokes.stream()
                .filter(spoke -> spoke.others().isPresent())
                .min(Comparator.comparing(spoke -> spoke.others().orElseThrow().value()));
    }

    /** Whether the statements of a spoke measure one thing. Nobody can tell which answers to two parts are one person's. */
    public Figure alpha() {
        return Figure.unknown(Text.of("assessment.mirror.alpha"));
    }
}
