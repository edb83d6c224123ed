package entente.cockpit.setup;

import entente.arrangement.Protocol;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.FirstScreen;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way from nothing to a judged arrangement as one person finds it: what is done is read from the book, so that it can be left anywhere
 * and resumed.
 *
 * @param findings what the facts say so far, at most seven, the worst first
 */
public record Way(List<Leg> legs, List<Signal> findings) {
    private static final int NEXT = 2;

    /**
     * One step as it stands.
     *
     * @param count how many facts of its kind there are
     * @param answered whether it has nothing left to ask
     * @param needs what has to be there first and is not
     */
    public record Stop(
            Step step,
            boolean done,
            int count,
            boolean answered,
            @Nullable Kind<?> needs) {}

    public Way {
        legs = List.copyOf(legs);
        findings = List.copyOf(findings);
    }

    public static Way of(Setting setting, Set<Subject> readable, Judgement own) {
        List<Stop> stops = Steps.ALL.stream()
                .filter(step -> step.isFor(readable))
                .map(step -> stop(step, setting))
                .toList();
        boolean anything = stops.stream().anyMatch(stop -> stop.count > 0);
        return new Way(
                Arrays.stream(Stage.values())
                        .map(stage -> new Leg(
                                stage,
                                stops.stream()
                                        .filter(stop -> stop.step.stage() == stage)
                                        .toList()))
                        .toList(),
                anything ? FirstScreen.findings(own) : List.of());
    }

    /** The step of this name as it stands, if the reader may take it. */
    public Optional<Stop> find(String name) {
        return stops().filter(stop -> stop.step.name().equals(name)).findFirst();
    }

    /** Where to go on after a step: the next that is open and asks something, in its stage. */
    public Optional<Stop> next(String name) {
        return find(name)
                .flatMap(from -> stops().dropWhile(stop -> !stop.equals(from))
                        .skip(1)
                        .filter(stop -> stop.step.stage() == from.step.stage() && stop.step.asked() != null)
                        .filter(stop -> !stop.done && stop.needs == null)
                        .findFirst());
    }

    /** The next few steps of which nothing is recorded yet; the leader's own questions are asked elsewhere again. */
    public static List<Step> openIn(Book book, Set<Subject> readable) {
        return Steps.ALL.stream()
                .filter(step -> step.isFor(readable) && step.asked() != null)
                .filter(step -> isEmpty(book, step.kinds().getFirst()))
                .filter(step -> step.needs().stream().noneMatch(kind -> isEmpty(book, kind)))
                .limit(NEXT)
                .toList();
    }

    private static boolean isEmpty(Book book, Kind<?> kind) {
        return book.current(kind.type()).isEmpty();
    }

    /** Whether the first day is behind. */
    public boolean isBegun() {
        return legs.getFirst().minutesLeft() == 0;
    }

    private Stream<Stop> stops() {
        return legs.stream().flatMap(leg -> leg.stops().stream());
    }

    private static Stop stop(Step step, Setting setting) {
        Asked asked = step.asked();
        @Nullable
        Kind<?> missing = step.needs().stream()
                .filter(kind -> isEmpty(setting.book(), kind))
                .findFirst()
                .orElse(null);
        if (asked == null) {
            return new Stop(step, isElsewhereDone(step, setting), 0, false, missing);
        }
        int count = setting.book().current(asked.kinds().getFirst().type()).size();
        boolean answered = asked.isAnswered(setting);
        // The leader's own questions are done when none is left; of anything else some will do.
        boolean done = step.name().equals("answers") ? answered : count > 0;
        return new Stop(step, done, count, answered, missing);
    }

    private static boolean isElsewhereDone(Step step, Setting setting) {
        return switch (step.name()) {
            case Steps.INVITE -> setting.organisations().size() == Side.values().length;
            case Steps.PROTOCOL -> !setting.book().inForce(Protocol.class).isEmpty();
            default -> false;
        };
    }
}
