package entente.delivery.change;

import entente.delivery.ChangeRequest;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 000-E14: do changes come from outside, or do we drift? The drift index of what the client asked to have changed, once there are enough
 * of them, and the newest ones in a row that one department asked for without evidence.
 */
public final class Drift implements Rule {
    static final Limits INDEX = Limits.above(
            Term.number("000-E14.index.watch", "0.2", "signal.source.ours"),
            Term.number("000-E14.index.act", "0.4", "signal.source.ours"),
            Unit.RATIO);
    static final Term<Integer> LEAST = Term.whole("000-E14.least", 3, "signal.source.ours");
    static final Term<Integer> ROW = Term.whole("000-E14.row", 3, "signal.source.ours");
    static final Term<Integer> WINDOW = Term.whole("000-E14.days", 180, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E14";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(INDEX), LEAST, ROW, WINDOW);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        ChangeLog log = ChangeLog.of(book, asOf);
        DriftIndex drift = DriftIndex.of(log, asOf.minusDays(policy.of(WINDOW)));
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("delivery.e14.question"),
                book.current(ChangeRequest.class).isEmpty()
                        ? List.of(Finding.unknown(Text.of("delivery.a5.nothing"), List.of(), asOf))
                        : findings(drift, policy, asOf),
                mirrors(drift, log, policy, asOf)));
    }

    private static List<Finding> findings(DriftIndex drift, Policy policy, LocalDate asOf) {
        if (drift.cases().isEmpty()) {
            Figure none = Figure.known(Amount.count(0), Explanation.of("delivery.e14.none", policy.of(WINDOW)));
            return List.of(
                    new Finding(Band.WELL, Text.of("delivery.e14.none", policy.of(WINDOW)), none, Reading.FULL, asOf));
        }
        LocalDate newest = drift.cases().getLast().asked().raisedOn();
        List<Finding> findings = new ArrayList<>();
        findings.add(index(drift, policy, newest));
        if (drift.row().size() >= policy.of(ROW)) {
            findings.add(row(drift, policy, newest));
        }
        return findings;
    }

    /** Too few changes make no index: they are shown, and not judged. */
    private static Finding index(DriftIndex drift, Policy policy, LocalDate newest) {
        int all = drift.cases().size();
        int drifting = drift.drifting().size();
        long proposed =
                drift.cases().stream().filter(ChangeCase::isProposedDrift).count();
        if (all < policy.of(LEAST)) {
            Text says = Text.of("delivery.e14.few", drifting, all, policy.of(LEAST));
            return new Finding(Band.WELL, says, drift.index(), Reading.THIN, newest);
        }
        Text says = Text.of("delivery.e14.says", drifting, all, proposed);
        return INDEX.judge(policy, besideStrategy(drift), says, newest);
    }

    private static Figure besideStrategy(DriftIndex drift) {
        return drift.index() instanceof Figure.Known known
                ? new Figure.Known(
                        known.amount(),
                        known.because().because(drift.strategyLinked().because()))
                : drift.index();
    }

    private static Finding row(DriftIndex drift, Policy policy, LocalDate newest) {
        List<ChangeCase> row = drift.row();
        String department = Objects.requireNonNull(row.getFirst().asked().department());
        Figure count = Figure.known(
                Amount.count(row.size()),
                Explanation.of("delivery.e14.row", department)
                        .because(row.stream().map(ChangeCase::explained).toList())
                        .because(policy.because(ROW, Amount.count(policy.of(ROW)))));
        Text says = Text.of("delivery.e14.inarow", row.size(), department);
        return new Finding(Band.ACT, says, count, Reading.FULL, newest);
    }

    private static List<Mirror> mirrors(DriftIndex drift, ChangeLog log, Policy policy, LocalDate asOf) {
        LocalDate since = asOf.minusDays(policy.of(WINDOW));
        List<Explanation> client =
                drift.drifting().stream().map(ChangeCase::explained).toList();
        List<Explanation> provider = log.askedBy(Side.PROVIDER, since).stream()
                .filter(ChangeCase::isDrift)
                .map(ChangeCase::explained)
                .toList();
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.e14.mirror.client"),
                        Text.of("delivery.e14.mirror.client.says", client.size()),
                        client),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("delivery.e14.mirror.provider"),
                        Text.of("delivery.e14.mirror.provider.says", provider.size()),
                        provider));
    }
}
