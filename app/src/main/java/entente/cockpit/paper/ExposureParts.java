package entente.cockpit.paper;

import entente.arrangement.AgreedTerms;
import entente.arrangement.MonthEnd;
import entente.cockpit.commercial.CreditSheet;
import entente.commercial.credit.CreditLedger;
import entente.commercial.credit.CreditState;
import entente.delivery.ReliefClaim;
import entente.delivery.change.ChangeLog;
import entente.delivery.change.UnpricedWork;
import entente.delivery.ownpart.ReliefState;
import entente.governance.month.MonthClose;
import entente.kernel.Amount;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.paper.KeyFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may still cost money, from what both sides know.
 *
 * @param shared what both know; a side's own book adds nothing to what is owed between the two
 */
record ExposureParts(Ground shared) {

    List<KeyFigure> figures() {
        return List.of(credits(), disputed(), unpriced(), claims());
    }

    private KeyFigure credits() {
        Text label = Text.of("paper.credits.label");
        // owed by one side to the other whoever reads it
        Optional<CreditLedger> ledger =
                CreditSheet.of(Side.CLIENT, shared.book(), shared.on()).ledger();
        return ledger.map(of -> KeyFigure.said(
                        label,
                        open(of),
                        Text.of("paper.credits.base", of.accrued(), in(of, CreditState.DISPUTED)),
                        null))
                .orElseGet(() -> KeyFigure.said(label, Text.of("paper.zero"), Text.of("paper.credits.none"), null));
    }

    private static Money open(CreditLedger ledger) {
        return ledger.states().entrySet().stream()
                .filter(state -> state.getKey().isOpen())
                .map(Map.Entry::getValue)
                .reduce(Money.zero(ledger.accrued().currency()), Money::plus);
    }

    private static Money in(CreditLedger ledger, CreditState state) {
        return ledger.states().getOrDefault(state, Money.zero(ledger.accrued().currency()));
    }

    private KeyFigure disputed() {
        MonthClose month = MonthClose.of(shared.book(), MonthEnd.lastOver(shared.on()), shared.on());
        Text label = Text.of("paper.disputes.label");
        int lines = month.lines().size() + month.carried().size();
        String name = month.end().month().toString();
        return month.disputed()
                .map(money -> KeyFigure.said(label, money, Text.of("paper.disputes.base", lines, name), null))
                .orElseGet(() -> KeyFigure.said(
                        label, Text.of("paper.zero"), Text.of("paper.disputes.none", lines, name), null));
    }

    private KeyFigure unpriced() {
        Text label = Text.of("paper.unpriced.label");
        UnpricedWork work = UnpricedWork.of(ChangeLog.of(shared.book(), shared.on()), shared.on());
        if (work.atRisk().isEmpty()) {
            return KeyFigure.said(label, Text.of("paper.zero"), Text.of("paper.unpriced.none"), null);
        }
        Figure price = AgreedTerms.of(shared.book(), shared.on()).priceFirstAgreed();
        if (!(price instanceof Figure.Known known) || known.amount().unit().currency() == null) {
            return KeyFigure.unknown(
                    label, Text.of("paper.unpriced.currency", work.atRisk().size()));
        }
        Figure value = work.value(known.amount().unit().currency());
        return KeyFigure.of(
                label, value, Text.of("paper.unpriced.base", work.atRisk().size()), null);
    }

    private KeyFigure claims() {
        Text label = Text.of("paper.claims.label");
        List<Recorded<ReliefClaim>> open = shared.book().current(ReliefClaim.class).stream()
                .filter(claim -> ReliefState.of(claim) != ReliefState.ACCEPTED)
                .toList();
        long days = open.stream().mapToLong(claim -> claim.fact().days()).sum();
        List<Money> money = open.stream()
                .flatMap(claim -> Stream.ofNullable(claim.fact().money()))
                .toList();
        Optional<Money> sum = money.stream().map(Money::currency).distinct().count() == 1
                ? money.stream().reduce(Money::plus)
                : Optional.empty();
        Text base = open.isEmpty()
                ? Text.of("paper.claims.none")
                : sum.map(all -> Text.of("paper.claims.money", Amount.workingDays(days), all))
                        .orElseGet(() -> Text.of("paper.claims.base", Amount.workingDays(days)));
        return KeyFigure.said(label, Text.of("paper.plain", (long) open.size()), base, null);
    }
}
