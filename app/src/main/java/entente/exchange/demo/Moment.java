package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One day on which somebody speaks for a side: what is said to both, noted for the own side alone, changed, signed or disputed. */
record Moment(Telling telling, Side side, Role role, LocalDate day) {
    /** Said to both sides. */
    <T extends Fact> Ref<T> says(T body) {
        return begin(Chain.SHARED, body);
    }

    /** Said to both sides and signed at once by who says it. */
    <T extends Fact> Ref<T> proposes(T body) {
        Ref<T> fact = says(body);
        signs(fact);
        return fact;
    }

    /** Written down for the own side alone. */
    <T extends Fact> Ref<T> notes(T body) {
        return begin(Chain.of(side), body);
    }

    /** A next version of what was said; from this day on it holds. */
    <T extends Fact> void amends(Ref<T> fact, String why, UnaryOperator<T> change) {
        T body = change.apply(telling.latest(fact));
        follow(fact, body, newest -> new Statement.Amend(fact.id(), newest.version(), body, day, why));
    }

    /** A next version that the other side is asked to sign: what a counter-proposal is. */
    <T extends Fact> void counters(Ref<T> fact, String why, UnaryOperator<T> change) {
        amends(fact, why, change);
        signs(fact);
    }

    void signs(Ref<?> fact) {
        follow(
                fact,
                telling.latest(fact),
                newest -> new Statement.Sign(fact.id(), newest.version(), newest.bodyDigest()));
    }

    void disputes(Ref<?> fact, String why) {
        follow(
                fact,
                telling.latest(fact),
                newest -> new Statement.Dispute(fact.id(), newest.version(), newest.bodyDigest(), why));
    }

    void affirms(Ref<?> fact) {
        follow(fact, telling.latest(fact), newest -> new Statement.Affirm(fact.id()));
    }

    void withdraws(Ref<?> fact, String why) {
        follow(
                fact,
                telling.latest(fact),
                newest -> new Statement.Withdraw(fact.id(), newest.version(), day, why, null));
    }

    /** Said to both sides as it is seen on the day; until then only the outline of it is known. */
    <T extends Fact> Ref<T> says(T outline, Function<Book, T> seen) {
        Kind<T> kind = kind(outline);
        UUID id = Ids.next(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        telling.begin(
                looking(id, book -> List.of(new Statement.Say(id, kind, seen.apply(book), holdsFrom(kind, outline)))),
                outline);
        return new Ref<>(id);
    }

    /** Signs whatever waits for it on the day, many with one confirmation. */
    void signs(Function<Book, List<Statement>> seen) {
        telling.add(looking(Ids.next(day.atStartOfDay(ZoneOffset.UTC).toInstant()), seen));
    }

    private Telling.Line looking(UUID fact, Function<Book, List<Statement>> seen) {
        return new Telling.Line(
                day,
                side,
                role,
                Chain.SHARED,
                fact,
                (newest, shared) -> seen.apply(shared.get().on(day)),
                true);
    }

    private <T extends Fact> Ref<T> begin(Chain chain, T body) {
        Kind<T> kind = kind(body);
        UUID id = Ids.next(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        LocalDate holdsFrom = holdsFrom(kind, body);
        telling.begin(line(chain, id, none -> new Statement.Say(id, kind, body, holdsFrom)), body);
        return new Ref<>(id);
    }

    private <T extends Fact> Kind<T> kind(T body) {
        @SuppressWarnings("unchecked") // a body is of its own class
        Kind<T> kind = telling.kinds().of((Class<T>) body.getClass());
        return kind;
    }

    private LocalDate holdsFrom(Kind<?> kind, Fact body) {
        return kind.holdsFromComponent()
                .flatMap(named ->
                        Optional.ofNullable((LocalDate) kind.component(named).of(body)))
                .orElse(day);
    }

    private void follow(Ref<?> fact, Fact latest, Function<Entry, Statement> statement) {
        telling.follow(
                line(
                        telling.chain(fact),
                        fact.id(),
                        newest -> statement.apply(Objects.requireNonNull(newest, "said before it was begun"))),
                latest);
    }

    private Telling.Line line(Chain chain, UUID fact, Function<@Nullable Entry, Statement> statement) {
        return new Telling.Line(
                day, side, role, chain, fact, (newest, shared) -> List.of(statement.apply(newest)), false);
    }
}
