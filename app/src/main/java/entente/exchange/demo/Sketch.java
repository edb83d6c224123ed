package entente.exchange.demo;

import entente.arrangement.Service;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.Cadence;
import entente.performance.Measure;
import entente.performance.Measure.Direction;
import entente.performance.Measure.Nature;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A measure of the story in the making; what all of them say alike is said here. */
record Sketch(
        String code,
        String name,
        @Nullable Ref<Service> service,
        Direction direction,
        String floor,
        String target,
        String unit,
        @Nullable Integer level,
        @Nullable String need,
        @Nullable String perspective,
        boolean must,
        Side side) {

    Sketch better(Direction way, String from, String to, String in) {
        return new Sketch(code, name, service, way, from, to, in, level, need, perspective, must, side);
    }

    Sketch at(@Nullable Integer its, @Nullable String which, @Nullable String where) {
        return new Sketch(code, name, service, direction, floor, target, unit, its, which, where, must, side);
    }

    Sketch critical() {
        return new Sketch(code, name, service, direction, floor, target, unit, level, need, perspective, true, side);
    }

    Sketch ofTheClient() {
        return new Sketch(
                code, name, service, direction, floor, target, unit, level, need, perspective, must, Side.CLIENT);
    }

    Measure measure() {
        return new Measure(
                code,
                name,
                service,
                name + ", counted over one month",
                "what counts over what was due, as both count it",
                "The tickets and reports both sides can open",
                unit,
                Cadence.MONTH,
                direction,
                new BigDecimal(floor),
                new BigDecimal(target),
                side,
                side == Side.CLIENT ? "Head of clinical operations" : "Head of data management",
                Nature.OUTCOME,
                level,
                need,
                perspective,
                must,
                null);
    }
}
