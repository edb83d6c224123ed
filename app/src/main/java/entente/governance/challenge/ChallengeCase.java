package entente.governance.challenge;

import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.signal.Term;
import entente.signal.Unconfirmed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One problem with what both sides hold it to be and what was done about it.
 *
 * @param ratings what each side answered last, as far as the reader may see it
 * @param reopened how often it was open again after somebody had called it solved
 * @param recurrences later problems that repeat it
 * @param grewFrom the older problem it revealed
 * @param lead who leads it
 * @param steps of its plan, each a step or a word that a part needs none
 * @param questions it is held by, the open ones first
 */
public record ChallengeCase(
        Recorded<Issue> issue,
        Map<Side, Recorded<ChallengeRating>> ratings,
        int reopened,
        List<Recorded<Issue>> recurrences,
        Optional<Recorded<Issue>> grewFrom,
        Optional<Recorded<ChallengeLead>> lead,
        List<Recorded<Intervention>> steps,
        List<Recorded<HeldQuestion>> questions) {
    /** After how many days nobody said anything of an open problem what was well about it is not known any more. */
    static final Term<Integer> STALE = Unconfirmed.after("003-02");

    public ChallengeCase {
        ratings = Map.copyOf(ratings);
        recurrences = List.copyOf(recurrences);
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
    }

    public Issue said() {
        return issue.fact();
    }

    /** What was recorded of it: itself, its answers, its leader, its plan, what it is held by, and those that repeat it. */
    List<Recorded<?>> everything() {
        return Stream.<Stream<? extends Recorded<?>>>of(
                        Stream.of(issue),
                        ratings.values().stream(),
                        lead.stream(),
                        steps.stream(),
                        questions.stream(),
                        recurrences.stream())
                .<Recorded<?>>flatMap(Function.identity())
                .toList();
    }

    /** What one side answered last, as far as the reader may see it. */
    public Optional<Recorded<ChallengeRating>> rating(Side side) {
        return Optional.ofNullable(ratings.get(side));
    }

    /** What one side holds it to be; empty while it has not answered. */
    public Optional<ChallengeClass> heldBy(Side side) {
        return rating(side).map(rating -> rating.fact().challenge());
    }

    /** What it is: where both answered and say the same, or where one alone answered so far; a difference is never averaged away. */
    public Optional<ChallengeClass> challenge() {
        Optional<ChallengeClass> client = heldBy(Side.CLIENT);
        Optional<ChallengeClass> provider = heldBy(Side.PROVIDER);
        if (client.isPresent() && provider.isPresent()) {
            return client.filter(held -> held == provider.get());
        }
        return client.or(() -> provider);
    }

    public boolean is(ChallengeClass sort) {
        return challenge().filter(sort::equals).isPresent();
    }

    public boolean isAnsweredByBoth() {
        return ratings.size() == Side.values().length;
    }

    /** Whether both answered and say different things. */
    public boolean isDiffering() {
        return isAnsweredByBoth() && challenge().isEmpty();
    }

    /** Since when it is rated at all: the first day a side answered, as its newest answer names it. */
    public Optional<LocalDate> ratedOn() {
        return ratings.values().stream().map(rating -> rating.fact().ratedOn()).min(LocalDate::compareTo);
    }

    /** Whether anybody wrote down what has to be asked, with the leader's name or by itself. */
    public boolean isHeldByQuestions() {
        return !questions.isEmpty()
                || lead.map(named -> named.fact().questions())
                        .filter(said -> !said.isBlank())
                        .isPresent();
    }

    /** The parts of the plan that hold a step. */
    public Set<PlanPart> parts() {
        return parts(step -> !step.none());
    }

    /** The parts of the plan anything was said of, a step or that none is needed. */
    public Set<PlanPart> saidOf() {
        return parts(step -> true);
    }

    private Set<PlanPart> parts(Predicate<Intervention> which) {
        return steps.stream()
                .map(Recorded::fact)
                .filter(which)
                .map(Intervention::part)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Calendar days since it was raised. */
    public long age(LocalDate asOf) {
        return ChronoUnit.DAYS.between(said().raisedOn(), asOf);
    }

    public boolean isOverdue(LocalDate asOf) {
        LocalDate due = said().dueOn();
        return said().isOpen() && due != null && due.isBefore(asOf);
    }
}
