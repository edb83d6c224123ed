package entente.cockpit.performance;

import entente.cockpit.PageSignals;
import entente.performance.measure.MeasureCourse;
import entente.performance.needs.Rung;
import entente.performance.needs.ServiceLadder;
import entente.performance.ramp.RampCourse;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One service: its ladder, the time it is given, and its measures by need.
 *
 * @param ramps that run or are still to begin
 * @param signals what the judge says of the service itself
 */
public record ServiceView(ServiceLadder ladder, List<Group> groups, List<RampView> ramps, List<Signal> signals) {
    private static final Set<String> OF_A_SERVICE = Set.of("002-04", "002-05", "002-06", "003-08");
    private static final Set<String> OF_A_RAMP = Set.of("002-12", "002-13");

    /** Measures of one level of need, or of none. */
    public record Group(Optional<Rung> rung, List<MeasureLine> lines) {}

    /** One ramp, drawn where it has a baseline, with what the judge says of it. */
    public record RampView(RampCourse course, Optional<RampDrawing> drawing, List<Signal> signals) {}

    public ServiceView {
        groups = List.copyOf(groups);
        ramps = List.copyOf(ramps);
        signals = List.copyOf(signals);
    }

    static ServiceView of(ServiceLadder ladder, List<RampView> ramps, Judgement judgement) {
        List<Group> groups = new ArrayList<>();
        for (Rung rung : ladder.rungs()) {
            List<MeasureLine> lines = lines(
                    ladder.courses().stream()
                            .filter(one -> Objects.equals(one.said().level(), rung.level()))
                            .toList(),
                    judgement);
            if (!lines.isEmpty()) {
                groups.add(new Group(Optional.of(rung), lines));
            }
        }
        List<MeasureLine> others = lines(
                ladder.courses().stream()
                        .filter(one -> {
                            boolean own =
                                    ladder.service().isEmpty() || one.said().service() != null;
                            return own && isOfNoLevel(one, ladder);
                        })
                        .toList(),
                judgement);
        if (!others.isEmpty()) {
            groups.add(new Group(Optional.empty(), others));
        }
        return new ServiceView(
                ladder,
                groups,
                ramps.stream()
                        .filter(ramp -> ladder.courses().stream()
                                .anyMatch(one -> one.measure()
                                        .id()
                                        .equals(ramp.course().course().measure().id())))
                        .toList(),
                PageSignals.of(judgement, OF_A_SERVICE).stream()
                        .filter(signal -> ladder.service()
                                .map(service -> signal.about().fact().equals(service.id()))
                                .orElse(signal.about().kind().equals("arrangement")))
                        .toList());
    }

    static boolean isOfNoLevel(MeasureCourse one, ServiceLadder ladder) {
        Integer level = one.said().level();
        return level == null || level > ladder.rungs().size();
    }

    private static List<MeasureLine> lines(List<MeasureCourse> courses, Judgement judgement) {
        return courses.stream().map(one -> MeasureLine.of(one, judgement)).toList();
    }

    static RampView view(RampCourse course, Optional<RampDrawing> drawing, Judgement judgement) {
        return new RampView(
                course,
                drawing,
                PageSignals.of(judgement, OF_A_RAMP).stream()
                        .filter(signal -> signal.about()
                                .fact()
                                .equals(course.course().measure().id()))
                        .toList());
    }

    /** The top level first, as one reads a ladder. */
    public List<Rung> downwards() {
        return ladder.rungs().reversed();
    }
}
