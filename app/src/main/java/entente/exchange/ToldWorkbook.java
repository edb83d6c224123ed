package entente.exchange;

import entente.arrangement.Arrangement;
import entente.kernel.Languages;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Evidence;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Speaker;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.register.Batch;
import entente.register.ImportPlan;
import entente.register.ImportRequest;
import entente.register.Incoming;
import entente.register.PlannedRow;
import entente.register.sheet.Problem;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A workbook told as a book: one chain of one side, all known on one day, with no store behind it.
 *
 * @param counts how many facts of each kind it holds, in the order they were read
 */
public record ToldWorkbook(Book book, Map<String, Integer> counts) {
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * Reads every sheet that is named like a kind; others are left alone. Throws SheetRefused with every problem of every sheet.
     *
     * @param progress told the name of each kind before it is read
     */
    public static ToldWorkbook read(Path file, Kinds kinds, Side side, LocalDate asOf, Consumer<Kind<?>> progress)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        try (Workbook workbook = Workbook.open(
                file, name, Incoming.labels(kinds, Languages.READ), entente.register.sheet.Told.NOTHING)) {
            Reading reading = new Reading(kinds, side, asOf);
            for (Kind<?> kind : inOrderOfReference(kinds)) {
                if (Incoming.has(kind, workbook, Languages.READ)) {
                    progress.accept(kind);
                    reading.take(kind, workbook, name);
                }
            }
            return reading.done(name);
        }
    }

    /** A kind comes after the kinds it points to, so that each reference finds what it names. */
    static List<Kind<?>> inOrderOfReference(Kinds kinds) {
        Set<Kind<?>> ordered = new LinkedHashSet<>();
        kinds.all().stream()
                // evidence may be about a fact of any kind
                .sorted(Comparator.comparing(kind -> kind.equals(Evidence.KIND)))
                .forEach(kind -> place(kind, kinds, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private static void place(Kind<?> kind, Kinds kinds, Set<Kind<?>> ordered, Set<Kind<?>> under) {
        if (ordered.contains(kind) || !under.add(kind)) {
            return;
        }
        for (Component component : kind.components()) {
            Class<? extends Fact> target = component.target();
            if (target != null) {
                place(kinds.of(target), kinds, ordered, under);
            }
        }
        ordered.add(kind);
    }

    private static final class Reading {
        private final NamedLeaders leaders = new NamedLeaders();
        private final Side side;
        private final LocalDate asOf;
        private final Chain chain;
        private final Instant knownAt;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private Book book;

        Reading(Kinds kinds, Side side, LocalDate asOf) {
            this.side = side;
            this.asOf = asOf;
            this.chain = Chain.of(side);
            this.knownAt = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
            this.book = Book.of(kinds, Viewpoint.of(chain), List.of());
        }

        <T extends Fact> void take(Kind<T> kind, Workbook workbook, String source) {
            try {
                List<String> beside = kind.type() == Arrangement.class ? NamedLeaders.COLUMNS : List.of();
                Incoming incoming = Incoming.of(kind, workbook, ZoneId.of("UTC"), Languages.READ, beside);
                Batch batch = new Batch(
                        new Speaker(NOBODY, Voice.of(side), NOBODY), chain, source, "", asOf, knownAt, ZoneOffset.UTC);
                ImportPlan<T> plan = ImportPlan.of(ImportRequest.of(kind, batch, Map.of()), incoming, book);
                problems.addAll(plan.problems());
                book = plan.after();
                count(kind, plan.rows());
                if (!beside.isEmpty()) {
                    leaders.add(incoming.beside(beside));
                }
                if (kind.twoSided()) {
                    book = signed(plan.rows(), incoming.signed());
                }
            } catch (SheetRefused refused) {
                problems.addAll(refused.problems());
            }
        }

        private void count(Kind<?> kind, List<PlannedRow> rows) {
            int added = Math.toIntExact(
                    rows.stream().filter(PlannedRow.Added.class::isInstance).count());
            if (added > 0) {
                counts.merge(kind.name(), added, Integer::sum);
            }
        }

        private Book signed(List<PlannedRow> rows, Map<Integer, Set<Side>> signed) {
            Told told = Told.after(book, chain, knownAt);
            for (PlannedRow row : rows) {
                if (row instanceof PlannedRow.Added added) {
                    signed.getOrDefault(added.number(), EnumSet.noneOf(Side.class))
                            .forEach(by -> told.sign(by, added.statement().fact()));
                }
            }
            return told.book();
        }

        ToldWorkbook done(String name) {
            if (!problems.isEmpty()) {
                throw new SheetRefused(problems);
            }
            if (counts.isEmpty()) {
                throw new SheetRefused(List.of(Problem.file(
                        name, Text.of("exchange.workbook.nothing"), Text.of("exchange.workbook.nothing.right"))));
            }
            Told told = Told.after(book, chain, knownAt);
            leaders.tell(told, side, asOf, counts);
            return new ToldWorkbook(told.book(), counts);
        }
    }
}
