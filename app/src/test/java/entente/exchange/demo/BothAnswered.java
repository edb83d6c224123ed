package entente.exchange.demo;

import entente.House;
import entente.ledger.Act;
import entente.ledger.Answer;
import entente.ledger.Bodies;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Voice;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each side answered of what both were asked, until both have: what the store does with a table, done without one. */
final class BothAnswered {
    private record Question(String kind, String subject) {}

    private final Map<Question, Map<Voice, Answer>> answers = new HashMap<>();

    /** Takes what was just said, and gives the pairs that it completes. */
    List<Answer> by(Collection<Entry> said) {
        return said.stream()
                .filter(BothAnswered::isOne)
                .map(BothAnswered::answer)
                .filter(this::completes)
                .flatMap(answer -> answers.getOrDefault(question(answer), Map.of()).values().stream())
                .toList();
    }

    private boolean completes(Answer answer) {
        Map<Voice, Answer> both = answers.computeIfAbsent(question(answer), _ -> new EnumMap<>(Voice.class));
        return both.put(answer.side(), answer) == null && both.size() == 2;
    }

    private static boolean isOne(Entry entry) {
        return entry.act() == Act.RECORD
                && entry.chain() != Chain.SHARED
                && House.KINDS.get(entry.kind()).home() == Home.REVEALED_TOGETHER;
    }

    private static Answer answer(Entry entry) {
        Kind<?> kind = House.KINDS.get(entry.kind());
        return new Answer(
                kind,
                Bodies.read(kind, entry.shape(), Objects.requireNonNull(entry.body())),
                entry.effectiveOn(),
                entry.side(),
                entry.actor());
    }

    private static Question question(Answer answer) {
        return new Question(answer.kind().name(), answer.subject());
    }
}
