package entente.cockpit.governance;

import entente.cockpit.Figures;
import entente.cockpit.PageSignals;
import entente.governance.conflict.ConflictCase;
import entente.governance.conflict.Conflicts;
import entente.governance.conflict.LadderFlow;
import entente.governance.conflict.LadderStage;
import entente.governance.conflict.StageLimits;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ladder: what the two sides cannot agree on, by where it is worked on.
 *
 * @param rungs every stage that holds a conflict, the first stage first
 * @param flow how conflicts move, over a year
 * @param unsaid open ones in which the reader's side has not said what it holds
 * @param ended those that are over, the newest first
 */
public record ConflictSheet(
        Side reader,
        LocalDate today,
        List<Rung> rungs,
        Figures flow,
        int unsaid,
        List<ConflictCase> ended,
        List<Signal> signals,
        @Nullable AsOf asOf) {

    /**
     * One stage with what is worked on there.
     *
     * @param limit working days a conflict may stay there
     */
    public record Rung(LadderStage stage, int limit, List<ConflictCase> cases) {
        public Rung {
            cases = List.copyOf(cases);
        }
    }

    public ConflictSheet {
        rungs = List.copyOf(rungs);
        ended = List.copyOf(ended);
        signals = List.copyOf(signals);
    }

    public static ConflictSheet of(Side reader, Book book, Judgement judged, LocalDate day, @Nullable AsOf asOf) {
        Policy policy = Policy.of(book);
        Conflicts all = Conflicts.of(book, day);
        return new ConflictSheet(
                reader,
                day,
                Stream.of(LadderStage.values())
                        .map(stage -> new Rung(stage, StageLimits.of(stage, policy), on(stage, all)))
                        .filter(rung -> !rung.cases.isEmpty())
                        .toList(),
                flow(LadderFlow.of(book, day)),
                (int) all.open().stream()
                        .filter(one -> one.position(reader).isEmpty())
                        .count(),
                all.all().stream()
                        .filter(one -> !one.said().isOpen())
                        .sorted(Comparator.comparing(
                                        (ConflictCase one) -> one.said().raisedOn())
                                .reversed())
                        .toList(),
                PageSignals.toLookAt(judged, Set.of("001-05")),
                asOf);
    }

    private static Figures flow(LadderFlow flow) {
        return new Figures(
                Stream.concat(
                                Stream.of(
                                        Figures.One.of("governance.page.ladder.lowest", flow.settledLowest()),
                                        Figures.One.of("governance.page.ladder.skipped", flow.skipped())),
                                Stream.of(LadderStage.values())
                                        .map(stage -> new Figures.One(
                                                Text.of("governance.page.ladder.time", stage), flow.time(stage))))
                        .toList(),
                List.of());
    }

    private static List<ConflictCase> on(LadderStage stage, Conflicts all) {
        return all.open().stream()
                .filter(one -> one.stage() == stage)
                .sorted(Comparator.comparing(ConflictCase::stageSince))
                .toList();
    }

    public int open() {
        return rungs.stream().mapToInt(rung -> rung.cases.size()).sum();
    }

    public boolean isEmpty() {
        return rungs.isEmpty() && ended.isEmpty();
    }
}
