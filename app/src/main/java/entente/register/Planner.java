package entente.register;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Ids;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Kind;
import entente.ledger.Noted;
import entente.ledger.Statement;
import entente.register.sheet.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides row by row what an import would do; mutable while one plan is made. */
final class Planner<T extends Fact> {
    private final Kind<T> kind;
    private final Columns columns;
    private final Batch batch;
    private final Map<ImportIdentity, Imported> before;
    private final List<String> rowKey;
    private final DryRun ledger;
    private final Places places;
    private final Book book;
    private final References references;
    private final Map<Chain, References> narrower = new EnumMap<>(Chain.class);
    private final Present<T> present;
    private final Map<ImportIdentity, Imported> after;
    private final Map<UUID, Integer> taken;
    private final Set<ImportIdentity> seen = new HashSet<>();
    private final List<FileRow> strangers = new ArrayList<>();
    private boolean ours;

    /** {@code taken} names the row that a fact was already found in, over all passes. */
    Planner(Book book, ImportRequest<T> request, DryRun ledger, Map<UUID, Integer> taken) {
        this.kind = request.kind();
        this.columns = Columns.of(kind);
        this.taken = taken;
        this.batch = request.batch();
        this.before = request.known();
        this.rowKey = request.rowKey();
        this.ledger = ledger;
        this.places = new Places(columns);
        this.book = book;
        this.references = references(batch.chain());
        this.present = new Present<>(kind, book, batch, references);
        this.after = new LinkedHashMap<>(request.known());
    }

    Map<ImportIdentity, Imported> after() {
        return after;
    }

    Set<ImportIdentity> seen() {
        return seen;
    }

    /** Rows that have a name beside an id that nobody here has given. */
    List<FileRow> strangers() {
        return strangers;
    }

    /** Whether a row had an id that was given here. */
    boolean knowsAny() {
        return ours;
    }

    PlannedRow plan(FileRow line) {
        Optional<ImportIdentity> identity = identity(line);
        identity.ifPresent(seen::add);
        List<Problem> problems = line.problems();
        if (!problems.isEmpty()) {
            return new PlannedRow.Rejected(line.number(), problems);
        }
        try {
            return planned(line, identity.orElse(null));
        } catch (Refused refused) {
            return rejected(line, List.of(new FieldProblem(refused.field(), refused.text())));
        } catch (Conflict conflict) {
            return rejected(line, List.of(new FieldProblem("", conflict.text())));
        } catch (NotFound none) {
            return rejected(line, List.of(new FieldProblem("", Text.of("register.import.id"))));
        }
    }

    private PlannedRow planned(FileRow line, @Nullable ImportIdentity identity) {
        Digest content = line.content();
        Imported last = identity == null ? null : before.get(identity);
        if (last != null
                && last.content().equals(content)
                && present.find(last.fact()).isPresent()) {
            claim(line, last.fact());
            return new PlannedRow.Unchanged(line.number(), last.fact());
        }
        Optional<History> found = found(line, last);
        PlannedRow row = found.isPresent() ? over(line, found.get(), last) : added(line);
        remember(row, identity, content);
        return row;
    }

    private Optional<History> found(FileRow line, @Nullable Imported last) {
        String id = line.main().own(TableNames.ID);
        if (!id.isEmpty()) {
            return Optional.of(numbered(line, id(id)));
        }
        Optional<History> followed = last == null ? Optional.empty() : present.follow(last.fact());
        return followed.isPresent() ? followed : present.named(line.main().texts());
    }

