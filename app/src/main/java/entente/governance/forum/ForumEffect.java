package entente.governance.forum;

import entente.governance.action.ActionItem;
import entente.governance.action.Pledge;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionCase;
import entente.governance.decision.Decisions;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one forum costs and what it brings, over its held sessions of the last days (I-21; formulae 4.12, meeting yield).
 *
 * @param held its held sessions in the window, the newest first
 * @param actions what was given in it and fell due in the window
 * @param decisions what names it and was decided in the window
 */
public record ForumEffect(
        Recorded<Forum> forum,
        List<Recorded<ForumSession>> held,
        List<Pledge> actions,
        List<DecisionCase> decisions,
        LocalDate asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal STEPS = BigDecimal.valueOf(4);

    public ForumEffect {
        held = List.copyOf(held);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
    }

    public static ForumEffect of(Book book, Recorded<Forum> forum, LocalDate asOf, int days) {
        LocalDate since = asOf.minusDays(days);
        return new ForumEffect(
                forum,
                Sittings.of(book, asOf).held(forum.ref(), asOf).stream()
                        .filter(one -> !one.fact().plannedOn().isBefore(since))
                        .toList(),
                Pledge.all(book, asOf)
                        .filter(pledge -> isGivenIn(forum.fact(), pledge.said()))
                        .filter(pledge -> pledge.isDue(asOf))
                        .filter(pledge -> !pledge.dueOn().isBefore(since))
                        .toList(),
                Decisions.of(book, asOf).all().stream()
                        .filter(DecisionCase::isShared)
                        .filter(one -> one.isDecidedWithin(days, asOf))
                        .filter(one -> isDecidedIn(forum.fact(), one.said()))
                        .toList(),
                asOf);
    }

    /** An action names the session it came from, and a session's name begins with its forum's code. */
    static boolean isGivenIn(Forum forum, ActionItem action) {
        return Optional.ofNullable(action.origin())
                .filter(origin -> origin.startsWith(forum.code() + ".") || forum.isCalled(origin))
                .isPresent();
    }

    private static boolean isDecidedIn(Forum forum, Decision decision) {
        return Optional.ofNullable(decision.forum()).filter(forum::isCalled).isPresent();
    }

    /** Hours of all who came, in person-hours; Unknown where no session was held. */
    public Figure hours() {
        if (held.isEmpty()) {
            return nothingHeld();
        }
        BigDecimal minutes = held.stream()
                .map(one -> BigDecimal.valueOf(one.fact().present() * minutes(one.fact())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                new Amount(minutes.divide(MINUTES, MathContext.DECIMAL64), Unit.COUNT),
                Explanation.of("forum.effect.hours", held.size())
                        .because(held.stream().map(this::hoursOf).toList()));
    }

    private Explanation hoursOf(Recorded<ForumSession> one) {
        return Explanation.of(
                        "forum.effect.session",
                        one.fact().plannedOn(),
                        one.fact().present(),
                        minutes(one.fact()))
                .from(one.source());
    }

    private long minutes(ForumSession one) {
        return Objects.requireNonNullElse(one.lasted(), forum.fact().lasts());
    }

    /**
     * From 0 to 100: the mean of what is known of five shares: items decided of those that asked for it, actions done by their day, required
     * people who came, how much those who came thought it worth, and decisions made by their right and at its level of those that name the
     * forum and their right. Unknown where none of the five is known.
     */
    public Figure effect() {
        List<Explanation> parts = new ArrayList<>();
        List<BigDecimal> known = new ArrayList<>();
        share(decided(), decided() + leftOver()).ifPresent(s -> add(parts, known, "decided", s));
        share(done(), actions.size()).ifPresent(s -> add(parts, known, "done", s));
        attendance().ifPresent(s -> add(parts, known, "came", s));
        worth().ifPresent(s -> add(parts, known, "worth", s));
        atLevel().ifPresent(s -> add(parts, known, "level", s));
        if (known.isEmpty()) {
            return nothingHeld();
        }
        BigDecimal mean = known.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_EVEN);
        return Figure.known(
                new Amount(mean, Unit.COUNT),
                Explanation.of("forum.effect.of", known.size()).because(parts));
    }

    private static void add(List<Explanation> parts, List<BigDecimal> known, String part, BigDecimal share) {
        parts.add(Explanation.of("forum.effect." + part).is(new Amount(share, Unit.PERCENT)));
        known.add(share);
    }

    public long decided() {
        return held.stream().mapToLong(one -> one.fact().decided()).sum();
    }

    public long leftOver() {
        return held.stream().mapToLong(one -> one.fact().leftOver().size()).sum();
    }

    public long done() {
        return actions.stream().filter(pledge -> !pledge.isMissed(asOf)).count();
    }

    /** In percent of those a session needed; empty where nobody wrote down who came. */
    public Optional<BigDecimal> attendance() {
        return came(held);
    }

    static Optional<BigDecimal> came(List<Recorded<ForumSession>> sessions) {
        List<Attendance> needed = sessions.stream()
                .flatMap(one -> one.fact().attendance().stream())
                .filter(Attendance::required)
                .toList();
        return share(needed.stream().filter(Attendance::present).count(), needed.size());
    }

    /** The ratings of those who came, 1 as 0 and 5 as 100; empty where nobody rated. */
    private Optional<BigDecimal> worth() {
        List<BigDecimal> values = held.stream()
                .flatMap(one -> Optional.ofNullable(one.fact().value()).stream())
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .map(value ->
                                value.subtract(BigDecimal.ONE).multiply(HUNDRED).divide(STEPS))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_EVEN));
    }

    /** In percent of the decisions of which it can be told; empty where it can be told of none. */
    private Optional<BigDecimal> atLevel() {
        List<Boolean> kept = decisions.stream()
                .flatMap(one -> one.rightSaid().isKept().stream())
                .toList();
        return share(kept.stream().filter(right -> right).count(), kept.size());
    }

    private static Optional<BigDecimal> share(long part, long of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_EVEN));
    }

    private Figure nothingHeld() {
        return Figure.unknown(Text.of("forum.effect.none", forum.fact().name()));
    }
}
