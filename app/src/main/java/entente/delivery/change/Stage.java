package entente.delivery.change;

import entente.delivery.ChangeOrder;
import entente.delivery.ChangeState;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a change stood where it stood, and whom it waited for.
 *
 * @param until the day it moved on, or the day of the question while it has not
 * @param done whether it moved on
 */
public record Stage(
        ChangeCase change, ChangeState state, CauseParty waitedFor, LocalDate from, LocalDate until, boolean done) {

    /** The stages of a change whose days are known, in the order of time; one whose end nobody dated is left out. */
    static List<Stage> of(ChangeCase change, LocalDate asOf) {
        Map<ChangeState, LocalDate> reached = reached(change);
        List<ChangeState> states = reached.entrySet().stream()
                .filter(at -> !at.getValue().isAfter(asOf))
                .sorted(Map.Entry.<ChangeState, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            ChangeState state = states.get(i);
            boolean last = i == states.size() - 1;
            if (state.isEnd() || (last && state != change.state())) {
                continue;
            }
            LocalDate until = last ? asOf : reached.getOrDefault(states.get(i + 1), asOf);
            LocalDate from = reached.getOrDefault(state, asOf);
            stages.add(new Stage(change, state, waitedFor(change, state), from, until, !last));
        }
        return stages;
    }

    /** The day each state was reached on, as far as it is known. */
    private static Map<ChangeState, LocalDate> reached(ChangeCase change) {
        Map<ChangeState, LocalDate> days = new EnumMap<>(ChangeState.class);
        days.put(ChangeState.ASKED, change.asked().raisedOn());
        change.impacts().stream()
                .map(impact -> impact.fact().assessedOn())
                .min(LocalDate::compareTo)
                .ifPresent(day -> days.put(ChangeState.ASSESSED, day));
        order(change).ifPresent(order -> days.put(ChangeState.NEGOTIATED, order.effectiveOn()));
        change.approvedOn().ifPresent(day -> days.put(ChangeState.ACCEPTED, day));
        ChangeState state = change.state();
        LocalDate decidedOn = change.asked().decidedOn();
        if (decidedOn != null && (!state.counts() || change.approvedOn().isEmpty())) {
            days.put(state.counts() ? ChangeState.ACCEPTED : state, decidedOn);
        }
        Optional.ofNullable(change.asked().implementedOn()).ifPresent(day -> days.put(ChangeState.IMPLEMENTED, day));
        Optional.ofNullable(change.asked().closedOn()).ifPresent(day -> days.put(ChangeState.CLOSED, day));
        return days;
    }

    /** Between terms and signatures, the side that signed last, or has still to sign; else whom the table names. */
    private static CauseParty waitedFor(ChangeCase change, ChangeState state) {
        return Optional.of(change)
                .filter(one -> state == ChangeState.NEGOTIATED)
                .flatMap(Stage::order)
                .flatMap(Stage::lastToSign)
                .map(CauseParty::of)
                .orElse(state.waitsFor());
    }

    private static Optional<Side> lastToSign(Recorded<ChangeOrder> order) {
        List<SignOff> signed = Stream.of(Side.values())
                .flatMap(side -> order.version().signOff(side).filter(SignOff::agrees).stream())
                .sorted(Comparator.comparing(SignOff::at))
                .toList();
        return switch (signed.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(signed.getFirst().side().other());
            default -> Optional.of(signed.getLast().side());
        };
    }

    private static Optional<Recorded<ChangeOrder>> order(ChangeCase change) {
        return change.orders().stream().min(Comparator.comparing(Recorded::isProposed));
    }

    public long days(WorkingCalendar calendar) {
        return calendar.between(from, until);
    }

    Explanation explained(WorkingCalendar calendar) {
        return Explanation.of("delivery.change.stage", change.asked().title(), state, from, until, waitedFor)
                .is(Amount.workingDays(days(calendar)))
                .from(change.request().source());
    }
}
