package entente.signal;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Zoned;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What going over recorded things finds: each gap, how bad it is and whose it is. Most practices about people are judged so, and more.
 *
 * @param key of its sentences: the question, what is said when nothing is recorded and when all is well, and the mirror's question
 * @param over what was gone over
 * @param besides findings that are no gaps: shares, indices
 */
public record Look(String key, About about, List<? extends Recorded<?>> over, List<Gap> gaps, List<Finding> besides) {

    /**
     * One thing that is not as it should be.
     *
     * @param side whose it is to mend
     */
    public record Gap(Band band, Side side, Explanation what) {
        public static Gap act(Side side, Explanation what) {
            return new Gap(Band.ACT, side, what);
        }

        public static Gap watch(Side side, Explanation what) {
            return new Gap(Band.WATCH, side, what);
        }
    }

    public Look {
        over = List.copyOf(over);
        gaps = gaps.stream()
                .sorted(Comparator.comparing(gap -> gap.band != Band.ACT))
                .toList();
        besides = List.copyOf(besides);
    }

    /** Over the arrangement as a whole. */
    public static Look over(String key, List<? extends Recorded<?>> over, List<Gap> gaps, Finding... besides) {
        return new Look(key, About.ARRANGEMENT, over, gaps, List.of(besides));
    }

    /** How long what is said of people may stand unconfirmed; our default for each practice. */
    public static Term<Integer> stale(String practice) {
        return Term.whole(practice + ".stale", 365, "signal.source.ours");
    }

    Signal signal(String practice, Term<Integer> stale, Book book, Policy policy, LocalDate asOf) {
        return Finding.decide(practice, about, say("question"), findings(stale, book, policy, asOf), mirrors());
    }

    private List<Finding> findings(Term<Integer> stale, Book book, Policy policy, LocalDate asOf) {
        if (over.isEmpty() && gaps.isEmpty()) {
            boolean asked = besides.stream().noneMatch(one -> one.reading() == Reading.NOT_APPLICABLE);
            return Stream.concat(
                            asked ? Stream.of(Finding.unknown(say("nothing"), List.of(), asOf)) : Stream.of(),
                            besides.stream())
                    .toList();
        }
        List<Finding> findings = new ArrayList<>();
        for (Band band : List.of(Band.ACT, Band.WATCH)) {
            List<Explanation> found =
                    gaps.stream().filter(gap -> gap.band == band).map(Gap::what).toList();
            if (!found.isEmpty()) {
                findings.add(found(band, found, asOf));
            }
        }
        findings.addAll(besides);
        if (findings.stream().noneMatch(one -> one.band() == Band.ACT || one.band() == Band.WATCH)) {
            findings.add(unconfirmed(stale, book, policy, asOf));
        }
        return findings;
    }

    private Finding found(Band band, List<Explanation> found, LocalDate asOf) {
        Figure count = Figure.known(
                Amount.count(found.size()),
                Explanation.of("signal.look.count", over.size()).because(found));
        Text says = Text.of("signal.look.found", found.size(), found.getFirst().says());
        return new Finding(band, says, count, Reading.FULL, newest(asOf));
    }

    /** Well, unless nobody has said or confirmed any of it for too long. */
    private Finding unconfirmed(Term<Integer> stale, Book book, Policy policy, LocalDate asOf) {
        ZoneId zone = Zoned.of(book);
        LocalDate said = over.stream()
                .map(one -> one.lastSaidAt().atZone(zone).toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        long age = ChronoUnit.DAYS.between(said, asOf);
        if (age > policy.of(stale)) {
            return Finding.unknown(
                    Text.of("signal.unconfirmed", Amount.days(age)),
                    List.of(policy.because(stale, Amount.days(policy.of(stale)))),
                    said);
        }
        Figure none = Figure.known(
                Amount.count(0),
                Explanation.of("signal.look.count", over.size())
                        .from(over.stream().map(Recorded::source).toList()));
        return new Finding(Band.WELL, say("well", over.size()), none, Reading.FULL, newest(asOf));
    }

    private List<Mirror> mirrors() {
        return Arrays.stream(Side.values())
                .map(side -> {
                    List<Explanation> own = gaps.stream()
                            .filter(gap -> gap.side == side)
                            .map(Gap::what)
                            .toList();
                    Text says = own.isEmpty()
                            ? Text.of("signal.mirror.nothing")
                            : Text.of(
                                    "signal.look.found",
                                    own.size(),
                                    own.getFirst().says());
                    return Mirror.of(side, say("mirror"), says, own);
                })
                .toList();
    }

    private LocalDate newest(LocalDate asOf) {
        return over.stream()
                .map(Recorded::effectiveOn)
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }

    private Text say(String which, Object... args) {
        return Text.of(key + "." + which, args);
    }
}
