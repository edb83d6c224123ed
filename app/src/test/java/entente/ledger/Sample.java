package entente.ledger;

import entente.kernel.Money;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small kinds that show every behaviour of the ledger without any room's meaning. */
public final class Sample {
    /** One-sided, shared. */
    public record Note(String code, String text) implements Fact {
        public Note {
            Refused.unless(!text.isBlank(), "text", "ledger.body.missing", "text");
        }
    }

    /** Two-sided: holds once both signed. */
    public record Deal(String code, Money price) implements Fact {}

    /** Never leaves its side. */
    public record Secret(String code, String text) implements Fact {}

    /** Points to a note, and may point to a deal. */
    public record Pointer(
            String code, Ref<Note> note, @Nullable Ref<Deal> deal) implements Fact {}

    /** Named by the note it points to, as a milestone is by its project. */
    public record Keyed(Ref<Note> note, String code, String text) implements Fact {}

    /** Names a link or a stored file. */
    public record Proof(String code, Document document) implements Fact {}

    /** What each side thinks of a note, asked of both. */
    public record Opinion(Ref<Note> about, String text) implements Fact {}

    /** Its side's own until published; may point to a note, and its rows to more. */
    public record Plan(String code, @Nullable Ref<Note> note, List<Step> steps) implements Fact {
        public record Step(String name, @Nullable Ref<Plan> after) {}
    }

    /** Counts what was done of a deal by a day; never more than its price. */
    public record Tally(Ref<Deal> deal, LocalDate on, BigDecimal done) implements Fact, Cumulative {
        @Override
        public Ref<Deal> about() {
            return deal;
        }

        @Override
        public LocalDate upTo() {
            return on;
        }

        @Override
        public Map<String, BigDecimal> amounts() {
            return Map.of("done", done);
        }

        @Override
        public Optional<BigDecimal> most(String component, Fact whole) {
            return whole instanceof Deal of ? Optional.of(of.price().amount()) : Optional.empty();
        }
    }

    /** Moves step by step. */
    public record Task(String code, Stage stage) implements Fact {}

    /** Red leads to amber, amber to red again or to green, and green is the end. */
    public enum Stage implements Stepwise {
        RED,
        AMBER,
        GREEN;

        @Override
        public Set<Stage> next() {
            return switch (this) {
                case RED -> Set.of(AMBER);
                case AMBER -> Set.of(RED, GREEN);
                case GREEN -> Set.of();
            };
        }
    }

    public static final Kind<Note> NOTE = Kind.of("note", Note.class);
    public static final Kind<Deal> DEAL = Kind.of("deal", Deal.class).signedByBoth();
    public static final Kind<Secret> SECRET = Kind.of("secret", Secret.class).livingIn(Home.PRIVATE_ONLY);
    public static final Kind<Pointer> POINTER = Kind.of("pointer", Pointer.class);
    public static final Kind<Plan> PLAN = Kind.of("plan", Plan.class).livingIn(Home.PRIVATE_FIRST);
    public static final Kind<Keyed> KEYED = Kind.of("keyed", Keyed.class).keyedBy("note", "code");
    public static final Kind<Opinion> OPINION =
            Kind.of("opinion", Opinion.class).revealedTogether();
    public static final Kind<Proof> PROOF = Kind.of("proof", Proof.class);
    public static final Kind<Task> TASK = Kind.of("task", Task.class);
    public static final Kind<Tally> TALLY = Kind.of("tally", Tally.class).keyedBy("deal", "on");
    public static final Kinds KINDS =
            new Kinds(List.of(NOTE, DEAL, SECRET, POINTER, PLAN, KEYED, OPINION, PROOF, TASK, TALLY));

    private Sample() {}
}
