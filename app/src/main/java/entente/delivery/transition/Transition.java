package entente.delivery.transition;

import entente.arrangement.AgreedTerms;
import entente.delivery.Project;
import entente.delivery.TransitionStage;
import entente.delivery.TransitionStream;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.RoleSeat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One move of work to the provider, told in its two kinds of streams.
 *
 * @param project the transition it is, where there is more than one
 * @param streams technical ones first
 */
public record Transition(Optional<Ref<Project>> project, List<StreamStatus> streams) {
    public Transition {
        streams = streams.stream()
                .sorted(Comparator.comparing(s -> s.stream().fact().nature()))
                .toList();
    }

    public static List<Transition> all(Book book, LocalDate asOf) {
        WorkingCalendar calendar = AgreedTerms.of(book, asOf).calendar();
        Map<Ref<TransitionStream>, List<Recorded<TransitionStage>>> stages =
                book.current(TransitionStage.class).stream()
                        .collect(Collectors.groupingBy(stage -> stage.fact().stream()));
        Set<Ref<RoleSeat>> filled = filled(book, asOf);
        Map<Optional<Ref<Project>>, List<StreamStatus>> byProject = book.current(TransitionStream.class).stream()
                .map(stream -> new StreamStatus(
                        stream,
                        stages.getOrDefault(stream.ref(), List.of()),
                        filled.contains(stream.fact().owner()),
                        calendar,
                        asOf))
                .collect(Collectors.groupingBy(
                        status -> Optional.ofNullable(status.stream().fact().project()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byProject.entrySet().stream()
                .map(entry -> new Transition(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The seats in which somebody sits; an empty seat owns nothing. */
    private static Set<Ref<RoleSeat>> filled(Book book, LocalDate asOf) {
        return book.current(Assignment.class).stream()
                .map(Recorded::fact)
                .filter(assignment -> assignment.runsOn(asOf))
                .map(Assignment::seat)
                .collect(Collectors.toSet());
    }

    public List<StreamStatus> adaptive() {
        return streams.stream().filter(StreamStatus::isAdaptive).toList();
    }

    public List<StreamStatus> technical() {
        return streams.stream().filter(stream -> !stream.isAdaptive()).toList();
    }

    /** Whether every gate that is planned is passed. */
    public boolean isOver() {
        return streams.stream()
                .allMatch(stream -> !stream.stages().isEmpty() && stream.now().isEmpty());
    }

    /**
     * How ready it is, in percent: that of the stream that is least so, since no average may hide a weak one. Unknown without a stream of
     * either kind, or where the stages of one are not planned.
     */
    public Figure readiness() {
        if (adaptive().isEmpty() || technical().isEmpty()) {
            return Figure.unknown(Text.of(
                    adaptive().isEmpty() ? "delivery.transition.noadaptive" : "delivery.transition.notechnical"));
        }
        List<Figure> all = streams.stream().map(StreamStatus::readiness).toList();
        List<Explanation> parts = all.stream().map(Figure::because).toList();
        for (Figure one : all) {
            if (one instanceof Figure.Unknown unknown) {
                return Figure.unknown(unknown.reason(), parts);
            }
        }
        return Figure.known(
                all.stream()
                        .flatMap(figure -> figure.known().stream())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                Unit.PERCENT,
                Explanation.of("delivery.transition.readiness").because(parts));
    }
}
