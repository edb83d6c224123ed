package entente.cockpit;

import entente.DemoInstance;
import entente.Visitor;
import entente.kernel.Side;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the braces of the pages' addresses, for each side's leader: facts, drafts and files of the leader's own are made on the way. */
final class PagePlaces {
    private static final String ID = "([0-9a-f-]{36})";
    private static final String INVOICES = """
            Invoice #,Supplier,Status,Invoice Date,Due Date,Total,Currency
            9007,Brightfield,Approved,2026-09-30,2026-10-30,1250.00,GBP
            9008,Brightfield,Approved,2026-09-30,2026-10-30,300.00,GBP
            9009,Brightfield,Approved,2026-02-30,2026-10-30,many,GBP
            """;
    private static final String CHANGES =
            "No.;What;When;Where it stands\nC-1;Another line;14.09.2026;waiting\nC-2;Fewer seats;16.09.2026;agreed\n";
    private static final String TASKS =
            "ID,Name,Milestone,Finish\n2,Design signed off,Yes,2026-03-02\n3,Draw,No,2026-02-02\n";

    private final String base;
    private final Visitor visitor;
    private final Side side;
    private final Map<String, String> places = new LinkedHashMap<>();

    private PagePlaces(String base, Visitor visitor, Side side) {
        this.base = base;
        this.visitor = visitor;
        this.side = side;
        places.put("arrangement", base.substring(base.lastIndexOf('/') + 1));
    }

