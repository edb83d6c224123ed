package entente.governance;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Composite;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Questions;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.StartSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 000-A8: where a leader and the facts disagree. A blind spot: the leader said no, the facts say yes, and it weighs as much as the
 * question itself. Unmeasured pain: the leader said yes, the facts say no or nothing. Each leader's own: the shared book has none.
 */
final class Disagreement implements Composite {
    @Override
    public String practice() {
        return StartSet.COMPOSITE;
    }

    @Override
    public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
        Optional<Side> side = book.viewpoint().side();
        if (side.isEmpty()) {
            return Stream.empty();
        }
        LeaderAnswers answers = LeaderAnswers.of(book, policy, asOf);
        return Questions.of(signals).deciding().values().stream()
                .flatMap(computed ->
                        answers
                                .find(computed.practice())
                                .flatMap(said -> between(side.get(), said, computed))
                                .stream());
    }

    private static Optional<Signal> between(Side side, Recorded<LeaderAnswer> said, Signal computed) {
        boolean yes = Questions.isYes(computed);
        return switch (said.fact().answer()) {
            case NO -> yes ? Optional.of(blindSpot(side, said, computed)) : Optional.empty();
            case YES -> yes ? Optional.empty() : Optional.of(unmeasured(side, said, computed));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Signal blindSpot(Side side, Recorded<LeaderAnswer> said, Signal computed) {
        // An unknown 000-A7 is a yes as well, and as bad as the rule that says so would make it.
        Band band = computed.band() == Band.UNKNOWN ? Band.ACT : computed.band();
        return signal(side, said, computed, "blindspot", band);
    }

    private static Signal unmeasured(Side side, Recorded<LeaderAnswer> said, Signal computed) {
        String what = computed.band() == Band.UNKNOWN ? "notmeasured" : "pain";
        return signal(side, said, computed, what, Band.WATCH);
    }

    private static Signal signal(Side side, Recorded<LeaderAnswer> said, Signal computed, String what, Band band) {
        Explanation because = Explanation.of("governance.disagreement." + what)
                .because(
                        said(said),
                        new Explanation(
                                Text.of("governance.disagreement.facts", computed.answer()),
                                null,
                                List.of(),
                                List.of(computed.figure().because())));
        LocalDate answeredOn = said.fact().answeredOn();
        return new Signal(
                StartSet.COMPOSITE,
                about(computed.practice()),
                computed.question(),
                Text.of("governance.disagreement." + what + ".answer", answeredOn, computed.answer()),
                Figure.known(Amount.count(1), because),
                band,
                Reading.FULL,
                false,
                answeredOn.isAfter(computed.measuredOn()) ? answeredOn : computed.measuredOn(),
                List.of(new Mirror(
                        side,
                        Text.of("governance.disagreement." + what + ".mirror"),
                        Text.of("governance.disagreement.said", said.fact().answer(), answeredOn),
                        said(said))));
    }

    private static Explanation said(Recorded<LeaderAnswer> said) {
        return Explanation.of(
                        "governance.disagreement.said",
                        said.fact().answer(),
                        said.fact().answeredOn())
                .from(said.source());
    }

    /** A question as a subject: the same in every arrangement, so that its alert is found again. */
    private static About about(String question) {
        UUID id = UUID.nameUUIDFromBytes(("question " + question).getBytes(StandardCharsets.UTF_8));
        return new About("question", id, question);
    }
}
