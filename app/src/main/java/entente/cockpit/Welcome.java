package entente.cockpit;

import entente.arrangement.AgreedTerms;
import entente.kernel.Noun;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.History;
import entente.ledger.Voice;
import entente.signal.Judgement;
import entente.signal.Mirror;
import entente.signal.Questions;
import entente.signal.Signal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a side that was asked in finds first: what it is owed, what it owes, what it is asked to accept, and what the other sees of it.
 *
 * @param parts what both read as this side's part in the seven questions
 * @param ofUs what this side has said where both see it, by kind
 * @param ofThem what the other side has said where both see it
 * @param ownAlone how many facts only this side sees
 */
public record Welcome(
        List<Due> theyOwe,
        List<Due> weOwe,
        List<Waiting> asked,
        List<Part> parts,
        List<Said> ofUs,
        List<Said> ofThem,
        long ownAlone) {
    /** So many facts of a kind. */
    public record Said(Noun kind, long count) {}

    /** One question with this side's part in it. */
    public record Part(Signal signal, Mirror mirror) {}

    /** From what both know, and the count of what this side knows beside it. */
    public static Welcome of(Side side, Book shared, Judgement joint, Book own, ZoneId zone) {
        LocalDate today = joint.asOf();
        Book now = shared.on(today);
        WorkingCalendar calendar = AgreedTerms.of(now, today).calendar();
        return new Welcome(
                Due.by(side.other(), now, calendar, today),
                Due.by(side, now, calendar, today),
                Waiting.of(side, shared, zone),
                Questions.of(joint.direct()).deciding().values().stream()
                        .flatMap(signal -> signal.mirror(side).map(mirror -> new Part(signal, mirror)).stream())
                        .filter(part ->
                                part.mirror().evidence().everySource().findAny().isPresent())
                        .toList(),
                said(shared, by(side)),
                said(shared, by(side.other())),
                own.histories()
                        .filter(h -> h.chain() == Chain.of(side) && !h.isWithdrawn())
                        .count());
    }

    private static Predicate<History> by(Side side) {
        return history -> history.saidFirstBy() == Voice.of(side);
    }

    private static List<Said> said(Book shared, Predicate<History> by) {
        return shared
                .histories()
                .filter(history -> !history.isWithdrawn())
                .filter(by)
                .collect(Collectors.groupingBy(h -> h.kind().name(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> new Said(new Noun(kind.getKey()), kind.getValue()))
                .sorted(Comparator.comparingLong(Said::count).reversed())
                .toList();
    }
}
