package entente.delivery.change;

import entente.delivery.ChangeReason;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How much of a client's changing is drift (000-E14): of what it asked to have changed, the part that no evidence from outside explains.
 * A reason from outside that nothing shows is proposed as drift; only what both agreed on settles it.
 *
 * @param cases changes the client asked for, in the order of time
 */
public record DriftIndex(List<ChangeCase> cases) {
    public DriftIndex {
        cases = List.copyOf(cases);
    }

    /** Changes of the client, asked for since a day. */
    public static DriftIndex of(ChangeLog log, LocalDate since) {
        return new DriftIndex(log.askedBy(Side.CLIENT, since));
    }

    public List<ChangeCase> drifting() {
        return cases.stream().filter(ChangeCase::isDrift).toList();
    }

    /** Drifting changes over all, a ratio; Unknown without any change. */
    public Figure index() {
        return share(ChangeCase::isDrift, "delivery.e14.index");
    }

    /** Changes that follow from a strategy that was redirected, over all. */
    public Figure strategyLinked() {
        return share(
                change -> change.cause()
                                .map(agreed -> agreed.fact().reason())
                                .orElse(change.asked().reason())
                        == ChangeReason.STRATEGY_REDIRECTED,
                "delivery.e14.strategy");
    }

    /** The newest drifting changes in a row that one department asked for, the newest last; none where no department is named. */
    public List<ChangeCase> row() {
        List<ChangeCase> row = new ArrayList<>();
        for (ChangeCase change : cases.reversed()) {
            String department = change.asked().department();
            boolean same =
                    row.isEmpty() || Objects.equals(row.getFirst().asked().department(), department);
            if (department == null || !change.isDrift() || !same) {
                break;
            }
            row.addFirst(change);
        }
        return List.copyOf(row);
    }

    private Figure share(Predicate<ChangeCase> counts, String says) {
        if (cases.isEmpty()) {
            return Figure.unknown(Text.of("delivery.e14.unknown.none"));
        }
        List<Explanation> some =
                cases.stream().filter(counts).map(ChangeCase::explained).toList();
        return Figure.known(
                BigDecimal.valueOf(some.size()).divide(BigDecimal.valueOf(cases.size()), Worth.PRECISION),
                Unit.RATIO,
                Explanation.of(says, some.size(), cases.size()).because(some));
    }
}
