package entente.register;

import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.HeldOnPerson;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Signatory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a fact of one chain may point to, by key and by name. What a chain may not know is no candidate, so a shared
 * fact never points to a private one.
 */
public final class References {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    /** Keys that name facts that name facts end somewhere, rings of them do not. */
    private static final int DEEPEST = 3;

    private final Book book;
    private final Chain chain;
    private final Map<Class<?>, List<Pick>> picks = new HashMap<>();
    private final Map<Class<?>, Map<String, List<Pick>>> byKey = new HashMap<>();
    private final Map<UUID, String> keys = new HashMap<>();
    private final List<Unreleased> drafts;

    /** For facts of the chain, among what the book knows. */
    public References(Book book, Chain chain) {
        this(book, chain, List.of());
    }

    /** For somebody's drafts, which may point to one another too. */
    public References(Book book, Chain chain, List<Unreleased> drafts) {
        this.book = book;
        this.chain = chain;
        this.drafts = List.copyOf(drafts);
    }

    static boolean isId(@Nullable String text) {
        return text != null && ID.matcher(text).matches();
    }

    /** Every candidate, by its key. */
    public List<Pick> picks(Class<? extends Fact> target) {
        List<Pick> known = picks.get(target);
        if (known == null) {
            known = Stream.concat(
                            book.current(target).stream()
                                    .filter(fact -> isReachable(fact.chain()))
                                    .map(f -> new Pick(f.id(), key(f.id(), DEEPEST), name(f.kind(), f.fact()))),
                            drafts.stream()
                                    .filter(d -> d.kind().type().equals(target))
                                    .map(d -> new Pick(
                                            d.id(),
                                            key(d.id(), DEEPEST),
                                            (name(d.kind(), d.fact()) + " " + d.mark()).strip())))
                    .sorted(Comparator.comparing(Pick::key, NaturalOrder.TEXT).thenComparing(Pick::id))
                    .toList();
            picks.put(target, known);
        }
        return known;
    }

    /**
     * Those a form of the kind offers: what is held on people is said of whoever has an address, by which they see it.
     *
     * @param addressed whether those are asked for that have one, or those left out
     */
    List<Pick> offered(Kind<?> kind, Class<? extends Fact> target, boolean addressed) {
        boolean held = HeldOnPerson.class.isAssignableFrom(kind.type()) && Signatory.class.isAssignableFrom(target);
        return held
                ? picks(target).stream()
                        .filter(pick -> isAddressed(pick.id()) == addressed)
                        .toList()
                : addressed ? picks(target) : List.of();
    }

    private boolean isAddressed(UUID id) {
        return book.history(id)
                .flatMap(References::said)
                .or(() -> draft(id).map(Unreleased::fact))
                .filter(fact -> fact instanceof Signatory person && person.email() != null)
                .isPresent();
    }

    /** The candidate that was named by its key or its id; a miss is answered with the nearest keys. */
    UUID resolve(String field, Class<? extends Fact> target, String said) {
        if (ID.matcher(said).matches()) {
            UUID id = UUID.fromString(said);
            Refused.unless(isKnown(target, id), field, "register.ref.id", noun(target));
            return id;
        }
        List<Pick> named = byKey(target).getOrDefault(said, List.of());
        if (named.size() > 1) {
            named = named.stream().filter(pick -> isHere(pick.id())).toList();
            Refused.unless(named.size() == 1, field, "register.ref.several", noun(target), said);
        }
        if (named.isEmpty()) {
            throw new Refused(field, none(target, said));
        }
        return named.getFirst().id();
    }

    /** What people call the fact: its key where that names it and no other, else its id. */
    public String key(Class<? extends Fact> target, UUID id) {
        String key = key(id, DEEPEST);
        List<Pick> named = byKey(target).getOrDefault(key, List.of());
        boolean alone = named.size() == 1 && named.getFirst().id().equals(id);
        return alone && !key.isBlank() && key.equals(key.strip()) ? key : id.toString();
    }

