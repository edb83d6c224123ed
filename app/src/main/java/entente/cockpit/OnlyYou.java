package entente.cockpit;

import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.team.LeadershipPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one thing in an arrangement that waits for somebody who signs and waives for a side, and for nobody below.
 *
 * @param path where it is done, as it follows the arrangement's address
 */
public record OnlyYou(Text says, String path) {

    /** An empty leader's seat before a waiver, a waiver before a signature, a signature before an alert that nobody has taken up. */
    public static Optional<OnlyYou> of(Side side, Book own, AlertBoard alerts, List<Waiting> waiting, LocalDate today) {
        return seat(side, own, today)
                .or(() -> alerts.standing().stream()
                        .filter(card -> card.toSign().isPresent())
                        .findFirst()
                        .map(card ->
                                new OnlyYou(Text.of("cockpit.only.waiver", card.question(), side.other()), "/alerts")))
                .or(() -> waiting.stream().findFirst().map(OnlyYou::signature))
                .or(() -> alerts.first().stream()
                        .findFirst()
                        .map(card -> new OnlyYou(
                                Text.of("cockpit.only.alert", card.question()),
                                convene(card.onDay().alert().id()))));
    }

    private static Optional<OnlyYou> seat(Side side, Book own, LocalDate today) {
        return own.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().initiative() == null && pair.fact().runsOn(today))
                .filter(pair -> pair.fact().half(side).isVacant())
                .findFirst()
                .map(pair -> new OnlyYou(Text.of("cockpit.only.seat", side), "/facts/" + pair.id()));
    }

    private static OnlyYou signature(Waiting first) {
        return new OnlyYou(
                first.amount()
                        .map(money -> Text.of("cockpit.only.money", first.name(), money))
                        .orElseGet(() -> Text.of("cockpit.only.sign", first.name())),
                "/facts/" + first.fact());
    }

    private static String convene(UUID alert) {
        return "/alerts/" + alert + "/convene";
    }
}
