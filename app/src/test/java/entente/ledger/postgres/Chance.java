package entente.ledger.postgres;

import entente.kernel.Money;
import entente.ledger.Act;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Sample;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Note;
import entente.ledger.Sample.Plan;
import entente.ledger.Sample.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something or other to say, on some day, about few enough names that they meet. */
record Chance(Random random, Model model) {
    boolean in(int many) {
        return random.nextInt(many) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Fact body() {
        return bodyOf(any(List.of(Sample.NOTE, Sample.NOTE, Sample.DEAL, Sample.DEAL, Sample.PLAN, Sample.SECRET)));
    }

    Fact bodyOf(Kind<?> kind) {
        String code = String.valueOf((char) ('a' + random.nextInt(5)));
        return switch (kind.name()) {
            case "note" -> new Note(code, "text " + random.nextInt(100));
            case "deal" -> new Deal(code, Money.of(String.valueOf(random.nextInt(100)), "EUR"));
            case "secret" -> new Secret(code, "secret " + random.nextInt(100));
            default -> new Plan(code, target(), List.of());
        };
    }

    /** Mostly a note that is there, in whatever chain. */
    private @Nullable Ref<Note> target() {
        List<UUID> notes = model.lines.stream()
                .filter(l -> l.act() == Act.RECORD && l.kind().equals(Sample.NOTE))
                .map(Model.Line::fact)
                .toList();
        return notes.isEmpty() || random.nextInt(3) == 0 ? null : new Ref<>(any(notes));
    }

    LocalDate day() {
        return TwoSides.MARCH.plusDays(random.nextInt(10));
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