    /** The fact by its kind and its key, where nothing else is called so; else by its id. */
    String called(String id) {
        UUID fact = UUID.fromString(id);
        return book.history(fact)
                .filter(history -> isReachable(history.chain()))
                .map(History::kind)
                .map(kind -> Map.entry(kind.name(), key(kind.type(), fact)))
                .filter(named -> !isId(named.getValue()))
                .map(named -> named.getKey() + " " + named.getValue())
                .orElse(id);
    }

    /** The id of the fact that was called so, as {@link #called} does; an id stays as it is. */
    String resolveAny(String field, String said) {
        if (isId(said)) {
            return said;
        }
        String[] named = said.split(" ", 2);
        Kind<?> kind = book.kinds()
                .find(named[0])
                .filter(known -> named.length == 2)
                .orElseThrow(() -> new Refused(field, Text.of("register.ref.any", Typed.shown(said))));
        return resolve(field, kind.type(), named[1].strip()).toString();
    }

    /** The fact's key, whether or not another bears it too; the id where nothing is known of it. */
    String shown(UUID id) {
        String key = key(id, DEEPEST);
        return key.isBlank() ? id.toString() : key;
    }

    private Text none(Class<? extends Fact> target, String said) {
        List<String> near = Nearest.of(said, byKey(target).keySet());
        return near.isEmpty()
                ? Text.of("register.ref.none", noun(target), Typed.shown(said))
                : Text.of("register.ref.near", noun(target), Typed.shown(said), String.join(", ", near));
    }

    private Noun noun(Class<? extends Fact> target) {
        return new Noun(book.kinds().of(target).name());
    }

    private Map<String, List<Pick>> byKey(Class<? extends Fact> target) {
        Map<String, List<Pick>> known = byKey.get(target);
        if (known == null) {
            known = new HashMap<>();
            for (Pick pick : picks(target)) {
                known.merge(
                        pick.key(),
                        List.of(pick),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
            byKey.put(target, known);
        }
        return known;
    }

    /** Key and name together, as a list of facts of many kinds shows them. */
    public String title(Kind<?> kind, Fact fact) {
        return (key(kind, fact, DEEPEST) + " " + name(kind, fact)).strip();
    }

    /** The same for a fact of the book; its id where nothing of it can be read. */
    public String titleOf(UUID id) {
        return book.history(id)
                .flatMap(history -> said(history).map(fact -> title(history.kind(), fact)))
                .orElseGet(id::toString);
    }

    /** The first words of the fact that are not its key. */
    private static String name(Kind<?> kind, Fact fact) {
        return Columns.of(kind).all().stream()
                .filter(c -> c.scalar() == Scalar.TEXT
                        && !kind.key().contains(c.component().name()))
                .map(c -> c.text(fact))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private String key(UUID id, int deepest) {
        String known = keys.get(id);
        if (known == null) {
            known = book.history(id)
                    .flatMap(history -> said(history).map(fact -> key(history.kind(), fact, deepest)))
                    .or(() -> draft(id).map(d -> key(d.kind(), d.fact(), deepest)))
                    .orElse("");
            keys.put(id, known);
        }
        return known;
    }

    private String key(Kind<?> kind, Fact fact, int deepest) {
        return Columns.of(kind).key().stream()
                .map(column -> {
                    String text = column.text(fact);
                    boolean leads = column.scalar() == Scalar.REF || Attached.in(column);
                    boolean follow = leads && !text.isEmpty() && deepest > 0;
                    return follow ? key(UUID.fromString(text), deepest - 1) : text;
                })
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /** What was last said of it that can still be read. */
    static Optional<Fact> said(History history) {
        return history.versions().reversed().stream()
                .flatMap(version -> Stream.ofNullable(version.fact()))
                .findFirst();
    }

    private boolean isKnown(Class<? extends Fact> target, UUID id) {
        return book.history(id)
                        .filter(h -> h.kind().type().equals(target) && isReachable(h.chain()))
                        .isPresent()
                || draft(id).filter(d -> d.kind().type().equals(target)).isPresent();
    }

    private boolean isHere(UUID id) {
        return book.history(id).filter(h -> h.chain() == chain).isPresent();
    }

    private Optional<Unreleased> draft(UUID id) {
        return drafts.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    private boolean isReachable(Chain of) {
        return of == Chain.SHARED || of == chain;
    }
}
