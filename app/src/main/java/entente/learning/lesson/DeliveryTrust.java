package entente.learning.lesson;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Contract;
import entente.governance.dynamics.FiveDynamics;
import entente.kernel.DateRange;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.team.SalesHandover;
import entente.team.seats.HandedOver;
import entente.team.seats.HandoverFromSales;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days on which trust with the delivery team was tried (001-16, the fifth dynamic): nobody who sold the work had handed it over with the client in
 * the room, a seat of the provider had just changed hands, or people said so.
 */
record DeliveryTrust(List<DateRange> tried) {
    /** Calendar days for which whoever is new in a seat has still to be known. */
    private static final int NEW = 90;

    private static final String DYNAMIC = "delivery-team";

    DeliveryTrust {
        tried = List.copyOf(tried);
    }

    static DeliveryTrust of(Book book, LocalDate asOf) {
        Policy policy = Policy.of(book);
        return new DeliveryTrust(Stream.of(
                        AgreedTerms.of(book, asOf).contracts().stream()
                                .flatMap(one -> notHandedOver(one, book, policy, asOf).stream()),
                        HandedOver.of(book, asOf).changes().stream()
                                .filter(change -> change.side() == Side.PROVIDER)
                                .map(change ->
                                        new DateRange(change.on(), change.on().plusDays(NEW + 1))),
                        FiveDynamics.badDays(DYNAMIC, book, policy, asOf).stream())
                .flatMap(all -> all)
                .toList());
    }

    /** From the day by which the practice wants it, until those who sold and those who do the work met with the client. */
    private static Optional<DateRange> notHandedOver(
            Recorded<Contract> contract, Book book, Policy policy, LocalDate asOf) {
        LocalDate from = contract.fact().startsOn().plusDays(policy.of(HandoverFromSales.DAYS) + 1L);
        LocalDate until = book.current(SalesHandover.class).stream()
                .map(Recorded::fact)
                .filter(held -> held.contract() == null || held.contract().equals(contract.ref()))
                .filter(held -> held.clientThere() && !held.heldOn().isAfter(asOf))
                .map(SalesHandover::heldOn)
                .min(LocalDate::compareTo)
                .orElse(asOf.plusDays(1));
        return !from.isBefore(until) ? Optional.empty() : Optional.of(new DateRange(from, until));
    }

    boolean isTriedOn(LocalDate day) {
        return tried.stream().anyMatch(days -> days.contains(day));
    }
}
