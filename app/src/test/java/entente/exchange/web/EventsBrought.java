package entente.exchange.web;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.performance.Performance;
import entente.performance.PerformanceSamples;
import entente.performance.level.EventSource;
import entente.performance.level.LevelSamples;
import entente.performance.level.MeasuredPeriod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two sides that agreed on a service level, and a log of events one of them brings with a browser that has no script. */
public final class EventsBrought {
    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Of three cases that ended in January one took too long; one row cannot be. */
    public static final String TICKETS = """
            ticket,at,event,priority
            A,2026-01-12T09:00,opened,P1
            A,2026-01-12T10:00,resolved,P1
            B,2026-01-12T09:00,opened,P1
            B,2026-01-12T10:00,on hold,P1
            B,2026-01-12T15:00,off hold,P1
            B,2026-01-12T16:00,resolved,P1
            C,2026-01-13T09:00,opened,P1
            C,2026-01-13T16:00,resolved,P1
            D,2026-01-14T10:00,resolved,P1
            E,2026-01-30T09:00,opened,P9
            E,2026-01-30T10:00,resolved,P9
            """;

    public final Ledger ledger = TestInstance.ledger();
    public final SignedIn clara = TestInstance.person("Clara Hume");
    public final SignedIn per = TestInstance.person("Per Lund");
    public final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(clara, "Events", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    public final String base = "/arrangements/" + arrangement;
    public final Visitor client = TestInstance.visitor(clara);
    public final Visitor provider;
    public final Ref<EventSource> source;

    public EventsBrought() {
        TestInstance.appoint(per, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(per);
        source = agreed(Performance.EVENT_SOURCE, LevelSamples.tickets("priority"));
        var measure = agreed(Performance.MEASURE, PerformanceSamples.measure("M-1"));
        var hours = agreed(Performance.SERVICE_HOURS, LevelSamples.office("09:00", "17:00"));
        agreed(Performance.SERVICE_LEVEL, LevelSamples.resolved(measure, hours, source, "95"));
    }

    public <T extends Fact> Ref<T> agreed(Kind<T> kind, T fact) {
        UUID id = Ids.next(ledger.clock().instant());
        Entry said = ledger.append(
                        clara.reader(),
                        arrangement,
                        Voice.CLIENT,
                        Chain.SHARED,
                        List.of(new Statement.Say(id, kind, fact, FIRST)))
                .getLast();
        Statement sign = new Statement.Sign(id, 1, said.bodyDigest());
        ledger.append(clara.reader(), arrangement, Voice.CLIENT, Chain.SHARED, List.of(sign));
        ledger.append(per.reader(), arrangement, Voice.PROVIDER, Chain.SHARED, List.of(sign));
        return new Ref<>(id);
    }

    public Visitor.Answer bring(Visitor who, String content, String name, String described) {
        return settled(
                who,
                who.upload(
                        base + "/event-files",
                        base + "/event-files",
                        Map.of("source", described),
                        "file",
                        name,
                        content.getBytes(StandardCharsets.UTF_8)));
    }

    public static Visitor.Answer settled(Visitor who, Visitor.Answer first) {
        Visitor.Answer now = first;
        while (now.headers().containsKey("refresh")) {
            now = who.get(now.path());
        }
        return now;
    }

    public Visitor.Answer land(Visitor who, Visitor.Answer preview, String first, String last, String where) {
        return settled(
                who,
                who.send(
                        preview.path(),
                        preview.path() + "/land",
                        Map.of("first", first, "last", last, "where", where)));
    }

    public Book book(SignedIn who, Viewpoint from) {
        return ledger.book(who.reader(), arrangement, from);
    }

    public MeasuredPeriod january(Book book) {
        return book.current(MeasuredPeriod.class).stream()
                .map(Recorded::fact)
                .filter(period -> period.period().equals("2026-01"))
                .findFirst()
                .orElseThrow();
    }

    /** January, brought for both by the provider under the name. */
    public Visitor.Answer landed(String name, String content) {
        Visitor.Answer preview = bring(provider, content, name, source.id().toString());
        return land(provider, preview, "2026-01-01", "2026-01-31", "SHARED");
    }
}
