package entente.cockpit;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.arrangement.Protocol;
import entente.cockpit.Health.Score;
import entente.delivery.ChangeRequest;
import entente.delivery.ClientDependency;
import entente.delivery.Milestone;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.SignOff;
import entente.ledger.Version;
import entente.ledger.Voice;
import entente.team.LeadershipPair;
import entente.team.LeadershipPair.Half;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One side's scores over the last year, each a share of dated facts; what had no occasion is unknown and never a good score. */
final class HalfScores {
    private static final int YEAR = 365;
    private static final int USUAL_SILENCE = 10;
    private static final int SEAT = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Book book;
    private final LocalDate asOf;
    private final AgreedTerms terms;
    private final WorkingCalendar calendar;
    private final int silenceDays;

    HalfScores(Book book, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
        this.terms = AgreedTerms.of(book, asOf);
        this.calendar = terms.calendar();
        this.silenceDays = book.inForce(Protocol.class).stream()
                .findFirst()
                .map(protocol -> protocol.fact().silenceDays())
                .orElse(USUAL_SILENCE);
    }

    /** One occasion: what it was about, and whether the side held up its half. */
    private record Occasion(Source source, boolean kept) {}

    /** Of what the side owed by a day of the last year, the share given by that day. */
    Score dues(Side side) {
        Stream<Occasion> due = side == Side.CLIENT
                ? inputs().map(d ->
                        new Occasion(d.source(), isBy(d.fact().metOn(), d.fact().dueOn())))
                : current(Milestone.class)
                        .filter(m -> isInYear(m.fact().baselineOn()))
                        .map(m -> new Occasion(
                                m.source(), isBy(m.fact().actualOn(), m.fact().baselineOn())));
        return share("dues", due.toList());
    }

    private Stream<Recorded<ClientDependency>> inputs() {
        Debts debts = Debts.of(book, terms, calendar, asOf);
        return current(ClientDependency.class)
                .filter(d -> isInYear(d.fact().dueOn()))
                .filter(d -> debts.count(d, Side.CLIENT));
    }

    /** Of what the other side proposed in the last year, the share answered within the days after which silence counts. */
    Score answers(Side side) {
        List<Occasion> asked = book.histories()
                .filter(history -> history.kind().twoSided())
                .flatMap(history -> history.versions().stream()
                        .filter(version -> version.entry().side() == Voice.of(side.other()))
                        .flatMap(version -> answered(side, history, version).stream()))
                .toList();
        return share("answers", asked);
    }

    private Optional<Occasion> answered(Side side, History history, Version version) {
        LocalDate askedOn = day(version.entry().recordedAt());
        Optional<LocalDate> answeredOn = version.signOff(side)
                .map(SignOff::at)
                .or(() -> counter(side, history, version))
                .map(this::day);
        LocalDate last = calendar.plus(askedOn, silenceDays);
        boolean stillTime = answeredOn.isEmpty() && !last.isBefore(asOf);
        if (!isInYear(askedOn) || stillTime) {
            return Optional.empty();
        }
        boolean kept = answeredOn.filter(on -> !on.isAfter(last)).isPresent();
        return book.newest(history.kind().type(), new Ref<>(history.fact()))
                .map(fact -> new Occasion(fact.source(), kept));
    }

    /** A proposal of one's own in the place of the other's is an answer too. */
    private static Optional<Instant> counter(Side side, History history, Version version) {
        return history.versions().stream()
                .filter(later -> later.number() > version.number())
                .map(Version::entry)
                .filter(entry -> entry.side() == Voice.of(side))
                .map(Entry::recordedAt)
                .findFirst();
    }

    /** Of the changes the side asked for in the last year, the share that names evidence from outside. */
    Score evidence(Side side) {
        return share(
                "evidence",
                current(ChangeRequest.class)
                        .filter(change -> change.fact().initiator() == side)
                        .filter(change -> isInYear(change.fact().raisedOn()))
                        .map(change ->
                                new Occasion(change.source(), change.fact().evidence() != null))
                        .toList());
    }

    /** Of three things about the side's leader, how many hold: named, a successor known, the handover planned. */
    Score seat(Side side) {
        Optional<Recorded<LeadershipPair>> pair = current(LeadershipPair.class)
                .filter(p -> p.fact().initiative() == null && p.fact().runsOn(asOf))
                .findFirst();
        if (pair.isEmpty()) {
            return new Score(Figure.unknown(Text.of("health.seat.none")), 0, 0);
        }
        Half half = pair.get().fact().half(side);
        long held = Stream.of(
                        !half.isVacant(), Boolean.TRUE.equals(half.successor()), Boolean.TRUE.equals(half.handover()))
                .filter(holds -> holds)
                .count();
        Explanation of = Explanation.of("health.seat.of", held).from(pair.get().source());
        return new Score(Figure.known(percent(held, SEAT), Unit.PERCENT, of), held, SEAT);
    }

    private static Score share(String score, List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return new Score(Figure.unknown(Text.of("health." + score + ".none")), 0, 0);
        }
        List<Source> missed = occasions.stream()
                .filter(occasion -> !occasion.kept)
                .map(Occasion::source)
                .toList();
        int kept = occasions.size() - missed.size();
        Explanation of = Explanation.of("health." + score + ".of", kept, occasions.size());
        Explanation why = missed.isEmpty()
                ? of
                : of.because(Explanation.of("health." + score + ".missed", missed.size())
                        .from(missed));
        return new Score(Figure.known(percent(kept, occasions.size()), Unit.PERCENT, why), kept, occasions.size());
    }

    private static BigDecimal percent(long part, long whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private <T extends Fact> Stream<Recorded<T>> current(Class<T> type) {
        return book.current(type).stream();
    }

    private boolean isInYear(LocalDate day) {
        return !day.isAfter(asOf) && day.isAfter(asOf.minusDays(YEAR));
    }

    private static boolean isBy(@Nullable LocalDate done, LocalDate due) {
        return done != null && !done.isAfter(due);
    }

    private LocalDate day(Instant at) {
        return at.atZone(terms.zone()).toLocalDate();
    }
}
