package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.arrangement.Promise;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was promised for the money: five objectives, their dates and prices, and how they stand. */
final class Promises {
    private final Telling story;
    private final Months m;

    private Promises(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Promises promises = new Promises(story);
        Ref<Promise> lock =
                promises.made("P1", "LYRA-2 database locked five weeks after the last patient", 12, 12, 1_240);
        Ref<Promise> readable = promises.made("P2", "Five legacy studies readable in the warehouse", 9, 25, 680);
        Ref<Promise> interim = promises.made("P3", "VELA-3 interim analysed from clean data", 16, 20, 2_860);
        Ref<Promise> safety =
                promises.made("P4", "No difference between safety and study data older than ten days", 16, 14, 540);
        Ref<Promise> diary = promises.made("P5", "Patient diaries in the database within a day", 18, 12, 410);
        promises.stillTrue(2, 14, diary);
        promises.stillTrue(2, 8, readable);
        promises.stands(readable, 9, 26, "All five read back without a difference", null, 702, m(story, 9, 25));
        promises.stillTrue(2, 9, interim);
        promises.stands(interim, 10, 24, "The second country came three weeks late", m(story, 17, 6), 2_965, null);
        promises.stillTrue(11, 13, interim);
        promises.stillTrue(2, 11, lock);
        promises.stands(lock, 12, 13, "Locked on the day", null, 1_287, m(story, 12, 12));
        promises.stillTrue(2, 12, safety);
        promises.stands(safety, 13, 12, "The licence came late; coding waits for it", m(story, 17, 2), 553, null);
        promises.proposed(interim);
    }

    private Ref<Promise> made(String code, String objective, int month, int day, long thousands) {
        Ref<Promise> promise = story.client()
                .on(1, 12)
                .proposes(new Promise(code, objective, m.day(month, day), eur(thousands * 1_000), null, null, null));
        story.provider().on(1, 16).signs(promise);
        return promise;
    }

    /** In the monthly call both leaders go through the promises, and Orla notes which of them stand as they are. */
    private void stillTrue(int from, int to, Ref<Promise> promise) {
        for (int month = from; month <= to; month++) {
            story.client().on(month, 15).affirms(promise);
        }
    }

    /** A new standing that both sides have signed. */
    private void stands(
            Ref<Promise> promise,
            int month,
            int day,
            String why,
            @Nullable LocalDate forecast,
            long thousands,
            @Nullable LocalDate kept) {
        story.provider().on(month, day).counters(promise, why, p -> now(p, forecast, thousands, kept));
        story.client().on(month, day + 2).signs(promise);
    }

    /** The provider's newest forecast for the interim; the client has not signed it. */
    private void proposed(Ref<Promise> interim) {
        story.provider()
                .on(14, 17)
                .counters(
                        interim,
                        "The interim waits for your decision on the third country; this is the date if it falls this week",
                        p -> now(p, m.day(17, 28), 3_080, null));
    }

    private static Promise now(Promise p, @Nullable LocalDate forecast, long thousands, @Nullable LocalDate kept) {
        return new Promise(p.code(), p.objective(), p.promisedOn(), p.price(), forecast, eur(thousands * 1_000), kept);
    }

    private static LocalDate m(Telling story, int month, int day) {
        return story.months().day(month, day);
    }
}
