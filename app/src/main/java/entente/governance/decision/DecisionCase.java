package entente.governance.decision;

import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision with its right, what was taken up again of it, and what came of it.
 *
 * @param ruled whether both sides have written down who may decide what of its class
 * @param since the day from which it waits, or waited before it was decided: a later one where it was opened again
 * @param reopened how often it was open again after it had been decided
 * @param similar the earlier case it is like
 * @param checks of what was foreseen, and of what was not
 * @param unheard what those said whom it affects and was not used, each time it was decided and did not stand
 */
public record DecisionCase(
        Recorded<Decision> decision,
        Optional<Recorded<DecisionRight>> right,
        boolean ruled,
        LocalDate since,
        int reopened,
        Optional<Recorded<Decision>> similar,
        List<Recorded<ConsequenceCheck>> checks,
        List<Decision.Heard> unheard,
        WorkingCalendar calendar) {
    public DecisionCase {
        checks = List.copyOf(checks);
        unheard = List.copyOf(unheard);
    }

    public Decision said() {
        return decision.fact();
    }

    /** The decision and every look at what came of it. */
    Stream<Recorded<?>> everything() {
        return Stream.concat(Stream.of(decision), checks.stream());
    }

    public boolean isOpen() {
        return said().state() == DecisionState.OPEN;
    }

    public boolean isDecided() {
        return said().state().isDecided();
    }

    /** Whether it was decided, and not longer ago than that many calendar days. */
    public boolean isDecidedWithin(int days, LocalDate asOf) {
        LocalDate on = said().decidedOn();
        return on != null && ChronoUnit.DAYS.between(on, asOf) <= days;
    }

    /** Whether both sides see it: only then is there another side that can be told. */
    public boolean isShared() {
        return decision.chain() == Chain.SHARED;
    }

    /** Whether the side can see it: what one side keeps to itself is no debt of the other. */
    public boolean isKnownTo(Side side) {
        return isShared() || decision.by().side().filter(side::equals).isPresent();
    }

    /** Working days it has waited, or did until it was decided or dropped. */
    public long waited(LocalDate asOf) {
        LocalDate decidedOn = said().decidedOn();
        LocalDate until = decidedOn != null ? decidedOn : isOpen() ? asOf : decision.effectiveOn();
        return Math.max(0, calendar.between(since, until));
    }

    /** Working days since it was decided; 0 while it is open. */
    public long sinceDecided(LocalDate asOf) {
        LocalDate decidedOn = said().decidedOn();
        return decidedOn == null ? 0 : calendar.between(decidedOn, asOf);
    }

    /** Whose decision it is by what was said, or by its right; none where neither says so. */
    public Optional<DecidingSide> whose() {
        return Optional.ofNullable(said().decidedBy())
                .or(() -> right.map(held -> held.fact().decidedBy()));
    }

    /** Whether it is the side's to decide, or both sides', or nobody has said whose. */
    public boolean isUpTo(Side side) {
        return whose().filter(deciding -> !deciding.includes(side)).isEmpty();
    }

    /** What it says of the right by which it was decided. */
    public RightSaid rightSaid() {
        return new RightSaid(said(), right.map(Recorded::fact), ruled);
    }

    /** The side that is to be told of it: of a shared decision the one that did not make it. */
    public Optional<Side> toBeTold() {
        return isDecided() && isShared() ? whose().flatMap(DecidingSide::alone).map(Side::other) : Optional.empty();
    }

    /** The first day the side was told of what holds now. */
    public Optional<LocalDate> toldOn(Side side) {
        LocalDate decidedOn = said().decidedOn();
        return said().told().stream()
                .filter(told -> told.side() == side)
                .map(Decision.Told::toldOn)
                .filter(day -> decidedOn == null || !day.isBefore(decidedOn))
                .min(LocalDate::compareTo);
    }

    /** What was foreseen, each with its day and what came of it; empty while nothing is decided. */
    public List<Foresight> foresight() {
        LocalDate decidedOn = said().decidedOn();
        return decidedOn == null
                ? List.of()
                : said().foreseen().stream()
                        .map(row ->
                                new Foresight(this, row, row.horizon().after(decidedOn), check(row.code(), decidedOn)))
                        .toList();
    }

    /** What happened and nobody had foreseen. */
    public List<Recorded<ConsequenceCheck>> surprises() {
        return checks.stream()
                .filter(check -> check.fact().result() == CheckResult.UNFORESEEN)
                .toList();
    }

    /** Whether a similar case was decided otherwise and nobody says why. */
    public boolean isUnlike() {
        String reason = said().whyDifferent();
        return isDecided()
                && (reason == null || reason.isBlank())
                && similar.filter(other -> !same(other.fact().choice(), said().choice()))
                        .isPresent();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.strip().equalsIgnoreCase(other.strip());
    }

    /** Only of what holds now: what was looked at before it was decided again belongs to what was decided then. */
    private Optional<Recorded<ConsequenceCheck>> check(String code, LocalDate decidedOn) {
        return checks.stream()
                .filter(check -> check.fact().isOf(code, decidedOn))
                .findFirst();
    }
}
