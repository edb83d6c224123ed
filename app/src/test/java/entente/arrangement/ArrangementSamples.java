package entente.arrangement;

import entente.Rooms;
import entente.arrangement.Arrangement.Pack;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An arrangement of a million euros from 2026 to 2027, told on the last day of June 2026. */
public final class ArrangementSamples {
    public static final LocalDate START = LocalDate.parse("2026-01-01");

    private ArrangementSamples() {}

    /** A shared book, told at noon of 30 June 2026. */
    public static Told shared() {
        return on("2026-06-30");
    }

    /** A shared book, told at noon of a day. */
    public static Told on(String day) {
        return Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse(day + "T12:00:00Z"));
    }

    /** What the client alone knows, told at noon of 30 June 2026. */
    public static Told client() {
        return Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse("2026-06-30T12:00:00Z"));
    }

    public static Arrangement arrangement(Pack pack) {
        return new Arrangement(
                "ARR-1", "Studies", "Aster", "Birch", "Europe/Berlin", "EUR", "MON-FRI", null, List.of(), pack);
    }

    public static Contract contract() {
        return contract("1000000", "2027-12-31", 180);
    }

    public static Contract contract(String value, String endsOn, int noticeDays) {
        return new Contract(
                "MSA-1", "Agreement", Money.of(value, "EUR"), START, LocalDate.parse(endsOn), noticeDays, null);
    }

    /** The contract signed by both. */
    public static Ref<Contract> agreed(Told told) {
        return told.fact(Side.CLIENT, contract(), START, Side.CLIENT, Side.PROVIDER);
    }

    public static Protocol protocol(int silenceDays) {
        return new Protocol("Protocol", "The contract prevails.", silenceDays, 7);
    }

    public static Promise promise(String promisedOn) {
        return new Promise("P1", "Database locked", LocalDate.parse(promisedOn), null, null, null, null);
    }

    public static Promise expected(Promise promise, String forecastOn) {
        return new Promise(
                promise.code(),
                promise.objective(),
                promise.promisedOn(),
                promise.price(),
                LocalDate.parse(forecastOn),
                promise.priceNow(),
                promise.keptOn());
    }

    public static Promise kept(Promise promise, String keptOn) {
        return new Promise(
                promise.code(),
                promise.objective(),
                promise.promisedOn(),
                promise.price(),
                promise.forecastOn(),
                promise.priceNow(),
                LocalDate.parse(keptOn));
    }

    public static Promise priced(Promise promise, String agreed, String now) {
        return new Promise(
                promise.code(),
                promise.objective(),
                promise.promisedOn(),
                Money.of(agreed, "EUR"),
                promise.forecastOn(),
                Money.of(now, "EUR"),
                promise.keptOn());
    }
}