    static Map<Side, Map<String, String>> of(DemoInstance demo) {
        String base = "/arrangements/" + demo.story().clinical();
        Map<Side, PagePlaces> found = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            found.put(side, new PagePlaces(base, demo.visitor(DemoInstance.leader(side)), side));
        }
        // what one side shares, the other has of its own under the same name
        found.values().forEach(PagePlaces::share);
        found.values().forEach(PagePlaces::prepare);
        Map<Side, Map<String, String>> places = new EnumMap<>(Side.class);
        found.forEach((side, of) -> places.put(side, Map.copyOf(of.places)));
        return places;
    }

    private void share() {
        places.put("shared", recorded("BOTH", project("SHARED-" + side, "Said by the " + side, "SHARED")));
    }

    private void prepare() {
        places.put("own", recorded("project", project("OWN-" + side, "Of our own", "OWN")));
        places.put("clash", recorded("project", project("SHARED-" + side.other(), "Ours of the same name", "OWN")));
        places.put("draft", match(kept(), "/drafts/" + ID));
        places.put("order", match(page("/registers/change-order"), "/facts/" + ID));
        places.put("decision", linked("/decisions", "Shall medical coding"));
        places.put("open", linked("/decisions", "Is the newest site"));
        places.put("conflict", linked("/conflicts", "Who pays for the night"));
        places.put("begun", linked("/conflicts", "Who answers questions"));
        places.put("issue", match(page("/issues"), "/issues/" + ID + "/dissent"));
        places.put("review", match(page("/quarters").html(), "/quarters/" + ID, "the review ahead"));
        places.put("looked-back", match(page("/quarters").html(), "(?s)id=\"closed\".*?/quarters/" + ID, "the review"));
        places.put("project", match(page("/delivery"), "/delivery/" + ID));
        places.put("credit", match(page("/credits"), "/credits/" + ID));
        places.put("month", match(page("/month"), "/month\\?month=([0-9-]{7})"));
        places.put("alert", match(page("/alerts"), "/alerts/" + ID + "/convene"));
        places.put("invitation", match(invited(), "/invitations/([A-Za-z0-9_-]+)"));
        places.put("campaign", match(called().path(), "/campaigns/" + ID, "the campaign"));
        places.put("link", match(asked(), "/answer/([A-Za-z0-9_-]+)"));
        places.put("fresh", match(begun(), "/arrangements/" + ID));
        places.put("held-review", match(page("/reviews"), "/reviews/([0-9Q-]{4,7})\"[^>]*>[^<]*</a>\\s*<small>Signed"));
        places.put("due-review", match(page("/reviews"), "/reviews/([0-9Q-]{4,7})\"[^>]*>[^<]*</a>\\s*<small>planned"));
        sessions();
        files();
        events();
    }

    /** One that is ahead, with an item on its agenda, and one whose minutes are closed. */
    private void sessions() {
        String desk = page("/forums").html();
        String ahead = match(desk, "/sessions/(OPS\\.[0-9-]{10})", "the desk");
        places.put("session", ahead);
        String held = "/sessions/(BOARD\\.[0-9-]{10})\">[^<]*</a>\\s*<small>[^<]*came;";
        places.put("held", match(page("/forums/BOARD").html(), held, "the board"));
        String page = base + "/sessions/" + ahead;
        places.put(
                "item",
                match(
                        visitor.send(page, page + "/items", Map.of("title", "Added by the " + side)),
                        "data-item=\"" + ID));
    }

    private void files() {
        places.put("preview", brought("mapping:coupa-invoices", "invoices.csv", INVOICES));
        places.put("refused", brought("mapping:coupa-invoices", "cut.csv", "PK\u0003\u0004 cut off"));
        places.put("columns", brought("match:change-request", "changes.csv", CHANGES));
        places.put("answers", brought("mapping:msproject-milestones", "plan.csv", TASKS));
        places.put("done", done());
    }

    private void events() {
        String source = match(page("/event-files"), "<option value=\"" + ID + "\"");
        String level = page("/service-levels/DESK").html();
        places.put("measured", match(level, "case\\?period=([0-9-]{7})", "the desk"));
        places.put("failed", match(level, "&amp;id=(R[0-9]{5})", "the desk"));
        String log = """
                Request,At,What,Priority
                R1,2026-06-01T09:00,opened,normal
                R1,2026-06-01T10:00,done,normal
                R2,2026-06-02T09:00,done,normal
                """;
        places.put("looked", events(source, "looked.csv", log));
        places.put("unread", events(source, "unread.csv", "a,b\n1,2\n"));
        places.put("unsaid", events("", "unsaid.csv", log));
        String landed = events(source, "landed-" + side + ".csv", log);
        String page = base + "/event-files/" + landed;
        visitor.send(page, page + "/land", Map.of("first", "2026-06-10", "last", "2026-06-11", "where", "OWN"));
        places.put("landed", landed);
    }

    private String events(String source, String name, String content) {
        String page = base + "/event-files";
        Visitor.Answer answer = visitor.upload(
                page, page, Map.of("source", source), "file", name, content.getBytes(StandardCharsets.UTF_8));
        while (answer.headers().containsKey("refresh")) {
            answer = visitor.get(answer.path());
        }
        return match(answer.path(), "/event-files/" + ID, name);
    }

    private String done() {
        String upload = brought(
                "mapping:coupa-invoices", "more.csv", INVOICES.replace("900", side == Side.CLIENT ? "800" : "700"));
        String page = base + "/import/" + upload;
        String fingerprint = match(visitor.get(page), "name=\"fingerprint\" value=\"([^\"]*)\"");
        visitor.send(page, page + "/record", Map.of("fingerprint", fingerprint, "valid", "true"));
        return upload;
    }

    /** The id behind the link that begins so. */
    private String linked(String page, String words) {
        return match(page(page), page + "/" + ID + "\">" + words);
    }

    private Visitor.Answer page(String path) {
        return visitor.get(base + path);
    }

    private String recorded(String kind, Map<String, String> fields) {
        String form = base + "/registers/project/new";
        return match(visitor.send(form, form, fields).path(), "/facts/" + ID, kind);
    }

    private Visitor.Answer kept() {
        String form = base + "/registers/project/new";
        Map<String, String> fields = project("DRAFT-" + side, "Being thought about", "OWN");
        fields.put("entry.do", "DRAFT");
        return visitor.send(form, form, fields);
    }

    private Visitor.Answer invited() {
        String people = base + "/people";
        return visitor.send(people, people, Map.of("email", "new@" + side + ".example", "as", side + " AUDITOR"));
    }

    private Visitor.Answer called() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));
        return visitor.send(
                base + "/campaigns/new",
                base + "/campaigns",
                Map.of(
                        "title",
                        "Asked by the " + side,
                        side == Side.CLIENT ? "ask.trust-six.1" : "ask.unity-pulse.1",
                        side == Side.CLIENT ? "trust-six 1 pulse" : "unity-pulse 1",
                        "opensOn",
                        today.toString(),
                        "closesOn",
                        today.plusDays(9).toString(),
                        "threshold",
                        "5"));
    }

    private Visitor.Answer asked() {
        String campaign = base + "/campaigns/" + places.get("campaign");
        return visitor.send(campaign, campaign + "/people", Map.of("emails", "guest@" + side + ".example"));
    }

    private Visitor.Answer begun() {
        Visitor.Answer answer = visitor.send(
                "/begin", "/begin", Map.of("name", "Fresh " + side, "side", side.name(), "zone", "Europe/Berlin"));
        return new Visitor.Answer(answer.status(), answer.path(), answer.path(), answer.headers());
    }

    private String brought(String how, String name, String content) {
        Visitor.Answer answer = visitor.upload(
                base + "/import",
                base + "/import",
                Map.of("how", how, "costs", ""),
                "file",
                name,
                content.getBytes(StandardCharsets.UTF_8));
        while (answer.headers().containsKey("refresh")) {
            answer = visitor.get(answer.path());
        }
        return match(answer.path(), "/import/" + ID, how);
    }

    private static Map<String, String> project(String code, String name, String where) {
        return new LinkedHashMap<>(Map.of(
                "code", code,
                "name", name,
                "plannedStartOn", "2026-01-05",
                "plannedEndOn", "2026-12-18",
                "entry.where", where));
    }

    private static String match(Visitor.Answer page, String pattern) {
        return match(page.html(), pattern, page.text());
    }

    private static String match(String in, String pattern, String what) {
        Matcher found = Pattern.compile(pattern).matcher(in);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + what);
        }
        return found.group(1);
    }
}
