package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody of a client who brings files through the pages with a browser that has no script, and a small plan to bring. */
class FilesBrought {
    static final String PLAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="http://schemas.microsoft.com/project"><Title>Study 12</Title><Tasks>
            <Task><UID>1</UID><ID>1</ID><Name>Protocol signed</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone>
            <Start>2026-03-06T17:00:00</Start><Finish>2026-03-06T17:00:00</Finish></Task>
            <Task><UID>2</UID><ID>2</ID><Name>First patient in</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone>
            <Start>2026-03-20T17:00:00</Start><Finish>2026-03-20T17:00:00</Finish></Task>
            </Tasks></Project>
            """;

    final Ledger ledger = TestInstance.ledger();
    final SignedIn orla = TestInstance.person("Orla");
    final UUID arrangement = ledger.open(orla.reader(), Voice.CLIENT, "Network services", ZoneId.of("Europe/Berlin"));
    final String base = "/arrangements/" + arrangement;
    final Visitor visitor;

    FilesBrought() {
        TestInstance.appoint(orla, arrangement, Side.CLIENT, Role.LEADER);
        visitor = TestInstance.visitor(orla);
    }

    Visitor.Answer bring(String how, String name, String content) {
        return settled(visitor.upload(
                base + "/import",
                base + "/import",
                Map.of("how", how, "costs", ""),
                "file",
                name,
                content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The page once nobody works on the file any more: as a browser does, asks again while the page says that it will change. */
    Visitor.Answer settled(Visitor.Answer first) {
        Visitor.Answer now = first;
        while (now.headers().containsKey("refresh")) {
            now = visitor.get(now.path());
        }
        return now;
    }

    Visitor.Answer sent(String path, Map<String, String> fields) {
        return settled(visitor.send(path, path, fields));
    }

    Book book() {
        return ledger.book(orla.reader(), arrangement, Viewpoint.CLIENT);
    }

    /** How much people have said; the judge says something of its own meanwhile. */
    long said() {
        return book().entries().stream()
                .filter(entry -> entry.side() != Voice.SYSTEM)
                .count();
    }

    static String field(Visitor.Answer page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.html());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    Visitor.Answer record(Visitor.Answer preview, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("fingerprint", field(preview, "fingerprint"));
        return settled(visitor.send(preview.path(), preview.path() + "/record", fields));
    }
}
