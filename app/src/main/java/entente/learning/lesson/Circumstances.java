package entente.learning.lesson;

import entente.delivery.ChangeRequest;
import entente.delivery.Owings;
import entente.delivery.Project;
import entente.delivery.TransitionStage;
import entente.delivery.TransitionStream;
import entente.governance.challenge.ChallengeCase;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which phase something is done, and which of the five dynamics it touches (001-20; 001-16), in words that a lesson's tags can name.
 *
 * @param phases of each project
 * @param everywhere steps of the transition that is the only one, and so holds for everything
 * @param owed projects for which something the client owes is late
 * @param trust when trust with the delivery team was tried, which touches whatever began then
 */
record Circumstances(Map<Ref<Project>, String> phases, String everywhere, Set<Ref<Project>> owed, DeliveryTrust trust) {
    static Circumstances of(Book book, LocalDate asOf) {
        Map<Ref<TransitionStream>, String> steps = steps(book, asOf);
        Map<Ref<Project>, List<String>> phases = new HashMap<>();
        Set<String> everywhere = new TreeSet<>();
        book.current(Project.class)
                .forEach(project -> phases.computeIfAbsent(project.ref(), none -> new ArrayList<>())
                        .add(phase(project.fact(), asOf)));
        for (Recorded<TransitionStream> stream : book.current(TransitionStream.class)) {
            String step = steps.get(stream.ref());
            Ref<Project> project = stream.fact().project();
            if (step != null && project == null) {
                everywhere.add(step);
            } else if (step != null && project != null) {
                phases.computeIfAbsent(project, none -> new ArrayList<>()).add(step);
            }
        }
        return new Circumstances(
                phases.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, all -> String.join(" ", all.getValue()))),
                String.join(" ", everywhere),
                late(book, asOf),
                DeliveryTrust.of(book, asOf));
    }

    /** The first step of each stream whose gate is not passed. */
    private static Map<Ref<TransitionStream>, String> steps(Book book, LocalDate asOf) {
        Map<Ref<TransitionStream>, String> steps = new HashMap<>();
        book.current(TransitionStage.class).stream()
                .map(Recorded::fact)
                .filter(stage -> !stage.isPassed(asOf))
                .sorted(Comparator.comparing(TransitionStage::step))
                .forEach(stage ->
                        steps.putIfAbsent(stage.stream(), stage.step().name().replace('_', ' ')));
        return steps;
    }

    private static String phase(Project project, LocalDate asOf) {
        return project.runsOn(asOf) ? "execution" : asOf.isBefore(project.startOn()) ? "planning" : "closing";
    }

    private static Set<Ref<Project>> late(Book book, LocalDate asOf) {
        return Owings.of(book, asOf).all().stream()
                .map(Recorded::fact)
                .filter(owed -> !owed.isDone(asOf) && owed.isLate(asOf))
                .flatMap(owed -> Stream.ofNullable(owed.project()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Of a project, or of what belongs to none. */
    String phase(@Nullable Ref<Project> project) {
        return project == null ? everywhere : phases.getOrDefault(project, "") + " " + everywhere;
    }

    /**
     * A change is about agreeing, what is disputed about disputes, what waits for the client's own house about its stakeholders, and what began
     * while trust with the delivery team was tried about that.
     */
    String dynamic(Recorded<? extends Fact> one, @Nullable Ref<Project> project, LocalDate openedOn) {
        return Stream.of(
                        Optional.of("agreeing").filter(any -> one.fact() instanceof ChangeRequest),
                        Optional.of("disputes").filter(any -> one.dispute().isPresent()),
                        Optional.of("stakeholders").filter(any -> project != null && owed.contains(project)),
                        Optional.of("delivery team").filter(any -> trust.isTriedOn(openedOn)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Of a problem: where the sides see it otherwise it is about how things are seen. */
    String dynamic(ChallengeCase one) {
        return dynamic(one.issue(), null, one.said().raisedOn()) + (one.isDiffering() ? " perceptions" : "");
    }
}
