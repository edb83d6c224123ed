package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-A4: do projects start and end on time? The share of punctual starts and ends that were due in the last year, pooled for the band
 * and shown apart, and the worst slip of one; with fewer than five the slips alone. What is to start soon and what began late is watched by
 * what foretells a slip. Before any project is recorded, by the promises.
 */
public final class StartEndPunctuality implements Rule {
    static final Limits PUNCTUAL = Limits.below(
            Term.number("000-A4.punctual.watch", "90", "signal.source.ours"),
            Term.number("000-A4.punctual.act", "80", "signal.source.ours"),
            Unit.PERCENT);
    static final Limits DAYS = Limits.above(
            Term.number("000-A4.days.watch", "5", "signal.source.ours"),
            Term.number("000-A4.days.act", "10", "signal.source.ours"),
            Unit.WORKING_DAYS);
    static final Limits SHARE = Limits.above(
            Term.number("000-A4.share.watch", "5", "signal.source.ours"),
            Term.number("000-A4.share.act", "10", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("000-A4.least", 5, "signal.source.ours");

    @Override
    public String practice() {
        return "000-A4";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(PUNCTUAL, DAYS, SHARE), LEAST, StartOutlook.AHEAD, StartOutlook.REPEATED);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        WorkingCalendar calendar = terms.calendar();
        List<Turn> due = Turn.due(book, terms, calendar, asOf);
        OwnParts parts = OwnParts.of(book, asOf);
        StartOutlook ahead = new StartOutlook(book, calendar, parts, asOf);
        List<Finding> foretold = ahead.findings(policy, policy.of(LEAST)).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("delivery.a4.question"),
                due.isEmpty() && !foretold.isEmpty()
                        ? foretold
                        : Stream.concat(findings(book, terms, policy, asOf, due).stream(), foretold.stream())
                                .toList(),
                mirrors(parts, due, ahead.awaited(policy))));
    }

    private static List<Finding> findings(Book book, AgreedTerms terms, Policy policy, LocalDate asOf, List<Turn> due) {
        boolean thin = book.current(Project.class).isEmpty();
        if (thin && !terms.pack().comesInProjects()) {
            return List.of(Finding.notApplicable(Text.of("delivery.projects.notapplicable", terms.pack()), asOf));
        }
        if (due.isEmpty()) {
            return List.of(
                    thin
                            ? Finding.unknown(Text.of("delivery.a4.nothing"), List.of(), asOf)
                            : Finding.notApplicable(Text.of("delivery.a4.nonedue"), asOf));
        }
        LocalDate newest =
                due.stream().map(Turn::measuredOn).max(LocalDate::compareTo).orElse(asOf);
        List<Finding> findings = new ArrayList<>();
        if (due.size() >= policy.of(LEAST)) {
            findings.add(punctuality(policy, due, newest));
        }
        findings.add(slipInDays(policy, due, newest));
        slipInShare(policy, due, newest).ifPresent(findings::add);
        return thin ? findings.stream().map(Finding::thin).toList() : findings;
    }

    private static Finding punctuality(Policy policy, List<Turn> due, LocalDate newest) {
        Figure pooled = share(due, "delivery.a4.pooled", List.of(apart(due, true), apart(due, false)));
        Text says = Text.of(
                "delivery.a4.punctual",
                punctual(due).size(),
                due.size(),
                punctual(of(due, true)).size(),
                of(due, true).size(),
                punctual(of(due, false)).size(),
                of(due, false).size());
        return PUNCTUAL.judge(policy, pooled, says, newest);
    }

    private static Explanation apart(List<Turn> due, boolean starts) {
        List<Turn> some = of(due, starts);
        String key = starts ? "delivery.a4.starts" : "delivery.a4.ends";
        List<Explanation> turns = some.stream().map(Turn::explained).toList();
        return some.isEmpty()
                ? Explanation.of("delivery.a4.nonesuch", Text.of(key))
                : share(some, key, turns).because();
    }

    private static Figure share(List<Turn> due, String key, List<Explanation> parts) {
        BigDecimal share = BigDecimal.valueOf(100L * punctual(due).size())
                .divide(BigDecimal.valueOf(due.size()), Formula.PRECISION);
        return Figure.known(share, Unit.PERCENT, Explanation.of(key).because(parts));
    }

    private static Finding slipInDays(Policy policy, List<Turn> due, LocalDate newest) {
        Turn worst = due.stream().max(Comparator.comparingLong(Turn::slip)).orElseThrow();
        Figure slip = Figure.known(
                Amount.workingDays(worst.slip()),
                Explanation.of("delivery.a4.worst").because(worst.explained()));
        return DAYS.judge(policy, slip, worst.says(due.size()), newest);
    }

    private static Optional<Finding> slipInShare(Policy policy, List<Turn> due, LocalDate newest) {
        return due.stream()
                .filter(turn -> turn.share().isPresent())
                .max(Comparator.comparing(turn -> turn.share().orElseThrow()))
                .map(worst -> {
                    Figure share = Figure.known(
                            worst.share().orElseThrow(),
                            Unit.PERCENT,
                            Explanation.of("delivery.a4.worst.share", Amount.workingDays(worst.given()))
                                    .because(worst.explained()));
                    return SHARE.judge(policy, share, worst.says(due.size()), newest);
                });
    }

    private static List<Mirror> mirrors(OwnParts parts, List<Turn> due, List<Explanation> awaited) {
        List<Turn> late = due.stream().filter(turn -> !turn.isPunctual()).toList();
        Stream<Explanation> behind = late.stream()
                .flatMap(turn -> turn.project().stream().flatMap(p -> parts.lateInputs(p, turn.plannedOn()).stream()));
        List<Explanation> conditions =
                Stream.concat(behind, awaited.stream()).distinct().toList();
        List<Explanation> own = late.stream()
                .filter(turn -> turn.project()
                        .filter(p -> !parts.isHeldUp(p, turn.plannedOn()))
                        .isPresent())
                .map(Turn::explained)
                .toList();
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.a4.mirror.client"),
                        Text.of("delivery.a4.mirror.client.says", conditions.size()),
                        conditions),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("delivery.a4.mirror.provider"),
                        Text.of("delivery.a4.mirror.provider.says", own.size()),
                        own));
    }

    private static List<Turn> of(List<Turn> due, boolean starts) {
        return due.stream().filter(turn -> turn.isStart() == starts).toList();
    }

    private static List<Turn> punctual(List<Turn> due) {
        return due.stream().filter(Turn::isPunctual).toList();
    }
}
