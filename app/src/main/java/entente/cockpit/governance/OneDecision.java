package entente.cockpit.governance;

import entente.governance.decision.Decision;
import entente.governance.decision.DecisionCase;
import entente.governance.decision.DecisionState;
import entente.governance.decision.Decisions;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import entente.ledger.Voice;
import entente.meeting.OtherDay;
import entente.signal.Policy;
import entente.team.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One decision: what there was to choose from, what will follow, who was told, what came of it, and how it came here.
 *
 * @param decider who decided, by name
 * @param earlier the decision it takes up again
 * @param later the decisions that take it up again
 * @param turns its versions, the oldest first
 * @param otherDay the day its session's minutes say, where that is another
 */
public record OneDecision(
        Side reader,
        LocalDate today,
        Latency latency,
        Optional<String> decider,
        Optional<Recorded<Decision>> earlier,
        List<Recorded<Decision>> later,
        List<Turn> turns,
        Optional<OtherDay> otherDay) {

    /** One version of it: what was said when, and why it was changed. */
    public record Turn(Instant at, Voice by, DecisionState state, String why) {}

    public OneDecision {
        later = List.copyOf(later);
        turns = List.copyOf(turns);
    }

    public static Optional<OneDecision> find(Side reader, Book book, LocalDate day, UUID decision) {
        Decisions all = Decisions.of(book, day);
        return all.find(decision).map(one -> of(reader, book, all, one, day));
    }

    private static OneDecision of(Side reader, Book book, Decisions all, DecisionCase one, LocalDate day) {
        Ref<Decision> self = one.decision().ref();
        return new OneDecision(
                reader,
                day,
                Latency.of(one, Policy.of(book), day),
                Optional.ofNullable(one.said().decider())
                        .flatMap(person -> book.find(Person.class, person))
                        .map(person -> person.fact().name()),
                Optional.ofNullable(one.said().reopenedFrom()).flatMap(from -> book.find(Decision.class, from)),
                all.all().stream()
                        .map(DecisionCase::decision)
                        .filter(other -> self.equals(other.fact().reopenedFrom()))
                        .toList(),
                book.history(one.decision().id()).orElseThrow().versions().stream()
                        .flatMap(OneDecision::turn)
                        .toList(),
                OtherDay.all(book.shared().on(day), day).stream()
                        .filter(other -> other.decision().id().equals(self.id()))
                        .findFirst());
    }

    private static Stream<Turn> turn(Version version) {
        return version.fact() instanceof Decision said
                ? Stream.of(new Turn(
                        version.entry().recordedAt(),
                        version.entry().side(),
                        said.state(),
                        Objects.requireNonNullElse(version.entry().reason(), "")))
                : Stream.empty();
    }

    public DecisionCase one() {
        return latency.one();
    }
}
