package entente.delivery.change;

import entente.delivery.Project;
import entente.delivery.ProjectCharter;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.lead.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 004-00: is somebody named to lead, the arrangement and each running project? Nobody named is an alert. A side that keeps profiles of its
 * leaders is told, alone, which of its own has none.
 */
public final class EverythingLed implements LookRule {
    static final Term<Integer> STALE = Look.stale("004-00");

    @Override
    public String practice() {
        return "004-00";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<LeadershipPair>> pairs = book.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().initiative() == null && pair.fact().runsOn(asOf))
                .toList();
        List<Recorded<Project>> projects = book.current(Project.class).stream()
                .filter(project -> project.fact().runsOn(asOf))
                .toList();
        Map<Ref<Project>, Recorded<ProjectCharter>> charters = book.current(ProjectCharter.class).stream()
                .collect(Collectors.toMap(one -> one.fact().project(), Function.identity(), (first, last) -> last));
        Profiles profiles = Profiles.of(book, asOf);
        List<Recorded<?>> over =
                Stream.<Recorded<?>>concat(pairs.stream(), projects.stream()).toList();
        return Look.over(
                "team.l00",
                over,
                over.isEmpty()
                        ? List.of()
                        : Stream.of(
                                        unled(pairs),
                                        projects.stream().flatMap(one -> unled(one, charters)),
                                        unprofiled(leaders(pairs, projects, charters), book, profiles))
                                .flatMap(each -> each)
                                .toList());
    }

    private static Stream<Gap> unled(List<Recorded<LeadershipPair>> pairs) {
        boolean led =
                pairs.stream().anyMatch(pair -> !pair.fact().half(Side.CLIENT).isVacant());
        return led
                ? Stream.of()
                : Stream.of(Gap.act(
                        Side.CLIENT,
                        Explanation.of("team.l00.nobody")
                                .from(pairs.stream().map(Recorded::source).toList())));
    }

    private static Stream<Gap> unled(Recorded<Project> project, Map<Ref<Project>, Recorded<ProjectCharter>> charters) {
        Recorded<ProjectCharter> charter = charters.get(project.ref());
        return charter != null && charter.fact().owner() != null
                ? Stream.of()
                : Stream.of(Gap.act(
                        Side.CLIENT,
                        Explanation.of("team.l00.project", project.fact().name())
                                .from(project.source())));
    }

    /** Whoever leads anything, each once. */
    private static Stream<Ref<Person>> leaders(
            List<Recorded<LeadershipPair>> pairs,
            List<Recorded<Project>> projects,
            Map<Ref<Project>, Recorded<ProjectCharter>> charters) {
        return Stream.concat(
                        pairs.stream()
                                .flatMap(pair -> Stream.of(Side.values())
                                        .map(side -> pair.fact().half(side).leader())),
                        projects.stream()
                                .map(project -> charters.get(project.ref()))
                                .filter(Objects::nonNull)
                                .map(charter -> charter.fact().owner()))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Asked only of a side that keeps profiles; profiles lie with each side, so the other's are never missed. */
    private static Stream<Gap> unprofiled(Stream<Ref<Person>> leaders, Book book, Profiles profiles) {
        return leaders.filter(person -> !profiles.knows(person))
                .flatMap(person -> book.find(Person.class, person).stream())
                .filter(person -> profiles.isKeptBy(person.fact().side()))
                .map(person -> Gap.watch(
                        person.fact().side(),
                        Explanation.of("team.l00.noprofile", person.fact().name())
                                .from(person.source())));
    }
}
