package entente.governance.forum;

import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.QuarterTable;
import entente.kernel.Band;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Kind;
import entente.signal.About;
import entente.signal.Alert;
import entente.signal.AlertOnDay;
import entente.signal.Alerts;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Alerts to act on that both sides see and neither took up, waived or convened a forum for within a week: from then on they come by
 * themselves to the lowest forum there is. What has its own place on the agenda comes there alone.
 */
final class UntakenAlerts implements AgendaSource {
    /** Days somebody has to take an alert up before a forum does: our default. */
    static final int LEFT_TO_PEOPLE = 7;

    private static final Set<String> COME_THEMSELVES = Stream.of(
                    DecisionTable.DECISION,
                    DecisionTable.CONFLICT,
                    Governance.ISSUE,
                    Governance.ACTION_ITEM,
                    QuarterTable.PRE_MORTEM_RISK)
            .map(Kind::name)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return Alerts.of(book, asOf).all().stream()
                .filter(one -> one.alert().chain() == Chain.SHARED && isUntaken(one))
                .filter(one -> isDue(one.alert().fact(), asOf))
                .map(UntakenAlerts::item);
    }

    private static boolean isUntaken(AlertOnDay one) {
        return one.alert().fact().stands()
                && one.waiver() == null
                && one.convening() == null
                && one.acknowledgedBy().isEmpty();
    }

    private static boolean isDue(Alert alert, LocalDate asOf) {
        return alert.band() == Band.ACT
                && !COME_THEMSELVES.contains(alert.aboutKind())
                && !alert.raisedOn().plusDays(LEFT_TO_PEOPLE).isAfter(asOf);
    }

    private static AgendaItem item(AlertOnDay one) {
        Alert alert = one.alert().fact();
        Text says = Text.of(
                "forum.agenda.untaken", Text.of("practices." + alert.practice()), alert.aboutName(), alert.raisedOn());
        return AgendaItem.waiting(AgendaSort.ALERT, About.the(one.alert()), says, alert.raisedOn(), 0);
    }
}
