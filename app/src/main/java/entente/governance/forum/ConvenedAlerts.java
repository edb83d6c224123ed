package entente.governance.forum;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.AlertOnDay;
import entente.signal.Alerts;
import entente.signal.Convening;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Alerts that somebody convened a forum for and that still stand; those of one side's own chain stay there. */
final class ConvenedAlerts implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return Alerts.of(book, asOf).all().stream()
                .filter(one -> one.alert().chain() == Chain.SHARED)
                .filter(one -> one.alert().fact().stands() && one.waiver() == null)
                .flatMap(one -> Stream.ofNullable(one.convening()).map(convening -> item(one, convening)));
    }

    private static AgendaItem item(AlertOnDay one, Recorded<Convening> convening) {
        About about = one.alert().fact().about();
        Convening said = convening.fact();
        String asks = Optional.ofNullable(said.question())
                .filter(text -> !text.isBlank())
                .orElse("");
        Text says = asks.isEmpty()
                ? Text.of("forum.agenda.alert", one.alert().fact().practice(), about.name())
                : Text.of("forum.agenda.alert.asks", asks, about.name());
        return AgendaItem.named(
                AgendaSort.ALERT,
                About.the(one.alert()),
                says,
                one.alert().fact().raisedOn(),
                said.forum());
    }
}
