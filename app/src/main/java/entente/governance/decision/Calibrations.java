package entente.governance.decision;

import entente.assessment.RatingGuard;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Foresight beside what happened, by class and by forum; by person for that person alone (004-07). */
public final class Calibrations {
    private final List<DecisionCase> decided;

    private Calibrations(List<DecisionCase> decided) {
        this.decided = decided;
    }

    public static Calibrations of(Decisions decisions) {
        return new Calibrations(
                decisions.all().stream().filter(DecisionCase::isDecided).toList());
    }

    /** One score with the number of consequences it rests on. */
    public record Score(Text of, int checked, Figure brier) {}

    /** Of each class of which a consequence was looked at. */
    public List<Score> byClass() {
        Map<DecisionClass, List<DecisionCase>> groups = decided.stream()
                .collect(Collectors.groupingBy(
                        one -> one.said().decisionClass(), () -> new TreeMap<>(), Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> score(Text.of("governance.calibration.class", group.getKey()), group.getValue()))
                .filter(score -> score.checked > 0)
                .toList();
    }

    /** Of each forum of which a consequence was looked at. */
    public List<Score> byForum() {
        Map<String, List<DecisionCase>> groups = decided.stream()
                .collect(Collectors.groupingBy(Calibrations::forum, () -> new TreeMap<>(), Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> score(
                        group.getKey().isEmpty()
                                ? Text.of("governance.calibration.noforum")
                                : Text.of("governance.calibration.forum", group.getKey()),
                        group.getValue()))
                .filter(score -> score.checked > 0)
                .toList();
    }

    /** Of one person, for that person alone: known only while the side lets its people be rated, of what it keeps. */
    public Figure own(Book book, Side side, Set<Ref<Person>> self, LocalDate asOf) {
        if (!RatingGuard.isOn(book, side)) {
            return Figure.unknown(Text.of("governance.calibration.off", side));
        }
        return Calibration.of(decided.stream()
                        .filter(one -> Optional.ofNullable(one.said().decider())
                                .filter(self::contains)
                                .isPresent())
                        .filter(one -> RatingGuard.keeps(book, side, decidedOn(one), asOf)))
                .brier();
    }

    private static String forum(DecisionCase one) {
        return Optional.ofNullable(one.said().forum()).map(String::strip).orElse("");
    }

    private static LocalDate decidedOn(DecisionCase one) {
        return Optional.ofNullable(one.said().decidedOn()).orElse(LocalDate.MIN);
    }

    /** What one person alone decided is that person's score, so that it stands with nobody else. */
    private static Score score(Text of, List<DecisionCase> cases) {
        Calibration all = Calibration.of(cases.stream());
        Set<Ref<Person>> deciders = cases.stream()
                .filter(one -> one.foresight().stream()
                        .anyMatch(foresight -> foresight.check().isPresent()))
                .flatMap(one -> Stream.ofNullable(one.said().decider()))
                .collect(Collectors.toSet());
        boolean one = deciders.size() == 1;
        return new Score(
                of,
                all.forecasts().size(),
                one ? Figure.unknown(Text.of("governance.calibration.oneperson")) : all.brier());
    }
}