    private History numbered(FileRow line, UUID id) {
        if (book.history(id).isPresent()) {
            ours = true;
        } else if (!key(line).isBlank()) {
            strangers.add(line);
        }
        return present.get(id);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Refused(TableNames.ID, Text.of("register.import.id"));
        }
    }

    private PlannedRow added(FileRow line) {
        Spread spread = new Merge(columns, references).alone(line.main().texts(), line.lists());
        return switch (Assembly.of(kind, spread, references)) {
            case Submission.Rejected<T>(List<FieldProblem> problems) -> rejected(line, problems);
            case Submission.Accepted<T>(T fact) -> {
                UUID id = Ids.next(batch.now());
                Statement.Say say = new Statement.Say(id, kind, fact, batch.effectiveOn(kind, fact), noted(line, ""));
                ledger.add(batch.chain(), say);
                taken.put(id, line.number());
                yield new PlannedRow.Added(line.number(), batch.chain(), say, doubts(line, fact));
            }
        };
    }

    private PlannedRow over(FileRow line, History history, @Nullable Imported last) {
        claim(line, history.fact());
        int newest = history.newest().number();
        int version = version(line.main().own(TableNames.VERSION), newest);
        Optional<T> said = present.said(history, version);
        if (said.isEmpty()) {
            return new PlannedRow.Overtaken(line.number(), history.fact(), gone(history), List.of());
        }
        T base = said.get();
        References known = references(history.chain());
        Spread spread = new Merge(columns, known).over(base, line.main().texts(), line.lists());
        return switch (Assembly.of(kind, spread, known, base)) {
            case Submission.Rejected<T>(List<FieldProblem> problems) -> rejected(line, problems);
            case Submission.Accepted<T>(T fact) -> {
                boolean stale = version < newest || (last != null && last.version() < newest);
                yield amended(line, history, base, fact, stale);
            }
        };
    }

    /** One fact is one row's, whatever the row does with it. */
    private void claim(FileRow line, UUID fact) {
        Integer other = taken.putIfAbsent(fact, line.number());
        Refused.unless(other == null, "", "register.import.twice", other == null ? 0 : other);
    }

    /** A shared fact may point to less than a private one. */
    private References references(Chain chain) {
        return narrower.computeIfAbsent(chain, c -> new References(book, c));
    }

    private PlannedRow amended(FileRow line, History history, T base, T fact, boolean stale) {
        int newest = history.newest().number();
        T now = present.said(history, newest).orElse(base);
        if (Differences.between(kind, base, fact).isEmpty()
                || Differences.between(kind, now, fact).isEmpty()) {
            return new PlannedRow.Unchanged(line.number(), history.fact());
        }
        List<Difference> differences = Differences.between(kind, now, fact);
        if (stale) {
            return new PlannedRow.Overtaken(line.number(), history.fact(), meanwhile(history), differences);
        }
        Chain chain = history.chain();
        // nothing but a person's own reason will do where one is owed
        boolean owed = chain == Chain.SHARED && batch.reason().isBlank();
        String reason = Objects.requireNonNullElse(owed ? null : noted(line, batch.reason()), batch.reason());
        Statement.Amend amend =
                new Statement.Amend(history.fact(), newest, fact, batch.effectiveOn(kind, fact), reason);
        ledger.add(chain, amend);
        return new PlannedRow.Amended(line.number(), chain, amend, differences, doubts(line, fact));
    }

    private static int version(String text, int newest) {
        if (text.isEmpty()) {
            return newest;
        }
        boolean number = text.matches("[1-9]\\d{0,8}") && Integer.parseInt(text) <= newest;
        Refused.unless(number, TableNames.VERSION, "register.import.version", Typed.shown(text), newest);
        return Integer.parseInt(text);
    }

    private static Text gone(History history) {
        return Text.of(
                history.newest().withdraws() ? "register.import.withdrawn" : "register.import.unreadable",
                history.newest().entry().side(),
                history.newest().entry().recordedAt());
    }

    private static Text meanwhile(History history) {
        var entry = history.newest().entry();
        return Text.of(
                "ledger.conflict.version",
                entry.version(),
                entry.side(),
                entry.recordedAt(),
                entry.why().orElse(""));
    }

    private void remember(PlannedRow row, @Nullable ImportIdentity identity, Digest content) {
        if (identity == null) {
            return;
        }
        switch (row) {
            case PlannedRow.Added added ->
                after.put(identity, new Imported(added.statement().fact(), 1, content));
            case PlannedRow.Amended amended ->
                after.put(
                        identity,
                        new Imported(
                                amended.statement().fact(), amended.statement().version() + 1, content));
            case PlannedRow.Unchanged same ->
                after.put(
                        identity,
                        new Imported(
                                same.fact(), present.get(same.fact()).newest().number(), content));
            case PlannedRow.Rejected _, PlannedRow.Overtaken _ -> {}
        }
    }

    /** What the file says against its own row cannot be found in the fact again, so that it is kept with it. */
    private static @Nullable String noted(FileRow line, String reason) {
        List<String> said =
                line.main().doubts().stream().map(Words.ENGLISH::say).toList();
        return said.isEmpty() ? null : Noted.in(reason, said);
    }

    private List<Text> doubts(FileRow line, T fact) {
        List<Text> all = new ArrayList<>(line.main().doubts());
        all.addAll(Doubts.of(kind, fact));
        return all;
    }

    /** A row that names its fact by id needs no other identity; that of a published fact has moved along with it. */
    private Optional<ImportIdentity> identity(FileRow line) {
        String mapped = line.main().key();
        String key = mapped.isEmpty() ? key(line) : mapped;
        boolean own = line.main().own(TableNames.ID).isEmpty() && !key.isBlank();
        return own ? Optional.of(moved(batch.identity(kind, key))) : Optional.empty();
    }

    private ImportIdentity moved(ImportIdentity identity) {
        ImportIdentity shared = identity.in(Chain.SHARED);
        return !before.containsKey(identity) && before.containsKey(shared) ? shared : identity;
    }

    private String key(FileRow line) {
        return String.join(
                " ",
                rowKey.stream()
                        .map(name -> line.main().texts().getOrDefault(name, ""))
                        .toList());
    }

    private PlannedRow rejected(FileRow line, List<FieldProblem> problems) {
        return new PlannedRow.Rejected(line.number(), places.of(line, problems));
    }
}
