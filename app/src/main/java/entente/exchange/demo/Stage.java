package entente.exchange.demo;

import entente.access.Operator;
import entente.access.SignedIn;
import entente.ledger.Book;
import entente.ledger.Entry;
import entente.ledger.Kinds;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** Where a telling is played: a real ledger, which checks every word of it. What it refuses ends the play. */
final class Stage {
    private final DataSource app;
    private final DataSource owner;
    private final Kinds kinds;

    Stage(DataSource app, DataSource owner, Kinds kinds) {
        this.app = app;
        this.owner = owner;
        this.kinds = kinds;
    }

    /** Opens the arrangement, gives everybody their part, and plays the whole telling. */
    UUID play(Telling telling, Cast cast, Opening opening, IntConsumer monthBegins) {
        List<Telling.Line> lines = telling.inTime();
        StoryClock clock = new StoryClock(opening.zone(), lines.getFirst().day());
        Ledger ledger = new Ledger(app, kinds, clock, appended -> {});
        SignedIn opener = cast.parts().getFirst().person();
        UUID arrangement =
                ledger.open(opener.reader(), Voice.of(cast.parts().getFirst().side()), opening.name(), opening.zone());
        appoint(new Operator(owner, clock), cast, arrangement);
        play(lines, telling.months(), new Scene(ledger, clock, cast, arrangement), monthBegins);
        return arrangement;
    }

    /** What an arrangement is opened with. */
    record Opening(String name, ZoneId zone) {}

    private static void appoint(Operator operator, Cast cast, UUID arrangement) {
        for (Cast.Part part : cast.parts()) {
            operator.appoint(part.person(), arrangement, part.side(), part.role(), part.from());
            LocalDate to = part.to();
            if (to != null) {
                operator.recall(part.person(), arrangement, part.role(), to);
            }
        }
    }

    private static void play(List<Telling.Line> lines, Months months, Scene scene, IntConsumer monthBegins) {
        int month = 0;
        LocalDate today = LocalDate.MIN;
        int nth = 0;
        for (List<Telling.Line> breath : Breaths.of(lines)) {
            LocalDate day = breath.getFirst().day();
            nth = day.equals(today) ? nth + 1 : 0;
            today = day;
            if (months.of(today) != month) {
                month = months.of(today);
                monthBegins.accept(month);
            }
            scene.say(breath, nth);
        }
    }

    /** One arrangement as it stands in the play. */
    private static final class Scene {
        private final Ledger ledger;
        private final StoryClock clock;
        private final Cast cast;
        private final UUID arrangement;
        private final Map<UUID, Entry> newest = new HashMap<>();

        Scene(Ledger ledger, StoryClock clock, Cast cast, UUID arrangement) {
            this.ledger = ledger;
            this.clock = clock;
            this.cast = cast;
            this.arrangement = arrangement;
        }

        void say(List<Telling.Line> breath, int nth) {
            Telling.Line first = breath.getFirst();
            clock.moveTo(first.day(), nth);
            SignedIn who = cast.who(first.side(), first.role(), first.day());
            List<Statement> said = breath.stream()
                    .flatMap(line -> line.said().on(newest.get(line.fact()), () -> shared(who)).stream())
                    .toList();
            if (said.isEmpty()) {
                return;
            }
            try {
                ledger.append(who.reader(), arrangement, Voice.of(first.side()), first.chain(), said)
                        .forEach(this::keep);
            } catch (RuntimeException refused) {
                throw new IllegalStateException(
                        "the ledger refuses what " + who.name() + " says on " + first.day() + ": " + said, refused);
            }
        }

        private Book shared(SignedIn who) {
            return ledger.book(who.reader(), arrangement, Viewpoint.SHARED);
        }

        private void keep(Entry entry) {
            if (entry.act().makesVersion()) {
                newest.put(entry.fact(), entry);
            }
        }
    }
}
