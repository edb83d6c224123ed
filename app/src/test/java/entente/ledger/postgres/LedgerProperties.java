package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import entente.TestDatabase;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Agreement;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.References;
import entente.ledger.Sample;
import entente.ledger.Verifier;
import entente.ledger.Viewpoint;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever both sides and the system do, in whatever order, the ledger in the database says what a plain model says. */
class LedgerProperties {
    private static final int STEPS = 60;
    private static final Database DATABASE = TestDatabase.migrated();
    private static final HikariDataSource POOL = pool();

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whateverIsDoneTheLedgerSaysWhatThePlainModelSays(@ForAll long seed) {
        Random random = new Random(seed);
        var clock = new TickingClock();
        TwoSides both = TwoSides.in(DATABASE, new Ledger(POOL, Sample.KINDS, clock, appended -> {}));
        Model model = new Model();
        RandomActs acts = new RandomActs(both, model, random);
        for (int step = 0; step < STEPS; step++) {
            acts.next();
            try {
                check(both, model, random);
            } catch (AssertionError wrong) {
                throw new AssertionError("after step " + step + ", " + acts.done(), wrong);
            }
        }
    }

    private static void check(TwoSides both, Model model, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (Chain chain : Chain.values()) {
            Reader own = chain == Chain.PROVIDER ? both.provider() : both.client();
            List<Entry> stored = both.ledger().entries(own, both.arrangement(), chain);
            assertThat(Verifier.verify(stored)).as("%s verifies", chain).isEmpty();
            assertThat(stored).hasSize((int)
                    model.lines.stream().filter(l -> l.chain() == chain).count());
            entries.addAll(stored);
        }
        versionsHaveNoGaps(entries);
        neitherSideSeesTheOthers(both);
        for (Viewpoint viewpoint : Viewpoint.values()) {
            Reader reader = viewpoint == Viewpoint.PROVIDER ? both.provider() : both.client();
            Book cached = both.ledger().book(reader, both.arrangement(), viewpoint);
            List<Entry> known = entries.stream()
                    .filter(e -> viewpoint.chains().contains(e.chain()))
                    .toList();
            Book replayed = Book.of(Sample.KINDS, viewpoint, known);
            Instant then = model.lines.isEmpty()
                    ? TickingClock.START
                    : model.lines.get(random.nextInt(model.lines.size())).at();
            LocalDate day = TwoSides.MARCH.plusDays(random.nextInt(11));
            for (Kind<?> kind : List.of(Sample.NOTE, Sample.DEAL, Sample.PLAN, Sample.SECRET)) {
                same(cached, replayed, model, kind, Instant.MAX, LocalDate.MAX);
                same(cached.on(day), replayed.on(day), model, kind, Instant.MAX, day);
                same(cached.knownAt(then).on(day), replayed.knownAt(then).on(day), model, kind, then, day);
            }
            assertThat(unreadable(cached)).isEqualTo(unreadable(replayed));
            if (viewpoint == Viewpoint.SHARED) {
                nothingSharedPointsToAPrivateFact(cached);
            }
        }
    }

    private static void same(Book cached, Book replayed, Model model, Kind<?> kind, Instant known, LocalDate on) {
        for (boolean proposals : List.of(true, false)) {
            List<Recorded<?>> shown = shown(cached, kind, proposals);
            assertThat(shown).as("%s, as replayed", kind.name()).isEqualTo(shown(replayed, kind, proposals));
            Map<UUID, Model.Shown> told = new HashMap<>();
            shown.forEach(r -> told.put(
                    r.id(),
                    new Model.Shown(
                            r.fact(),
                            r.version().number(),
                            r.chain(),
                            r.version().isAgreed())));
            assertThat(told)
                    .as("%s of %s known at %s on %s", kind.name(), cached.viewpoint(), known, on)
                    .isEqualTo(model.shown(cached.viewpoint(), kind, known, on, proposals));
            assertThat(shown).allMatch(r -> proposals || r.agreement() != Agreement.PROPOSED);
        }
    }

    private static List<Recorded<?>> shown(Book book, Kind<?> kind, boolean proposals) {
        return List.copyOf(proposals ? book.current(kind.type()) : book.inForce(kind.type()));
    }

    private static List<String> unreadable(Book book) {
        return book.unreadable().stream()
                .map(u -> u.entry().chain() + " " + u.entry().seq() + " " + u.why())
                .sorted()
                .toList();
    }

    private static void versionsHaveNoGaps(List<Entry> entries) {
        Map<UUID, Integer> newest = new HashMap<>();
        entries.stream().filter(e -> e.act().makesVersion()).forEach(e -> {
            int before = newest.getOrDefault(e.fact(), 0);
            assertThat(e.version()).isEqualTo(before + 1);
            newest.put(e.fact(), e.version());
        });
    }

    private static void neitherSideSeesTheOthers(TwoSides both) {
        for (Side side : Side.values()) {
            Chain other = Chain.of(side.other());
            List<Long> rows = both.ledger()
                    .transactions()
                    .as(
                            both.reader(side),
                            jdbc -> jdbc.sql("""
                            select (select count(*) from ledger.entry where arrangement = :arrangement and chain = :chain)
                                 + (select count(*) from ledger.head where arrangement = :arrangement and chain = :chain)
                            """)
                                    .param("arrangement", both.arrangement())
                                    .param("chain", other.name())
                                    .query((row, n) -> row.getLong(1))
                                    .list());
            assertThat(rows).containsExactly(0L);
            assertThatThrownBy(
                            () -> both.ledger().book(both.reader(side), both.arrangement(), Viewpoint.of(side.other())))
                    .isInstanceOf(NotFound.class);
        }
    }

    private static void nothingSharedPointsToAPrivateFact(Book shared) {
        shared.histories().map(History::versions).flatMap(List::stream).forEach(version -> {
            Fact body = version.fact();
            if (body != null) {
                assertThat(References.of(shared.kinds().of(body), body))
                        .allMatch(target -> shared.history(target).isPresent());
            }
        });
    }

    private static HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setDataSource(DATABASE.asApp());
        pool.setMaximumPoolSize(4);
        return pool;
    }

    /** A clock that goes on with every look, and now and then goes back, as clocks of several machines do. */
    private static final class TickingClock extends Clock {
        static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
        private long looks;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            looks++;
            return START.plusMillis(1000 * looks - (looks % 7 == 0 ? 30_000 : 0));
        }
    }
}
