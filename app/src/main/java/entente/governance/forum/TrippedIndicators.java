package entente.governance.forum;

import entente.governance.premortem.PreMortemRisk;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.AlertOnDay;
import entente.signal.Alerts;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was imagined to fail and is shown coming by its indicator (000-10); until somebody convenes a forum for it, it waits for management. */
final class TrippedIndicators implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        Map<UUID, Recorded<PreMortemRisk>> risks = book.current(PreMortemRisk.class).stream()
                .filter(risk -> risk.chain() == Chain.SHARED && risk.fact().isOpen())
                .collect(Collectors.toMap(Recorded::id, Function.identity()));
        return risks.isEmpty()
                ? Stream.empty()
                : Alerts.of(book, asOf).all().stream()
                        .filter(one -> one.alert().chain() == Chain.SHARED
                                && one.alert().fact().stands())
                        .filter(one -> one.waiver() == null && one.convening() == null)
                        .flatMap(one -> item(one, risks));
    }

    private static Stream<AgendaItem> item(AlertOnDay one, Map<UUID, Recorded<PreMortemRisk>> risks) {
        Recorded<PreMortemRisk> risk = risks.get(one.alert().fact().about().fact());
        if (risk == null) {
            return Stream.empty();
        }
        LocalDate since = one.alert().fact().raisedOn();
        Text says = Text.of("forum.agenda.indicator", risk.fact().cause(), since);
        return Stream.of(AgendaItem.waiting(AgendaSort.ALERT, About.the(risk), says, since, 0)
                .atLeast(ForumLevel.MANAGEMENT));
    }
}
