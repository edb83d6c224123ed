package entente.learning.improvement;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 002-10: do both improve together, and does it show? How long ago finance last verified an improvement, counted from the first idea where it
 * never did; and whether those under way are owned by both sides. A side's own part are improvements that it does not lead.
 */
public final class JointImprovement implements Rule {
    static final Limits UNVERIFIED = Limits.above(
            Term.number("002-10.unverified.watch", "92", "signal.source.ours"),
            Term.number("002-10.unverified.act", "183", "learning.source.improvement"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "002-10";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(UNVERIFIED));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Improvements all = Improvements.of(book, asOf);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.improvement.question"),
                all.all().isEmpty()
                        ? List.of(Finding.unknown(Text.of("learning.improvement.none"), List.of(), asOf))
                        : Stream.concat(Stream.of(verified(all, policy, asOf)), owned(all, asOf).stream())
                                .toList(),
                Part.mirrors("improvement", parts(all.open()))));
    }

    private static Finding verified(Improvements all, Policy policy, LocalDate asOf) {
        List<LocalDate> days = all.verified().stream()
                .flatMap(one -> one.counted().stream())
                .map(one -> one.fact().verifiedOn())
                .sorted()
                .toList();
        LocalDate since = days.isEmpty()
                ? all.all().stream()
                        .map(one -> one.said().suggestedOn())
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                : days.getLast();
        Amount age = Amount.days(ChronoUnit.DAYS.between(since, asOf));
        Figure figure = Figure.known(
                age,
                Explanation.of(
                                "learning.improvement.of",
                                all.verified().size(),
                                all.all().size())
                        .because(all.verified().stream()
                                .map(ImprovementCase::explained)
                                .toList()));
        Text says = Text.of(
                days.isEmpty() ? "learning.improvement.unverified" : "learning.improvement.verified",
                all.verified().size(),
                all.all().size(),
                age);
        return UNVERIFIED.judge(policy, figure, says, newest(all, asOf));
    }

    /** All owners from one side is an alert; some improvements with one owner alone are shown. */
    private static Optional<Finding> owned(Improvements all, LocalDate asOf) {
        List<ImprovementCase> open = all.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Set<Side> owners = EnumSet.noneOf(Side.class);
        open.forEach(one -> Stream.of(Side.values())
                .filter(side -> one.said().owner(side).isPresent())
                .forEach(owners::add));
        List<ImprovementCase> single =
                open.stream().filter(one -> !one.said().isJoint()).toList();
        int joint = open.size() - single.size();
        Band band = owners.size() < 2 ? Band.ACT : single.isEmpty() ? Band.WELL : Band.WATCH;
        Text says = owners.size() == 1
                ? Text.of(
                        "learning.improvement.oneside",
                        open.size(),
                        owners.iterator().next())
                : Text.of("learning.improvement.joint", joint, open.size());
        Figure figure = Part.figure(
                Amount.count(joint), Explanation.of("learning.improvement.owned", joint, open.size()), parts(single));
        return Optional.of(new Finding(band, says, figure, Reading.FULL, newest(all, asOf)));
    }

    private static List<Part> parts(List<ImprovementCase> open) {
        return open.stream()
                .filter(one -> !one.said().isJoint())
                .map(one -> new Part(one.explained(), one.ownerless()))
                .toList();
    }

    private static LocalDate newest(Improvements all, LocalDate asOf) {
        return Part.newest(all.all().stream().map(ImprovementCase::improvement).toList(), asOf);
    }
}
