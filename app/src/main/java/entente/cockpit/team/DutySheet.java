package entente.cockpit.team;

import entente.arrangement.Service;
import entente.cockpit.PageSignals;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import entente.team.OversightEvidence;
import entente.team.duty.Duty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what, what oversees it, and what shows that.
 *
 * @param seen what was overseen, the newest first
 */
public record DutySheet(
        Side reader,
        List<Duty> duties,
        List<Seen> seen,
        Map<Ref<Service>, String> services,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_THE_DUTIES = Set.of("000-E10", "000-E19");
    private static final int SHOWN = 20;

    /** One piece of evidence with what it is of. */
    public record Seen(Duty duty, Recorded<OversightEvidence> said) {}

    public DutySheet {
        duties = List.copyOf(duties);
        seen = List.copyOf(seen);
        services = Map.copyOf(services);
        signals = List.copyOf(signals);
    }

    public static DutySheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        List<Duty> duties = Duty.all(book, day);
        return new DutySheet(
                reader,
                duties,
                duties.stream()
                        .flatMap(duty -> duty.evidence().stream().map(one -> new Seen(duty, one)))
                        .sorted(Comparator.comparing(
                                        (Seen one) -> one.said.fact().seenOn())
                                .reversed())
                        .limit(SHOWN)
                        .toList(),
                book.current(Service.class).stream()
                        .collect(Collectors.toMap(
                                Recorded::ref, one -> one.fact().name())),
                PageSignals.of(own, OF_THE_DUTIES),
                asOf);
    }

    public Optional<String> service(Duty duty) {
        return Optional.ofNullable(duty.said().fact().service()).map(services::get);
    }

    /** How many the client answers for. */
    public long clients() {
        return duties.stream().filter(duty -> duty.answering() == Side.CLIENT).count();
    }
}
