package entente.events.desk;

import entente.events.desk.LevelDesk.Desk;
import entente.events.desk.LevelDesk.Tally;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.performance.Performance;
import entente.performance.Reading;
import entente.performance.level.EventLog;
import entente.performance.level.LevelReading;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.PeriodFigure;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Says what a period came to: new, or again where it came out differently; what the other side said is not touched and named. */
record Recording(Desk at, Tally tally, List<Text> waiting, Recorded<ServiceLevel> level) {
    void record(MeasuredPeriod period, PeriodFigure figure, EventLog log) {
        Reading reading = LevelReading.of(
                level.fact().measure(),
                figure,
                level.fact().cycle(),
                at.today(),
                log.digest(),
                at.words().say("events.desk.because", level.fact().name(), log.name()));
        boolean said = say(
                tally.periods,
                Voice.SYSTEM,
                Performance.MEASURED_PERIOD,
                period,
                MeasuredPeriod::agreesWith,
                period.period());
        said |= say(
                tally.readings,
                at.member().voice(),
                Performance.READING,
                reading,
                Recording::sameReading,
                period.period());
        if (said) {
            tally.recorded++;
        } else {
            tally.same++;
        }
    }

    private <T extends Fact> boolean say(
            List<Statement> to, Voice voice, Kind<T> kind, T fact, BiPredicate<T, T> same, String period) {
        Optional<Recorded<T>> known = at.book()
                .named(at.chain(), kind, kind.keyOf(fact), voice)
                .flatMap(id -> at.book().find(kind, id));
        if (known.isEmpty()) {
            UUID id = Ids.next(at.ledger().clock().instant());
            to.add(new Statement.Say(id, kind, fact, at.today()));
            return true;
        }
        Recorded<T> before = known.get();
        if (same.test(before.fact(), fact)) {
            return false;
        }
        if (before.by() != voice) {
            waiting.add(Text.of("events.desk.others", level.fact().code(), period, before.by()));
            return false;
        }
        to.add(new Statement.Amend(
                before.id(),
                before.version().number(),
                fact,
                at.today(),
                at.words().say("events.desk.again")));
        return true;
    }

    private static boolean sameReading(Reading one, Reading other) {
        return one.status() == other.status()
                && one.during().equals(other.during())
                && same(one.value(), other.value())
                && same(one.numerator(), other.numerator())
                && same(one.denominator(), other.denominator())
                && Objects.equals(one.sourceDigest(), other.sourceDigest());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
