package entente.performance.needs;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.performance.MaturityAssessment;
import entente.performance.ProcessMaturity;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A process as both assessed it last (I-17).
 *
 * @param needed 0 to 5: said, or else derived from the level of need expected of its service
 * @param assessments the newest of each side
 */
public record Maturity(Recorded<ProcessMaturity> process, int needed, List<Recorded<MaturityAssessment>> assessments) {
    /** What a level of need asks of the processes below it, by default. */
    private static final List<Integer> NEEDED_FOR_LEVEL = List.of(3, 3, 4, 4, 5);

    public Maturity {
        assessments = List.copyOf(assessments);
    }

    /** Every process both keep in sight, with how far it is. */
    public static List<Maturity> all(Book book, Policy policy, LocalDate asOf) {
        List<ServiceLadder> ladders = ServiceLadder.all(book, policy, asOf);
        return book.current(ProcessMaturity.class).stream()
                .map(one -> of(book, one, ladders))
                .toList();
    }

    private static Maturity of(Book book, Recorded<ProcessMaturity> process, List<ServiceLadder> ladders) {
        List<Recorded<MaturityAssessment>> all = book.current(MaturityAssessment.class).stream()
                .filter(one -> one.fact().process().equals(process.ref()))
                .toList();
        return new Maturity(
                process,
                needed(process.fact(), ladders),
                Arrays.stream(Side.values())
                        .flatMap(side -> all.stream()
                                .filter(one -> one.by() == Voice.of(side))
                                .max(Comparator.comparing(one -> one.fact().assessedOn()))
                                .stream())
                        .toList());
    }

    private static int needed(ProcessMaturity said, List<ServiceLadder> ladders) {
        Integer needed = said.needed();
        if (needed != null) {
            return needed;
        }
        int level = ladders.stream()
                .filter(one -> one.service()
                        .filter(service -> service.ref().equals(said.service()))
                        .isPresent())
                .mapToInt(ServiceLadder::expected)
                .findFirst()
                .orElse(Ladder.USUAL);
        return NEEDED_FOR_LEVEL.get(Math.min(level, NEEDED_FOR_LEVEL.size()) - 1);
    }

    /** 0 to 5: a third view, or else the lower of both sides'. Unknown until both have assessed it. */
    public Figure now() {
        Integer third = process.fact().thirdView();
        if (third != null) {
            return Figure.known(
                    BigDecimal.valueOf(third),
                    Unit.COUNT,
                    Explanation.of("performance.maturity.settled")
                            .from(process.source())
                            .because(leaves()));
        }
        if (assessments.size() < 2) {
            return Figure.unknown(
                    Text.of("performance.maturity.unassessed", process.fact().process()), leaves());
        }
        int lower =
                assessments.stream().mapToInt(one -> one.fact().level()).min().orElseThrow();
        return Figure.known(
                BigDecimal.valueOf(lower),
                Unit.COUNT,
                Explanation.of("performance.maturity.lower").because(leaves()));
    }

    /** Levels that are missing, 0 where none is. Unknown until both have assessed it. */
    public Figure gap() {
        Figure now = now();
        return switch (now) {
            case Figure.Unknown unknown -> unknown;
            case Figure.Known known ->
                Figure.known(
                        BigDecimal.valueOf(needed).subtract(known.value()).max(BigDecimal.ZERO),
                        Unit.COUNT,
                        Explanation.of("performance.maturity.missing", needed).because(known.because()));
        };
    }

    public boolean isShort() {
        return gap().known().filter(missing -> missing.signum() > 0).isPresent();
    }

    int apart() {
        return assessments.size() < 2
                ? 0
                : Math.abs(assessments.getFirst().fact().level()
                        - assessments.getLast().fact().level());
    }

    boolean needsThirdView() {
        return apart() > 1 && process.fact().thirdView() == null;
    }

    boolean isBeingImproved(LocalDate asOf) {
        LocalDate by = process.fact().improvedBy();
        return by != null && !by.isBefore(asOf);
    }

    LocalDate assessedOn(LocalDate otherwise) {
        return assessments.stream()
                .map(one -> one.fact().assessedOn())
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    List<Explanation> leaves() {
        return assessments.stream()
                .map(one -> Explanation.of(
                                "performance.maturity.one",
                                one.by(),
                                one.fact().level(),
                                one.fact().evidence())
                        .from(one.source()))
                .toList();
    }
}
