package entente.assessment.result;

import entente.assessment.BehaviourCharter;
import entente.assessment.BehaviourCharter.Behaviour;
import entente.assessment.BehaviourRating;
import entente.assessment.BehaviourRating.Mark;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 001-10: do both sides behave as they agreed to? Each rates the other by a charter both signed; below 3 twice running is an alert, once is to be watched and talked about. */
public final class CharterKept implements Rule {
    static final Term<Integer> LOW = Term.whole("001-10.low", 3, "assessment.source.charter");
    static final Term<Integer> STALE = Term.whole("001-10.stale", 120, "signal.source.ours");
    private static final Text QUESTION = Text.of("assessment.charter.question");

    @Override
    public String practice() {
        return "001-10";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(LOW, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<BehaviourCharter>> charters = book.inForce(BehaviourCharter.class);
        if (charters.isEmpty()) {
            Finding none = Finding.unknown(Text.of("assessment.charter.none"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return charters.stream().map(charter -> signal(book, charter, policy, asOf));
    }

    private Signal signal(Book book, Recorded<BehaviourCharter> charter, Policy policy, LocalDate asOf) {
        List<Recorded<BehaviourRating>> all = book.current(BehaviourRating.class).stream()
                .filter(rating -> rating.fact().charter().equals(charter.ref()))
                .filter(rating -> !rating.fact().ratedOn().isAfter(asOf))
                .sorted(Comparator.comparing(rating -> rating.fact().ratedOn()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<Mirror> mirrors = new ArrayList<>();
        for (Side rated : Side.values()) {
            List<Recorded<BehaviourRating>> by = all.stream()
                    .filter(rating -> rating.fact().side() == rated.other())
                    .toList();
            findings.addAll(findings(charter, rated, by, policy, asOf));
            mirrors.add(mirror(charter, rated, by, policy));
        }
        return Finding.decide(practice(), About.the(charter), QUESTION, findings, mirrors);
    }

    private static List<Finding> findings(
            Recorded<BehaviourCharter> charter,
            Side rated,
            List<Recorded<BehaviourRating>> by,
            Policy policy,
            LocalDate asOf) {
        if (by.isEmpty()) {
            return List.of(Finding.unknown(Text.of("assessment.charter.unrated", rated.other()), List.of(), asOf));
        }
        Recorded<BehaviourRating> newest = by.getLast();
        long age = ChronoUnit.DAYS.between(newest.fact().ratedOn(), asOf);
        if (age > policy.of(STALE)) {
            return List.of(Finding.unknown(
                    Text.of("assessment.charter.stale", rated.other(), Amount.days(age)),
                    List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                    newest.fact().ratedOn()));
        }
        Optional<Recorded<BehaviourRating>> before =
                by.size() < 2 ? Optional.empty() : Optional.of(by.get(by.size() - 2));
        return charter.fact().behaviours().stream()
                .flatMap(one -> finding(one, rated, newest, before, policy).stream())
                .toList();
    }

    private static Optional<Finding> finding(
            Behaviour behaviour,
            Side rated,
            Recorded<BehaviourRating> newest,
            Optional<Recorded<BehaviourRating>> before,
            Policy policy) {
        return mark(newest, behaviour.code()).map(now -> {
            boolean low = now.points().points() < policy.of(LOW);
            boolean again = before.flatMap(earlier -> mark(earlier, behaviour.code()))
                    .filter(earlier -> earlier.points().points() < policy.of(LOW))
                    .isPresent();
            Band band = !low ? Band.WELL : again ? Band.ACT : Band.WATCH;
            String key = !low
                    ? "assessment.charter.kept"
                    : again
                            ? "assessment.charter.twice"
                            : now.talkedOn() == null ? "assessment.charter.untalked" : "assessment.charter.talked";
            Text says = Text.of(key, rated, behaviour.text(), now.points().points(), rated.other());
            return new Finding(
                    band,
                    says,
                    Figure.known(
                            Amount.count(now.points().points()),
                            explained(behaviour, now, newest)
                                    .because(policy.because(
                                            LOW, new Amount(BigDecimal.valueOf(policy.of(LOW)), Unit.COUNT)))),
                    Reading.FULL,
                    newest.fact().ratedOn());
        });
    }

    private static Mirror mirror(
            Recorded<BehaviourCharter> charter, Side rated, List<Recorded<BehaviourRating>> by, Policy policy) {
        List<Explanation> low = by.isEmpty()
                ? List.of()
                : charter.fact().behaviours().stream()
                        .flatMap(one -> mark(by.getLast(), one.code()).stream()
                                .filter(mark -> mark.points().points() < policy.of(LOW))
                                .map(mark -> explained(one, mark, by.getLast())))
                        .toList();
        Text says = low.isEmpty()
                ? Text.of("signal.mirror.nothing")
                : Text.of(
                        "assessment.charter.part",
                        rated.other(),
                        low.size(),
                        low.getFirst().says());
        return Mirror.of(rated, Text.of("assessment.charter.mirror"), says, low);
    }

    private static Optional<Mark> mark(Recorded<BehaviourRating> of, String code) {
        return of.fact().marks().stream()
                .filter(mark -> mark.code().equals(code))
                .findFirst();
    }

    private static Explanation explained(Behaviour behaviour, Mark mark, Recorded<BehaviourRating> of) {
        return Explanation.of(
                        "assessment.charter.mark",
                        behaviour.text(),
                        mark.points().points(),
                        of.fact().ratedOn())
                .from(of.source());
    }
}
