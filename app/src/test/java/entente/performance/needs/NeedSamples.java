package entente.performance.needs;

import static entente.arrangement.ArrangementSamples.START;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.read;
import static entente.performance.PerformanceSamples.service;

import entente.arrangement.Service;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.LevelExpectation;
import entente.performance.Measure;
import java.time.LocalDate;

/** A service, its expectations, and the six needs that never go away. */
final class NeedSamples {
    private NeedSamples() {}

    static Ref<Service> one(Told told) {
        return told.fact(Side.CLIENT, service("S1"), START);
    }

    static Ref<LevelExpectation> expect(Told told, Ref<Service> service, int level, String by) {
        return told.fact(
                Side.CLIENT,
                new LevelExpectation(service, level, LocalDate.parse(by), "So we need it"),
                START,
                Side.CLIENT,
                Side.PROVIDER);
    }

    /** A measure of a level, read for the last months. */
    static Ref<Measure> at(Told told, Ref<Service> service, int level, String... values) {
        Ref<Measure> measure =
                agreed(told, measure("L" + level, m -> m.of(service).at(level)));
        read(told, measure, values);
        return measure;
    }

    /** A live measure for each of the usual needs that is named. */
    static void cover(Told told, String... needs) {
        for (String need : needs) {
            read(told, agreed(told, measure("N-" + need, m -> m.need(need, "quality"))), "97");
        }
    }

    static void coverAll(Told told) {
        cover(told, "reliability", "cost", "security", "satisfaction", "people", "relationship");
    }
}
