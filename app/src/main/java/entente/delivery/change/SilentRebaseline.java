package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
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
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-A1: was a date or a price moved that no approved change order moves? A plan that is set anew hides its slip; so each project whose
 * plan, or a milestone's agreed day, is not the first one any more stands beside its original, and what no order explains is a finding.
 */
public final class SilentRebaseline implements Rule {
    static final Limits DAYS = Limits.above(
            Term.number("000-A1.rebaselined.watch", "0", "signal.source.ours"),
            Term.number("000-A1.rebaselined.act", "5", "signal.source.ours"),
            Unit.PERCENT);
    static final Limits PRICE = Limits.above(
            Term.number("000-A1.repriced.watch", "0", "signal.source.ours"),
            Term.number("000-A1.repriced.act", "5", "signal.source.ours"),
            Unit.PERCENT);

    @Override
    public String practice() {
        return "000-A1";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(DAYS, PRICE));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        ChangeLog log = ChangeLog.of(book, asOf);
        return Rebaselining.all(book, terms, log, asOf).stream()
                .filter(Rebaselining::isRebaselined)
                .map(plan -> Finding.decide(
                        practice(),
                        About.the(plan.project()),
                        Text.of("delivery.rebaseline.question"),
                        findings(plan, policy),
                        mirrors(plan, log)));
    }

    private static List<Finding> findings(Rebaselining plan, Policy policy) {
        List<Finding> findings = new ArrayList<>();
        LocalDate since = plan.current().since();
        findings.add(days(plan, plan.days(), "days", policy, since));
        if (!plan.milestones().isEmpty()) {
            findings.add(days(plan, plan.furthestMilestone(), "milestone", policy, since));
        }
        plan.firstPrice()
                .filter(first -> first.signum() > 0)
                .flatMap(first -> price(plan, first.amount(), policy, since))
                .ifPresent(findings::add);
        return findings;
    }

    private static Finding days(Rebaselining plan, Move move, String what, Policy policy, LocalDate since) {
        long given = plan.calendar()
                .between(plan.original().startOn(), plan.original().finishOn());
        if (!(move.unexplained() instanceof Figure.Known days)
                || !(move.moved() instanceof Figure.Known all)
                || given <= 0) {
            return Finding.unknown(
                    Text.of("delivery.rebaseline.notime"), List.of(move.moved().because()), since);
        }
        Figure share = Figure.known(
                Worth.percent(days.value(), BigDecimal.valueOf(given)),
                Unit.PERCENT,
                Explanation.of("delivery.rebaseline.share", Amount.workingDays(given))
                        .because(days.because()));
        boolean explained = days.value().signum() == 0;
        Object name = plan.project().fact().name();
        Text says = explained
                ? Text.of("delivery.rebaseline." + what + ".explained", name, all.amount())
                : Text.of("delivery.rebaseline." + what, name, days.amount());
        return DAYS.judge(policy, share, says, since);
    }

    private static Optional<Finding> price(Rebaselining plan, BigDecimal first, Policy policy, LocalDate since) {
        if (!(plan.price().unexplained() instanceof Figure.Known beyond)) {
            return Optional.empty();
        }
        Figure share = Figure.known(
                Worth.percent(beyond.value(), first),
                Unit.PERCENT,
                Explanation.of("delivery.rebaseline.price.share").because(beyond.because()));
        Object name = plan.project().fact().name();
        Text says = beyond.value().signum() == 0
                ? Text.of("delivery.rebaseline.price.explained", name)
                : Text.of("delivery.rebaseline.price", name, beyond.amount());
        return Optional.of(PRICE.judge(policy, share, says, since));
    }

    /** What each side itself asked for that moved the plan. */
    private static List<Mirror> mirrors(Rebaselining plan, ChangeLog log) {
        return Stream.of(Side.values())
                .map(side -> {
                    List<Explanation> own = plan.approved().stream()
                            .filter(order -> log.answeredBy(order.fact())
                                    .filter(change -> change.asked().initiator() == side)
                                    .isPresent())
                            .map(order -> Rebaselining.ordered(order)
                                    .is(Amount.workingDays(order.fact().days())))
                            .toList();
                    return Mirror.of(
                            side,
                            Text.of("delivery.rebaseline.mirror"),
                            Text.of("delivery.rebaseline.mirror.says", own.size(), side),
                            own);
                })
                .toList();
    }
}
