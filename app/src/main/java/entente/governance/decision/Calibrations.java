package entente.governance.decision;

import entente.assessment.RatingGuard;
import entente.governance.forum.Forum;
import entente.governance.forum.Sittings;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Foresight beside what happened, by class and by forum; by person for that person alone (004-07). */
public final class Calibrations {
    private final Book book;
    private final List<Lookback> looked;
    private final List<Forum> forums;

    private Calibrations(Book book, List<Lookback> looked) {
        this.book = book;
        this.looked = List.copyOf(looked);
        this.forums = Sittings.forums(book).stream().map(forum -> forum.fact()).toList();
    }

    public static Calibrations of(Book book, LocalDate asOf) {
        return new Calibrations(
                book, Lookback.all(book, Decisions.of(book, asOf)).toList());
    }

    /**
     * How well was foreseen what followed.
     *
     * @param checked how many foreseen consequences the score rests on
     * @param brier from 0 to 1, the lower the better
     * @param happened how many of those that happened the share rests on
     * @param surprised percent of what happened that nobody had foreseen
     */
    public record Score(Text of, int checked, Figure brier, int happened, Figure surprised) {}

    /** Of each class of which anything was looked at. */
    public List<Score> byClass() {
        Map<DecisionClass, List<Lookback>> groups = looked.stream()
                .collect(Collectors.groupingBy(
                        one -> one.then().decisionClass(), () -> new TreeMap<>(), Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> score(Text.of("governance.calibration.class", group.getKey()), group.getValue()))
                .toList();
    }

    /** Of each forum of which anything was looked at, however people wrote its name. */
    public List<Score> byForum() {
        Map<String, List<Lookback>> groups = looked.stream()
                .collect(Collectors.groupingBy(
                        this::forum, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> score(
                        group.getKey().isEmpty()
                                ? Text.of("governance.calibration.noforum")
                                : Text.of("governance.calibration.forum", group.getKey()),
                        group.getValue()))
                .toList();
    }

    /** Of one person, for that person alone: known only while the side lets its people be rated, of what it keeps. */
    public Figure own(Side side, Set<Ref<Person>> self, LocalDate asOf) {
        if (!RatingGuard.isOn(book, side)) {
            return Figure.unknown(Text.of("governance.calibration.off", side));
        }
        return Calibration.of(looked.stream()
                        .filter(one -> Optional.ofNullable(one.then().decider())
                                .filter(self::contains)
                                .isPresent())
                        .filter(one -> RatingGuard.keeps(book, side, decidedOn(one), asOf)))
                .brier();
    }

    private String forum(Lookback one) {
        String said = Optional.ofNullable(one.then().forum()).map(String::strip).orElse("");
        return forums.stream()
                .filter(forum -> forum.isCalled(said))
                .map(Forum::name)
                .findFirst()
                .orElse(said);
    }

    private static LocalDate decidedOn(Lookback one) {
        return Optional.ofNullable(one.then().decidedOn()).orElse(LocalDate.MIN);
    }

    private static Score score(Text of, List<Lookback> looked) {
        List<Lookback> foretold =
                looked.stream().filter(one -> one.foreseen().isPresent()).toList();
        List<Lookback> happened = looked.stream().filter(Lookback::hasHappened).toList();
        return new Score(
                of,
                foretold.size(),
                guarded(foretold, () -> Calibration.of(foretold.stream()).brier()),
                happened.size(),
                guarded(happened, () -> surprised(happened)));
    }

    /** What one person alone decided is that person's score, so that it stands with nobody else. */
    private static Figure guarded(List<Lookback> looked, Supplier<Figure> figure) {
        Set<Ref<Person>> deciders = looked.stream()
                .flatMap(one -> Stream.ofNullable(one.then().decider()))
                .collect(Collectors.toSet());
        return deciders.size() == 1 ? Figure.unknown(Text.of("governance.calibration.oneperson")) : figure.get();
    }

    private static Figure surprised(List<Lookback> happened) {
        if (happened.isEmpty()) {
            return Figure.unknown(Text.of("governance.decision.surprises.none"));
        }
        List<Lookback> surprises =
                happened.stream().filter(Lookback::isSurprise).toList();
        return Figure.known(
                Amount.percent(DecisionQuestion.share(surprises.size(), happened.size())),
                Explanation.of("governance.decision.surprises.of", happened.size())
                        .because(surprises.stream().map(Calibrations::explained).toList()));
    }

    private static Explanation explained(Lookback one) {
        ConsequenceCheck check = one.check().fact();
        return Explanation.of(
                        "governance.decision.surprise",
                        check.consequence(),
                        one.then().title(),
                        check.checkedOn())
                .from(one.check().source());
    }
}
