package entente.exchange.demo;

import entente.House;
import entente.TestDatabase;
import entente.kernel.Words;
import entente.ledger.*;
import entente.ledger.postgres.*;
import entente.signal.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ProbeTest {
    @Test
    void probe() {
        for (String d : List.of("2026-11-21")) run(LocalDate.parse(d));
    }

    void run(LocalDate end) {
        var db = TestDatabase.migrated();
        long t = System.nanoTime();
        var story = DemoStory.tell(db, House.KINDS, end, "x", m -> {});
        System.out.println("TOLD " + end + " in " + (System.nanoTime() - t) / 1_000_000 + " ms");
        var ledger = new Ledger(db.asApp(), House.KINDS, Clock.systemUTC(), a -> {});
        var accounts = new entente.access.Accounts(db.asApp(), Clock.systemUTC());
        var orla =
                accounts.find("orla@marrowdale.example").orElseThrow().person().reader();
        var anneke = accounts.find("anneke@brightfathom.example")
                .orElseThrow()
                .person()
                .reader();
        var m = new Months(end);
        for (var a : List.of(story.clinical(), story.network(), story.building())) {
            for (LocalDate day : List.of(end, m.day(11, 3), m.day(6, 3))) {
                for (var v : Viewpoint.values()) {
                    Book book;
                    try {
                        book = ledger.book(v == Viewpoint.PROVIDER ? anneke : orla, a, v);
                    } catch (RuntimeException e) {
                        try {
                            book = ledger.book(anneke, a, v);
                        } catch (RuntimeException f) {
                            continue;
                        }
                    }
                    if (day.equals(end))
                        System.out.println(v + " entries " + book.entries().size() + " facts "
                                + book.histories().count());
                    book = book.knownAt(day.plusDays(1)
                            .atStartOfDay(DemoStory.ZONE)
                            .toInstant()
                            .minusNanos(1));
                    var j = new Judge(House.ROOMS).judge(book, day);
                    System.out.println("== " + day + " " + v);
                    for (var s : j.signals())
                        System.out.println("  " + s.practice() + " " + s.band() + " " + s.reading() + " "
                                + s.about().name() + ": " + Words.ENGLISH.say(s.answer()));
                    j.failures().forEach(f -> f.why().printStackTrace());
                }
            }
        }
    }
}
