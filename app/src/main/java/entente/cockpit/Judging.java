package entente.cockpit;

import entente.access.Holders;
import entente.access.JudgingContexts;
import entente.delivery.Delivery;
import entente.delivery.ownpart.ReliefDrafts;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Answers;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import entente.signal.AlertLifecycle;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Judges an arrangement at its newest facts, the shared pass first and then each side's: alerts that were raised or cleared are said in
 * the chain they belong to by the system, and the standing of each viewpoint is kept.
 */
public final class Judging {
    /** A judge that lost to another looks again, finds what the winner said, and has less to say or nothing. */
    private static final int LOOKS = 3;

    private final Ledger ledger;
    private final Judgements judgements;
    private final JudgingContexts contexts;
    private final Standings standings;
    private final Consumer<Judged> afterwards;
    private final Answers answers;

    public Judging(
            Ledger ledger,
            Judgements judgements,
            JudgingContexts contexts,
            Standings standings,
            Consumer<Judged> afterwards) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.contexts = contexts;
        this.standings = standings;
        this.afterwards = afterwards;
        this.answers = new Answers(ledger);
    }

    private record Run(UUID arrangement, Holders holders, LocalDate day, Words words, Set<Chain> grown) {}

    private record Findings(Judgement judgement, Extent known, List<Statement> statements) {}

    /** Every viewpoint, whatever grew: time alone raises alerts too, and ends the wait for answers. */
    public void judgeAll(UUID arrangement) {
        contexts.find(arrangement)
                .flatMap(holders -> holders.reader(Viewpoint.SHARED))
                .ifPresent(reader -> answers.settle(reader, arrangement));
        judge(arrangement, EnumSet.allOf(Viewpoint.class), EnumSet.noneOf(Chain.class));
    }

    /** The viewpoints that see what grew. A side's own chain changes its own view alone, so that nothing in SHARED tells when it grew. */
    void judgeAfter(UUID arrangement, Set<Chain> grown) {
        Set<Viewpoint> seeing = EnumSet.noneOf(Viewpoint.class);
        for (Viewpoint viewpoint : Viewpoint.values()) {
            if (viewpoint.chains().stream().anyMatch(grown::contains)) {
                seeing.add(viewpoint);
            }
        }
        Set<Chain> all = EnumSet.noneOf(Chain.class);
        all.addAll(grown);
        judge(arrangement, seeing, all);
    }

    private void judge(UUID arrangement, Set<Viewpoint> viewpoints, Set<Chain> grown) {
        contexts.find(arrangement).ifPresent(holders -> {
            LocalDate day = LocalDate.ofInstant(ledger.clock().instant(), holders.zone());
            Run run = new Run(arrangement, holders, day, new Words(Locale.UK, holders.zone()), grown);
            viewpoints.forEach(
                    viewpoint -> holders.reader(viewpoint).ifPresent(reader -> judge(run, reader, viewpoint)));
            afterwards.accept(new Judged(arrangement, grown));
        });
    }

    private void judge(Run run, Reader reader, Viewpoint viewpoint) {
        for (int look = 1; ; look++) {
            Findings found = findings(run, reader, viewpoint);
            try {
                Extent known = found.known().and(say(run, reader, viewpoint, found.statements()));
                standings.keep(reader, run.arrangement, Standing.of(found.judgement()), known, run.words);
                return;
            } catch (Conflict | Refused lost) {
                if (look == LOOKS) {
                    throw lost;
                }
            }
        }
    }

    private Findings findings(Run run, Reader reader, Viewpoint viewpoint) {
        AlertLifecycle lifecycle =
                new AlertLifecycle(run.words, () -> Ids.next(ledger.clock().instant()));
        Book shared = ledger.book(reader, run.arrangement, Viewpoint.SHARED);
        Judgement joint = judgements.of(shared, run.day);
        if (viewpoint == Viewpoint.SHARED) {
            return new Findings(joint, Extent.of(shared), lifecycle.shared(shared, joint));
        }
        Book own = ledger.book(reader, run.arrangement, viewpoint);
        Set<UUID> few = contexts.few(reader, run.arrangement, viewpoint.side().orElseThrow());
        Judgement judgement = judgements.of(AlertLifecycle.readByAll(own, few), run.day);
        List<Statement> statements = new ArrayList<>(lifecycle.own(own, judgement, joint));
        if (viewpoint == Viewpoint.CLIENT) {
            statements.addAll(relief(own.on(run.day), run.day));
        }
        return new Findings(judgement, Extent.of(own), statements);
    }

    /** What the client gave late is laid before it, and before nobody else, as a question of relief. */
    private List<Statement> relief(Book client, LocalDate day) {
        return ReliefDrafts.due(client, Policy.of(client), day).stream()
                .<Statement>map(draft ->
                        new Statement.Say(Ids.next(ledger.clock().instant()), Delivery.RELIEF_PROPOSAL, draft, day))
                .toList();
    }

    private List<Entry> say(Run run, Reader reader, Viewpoint viewpoint, List<Statement> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        Chain chain = viewpoint.side().map(Chain::of).orElse(Chain.SHARED);
        run.grown.add(chain);
        return ledger.append(reader, run.arrangement, Voice.SYSTEM, chain, statements);
    }
}
