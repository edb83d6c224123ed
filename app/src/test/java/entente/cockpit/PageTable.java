package entente.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every page of the application, in the states that look different; a test compares it with what the controllers answer. */
final class PageTable {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";
    private static final String FACT = A + "/facts/{fact}";
    private static final String EVENTS = A + "/event-files";
    private static final String UPLOAD = A + "/import/{upload}";

    /** What a controller answers to GET that is no page: files, a stream, and what the server turns to by itself. */
    static final List<String> NO_PAGES = List.of(
            EVENTS + "/{upload}/left-out.csv",
            A + "/credits/{credit}/proof.json",
            A + "/service-levels/{code}/definition.yaml",
            A + "/service-levels/{code}/openslo.yaml",
            A + "/events",
            A + "/sessions/{session}/live",
            A + "/sessions/{session}/invitation.ics",
            "/feed/{secret}.ics",
            A + "/files/{digest:[0-9a-f]{64}}",
            A + "/held.json",
            A + "/held.csv",
            A + "/registers/{kind}/export.csv",
            A + "/registers/{kind}/export.xlsx",
            A + "/trust/shared.jsonl",
            A + "/trust/own.jsonl",
            UPLOAD + "/corrections.xlsx",
            "/error");

    private PageTable() {}

    static List<PageStop> all() {
        List<PageStop> all = new ArrayList<>();
        Stream.of(
                        outside(),
                        leading(),
                        money(),
                        performing(),
                        LevelPages.all(),
                        AskingPages.all(),
                        ForumPageList.all(),
                        LearningPages.all(),
                        PaperPageList.all(),
                        working(),
                        IssueStops.all(),
                        DecisionStops.all(),
                        ReviewStops.all(),
                        ForesightPages.all(),
                        judging(),
                        registering(),
                        facts(),
                        publishing(),
                        importing(),
                        people(),
                        failing(),
                        seenAsTheOtherSide())
                .forEach(all::addAll);
        return all;
    }

    /** Pages of somebody who is not signed in. */
    static List<PageStop> door() {
        return List.of(
                PageStop.of("/sign-in"),
                PageStop.of("/sign-in", "/sign-in?joined"),
                PageStop.of("/sign-in").sent("main form"),
                PageStop.of("/trust"),
                PageStop.of("/invitations/{secret}", "/invitations/{invitation}"),
                PageStop.of("/invitations/{secret}", "/invitations/{invitation}")
                        .sent("main form"),
                PageStop.of("/answer/{secret}", "/answer/{link}"),
                PageStop.of("/answer/{secret}", "/answer/{link}").sent("main form"),
                PageStop.of("", "/answer/nothing"));
    }

    private static List<PageStop> outside() {
        return List.of(
                PageStop.of("/"),
                PageStop.of("/programme"),
                PageStop.of("/").opened(".top-menu"),
                PageStop.of("/").opened(".top-own"),
                PageStop.of("/begin"),
                PageStop.of("/begin").sent("main form"),
                PageStop.of("/account"),
                PageStop.of("/account/mail"),
                PageStop.of("/account").sent("form[action='/account/password']"),
                PageStop.of("/account").sent("form[action='/account/tokens']", Map.of("name", "Reporting")),
                PageStop.of("/practices"),
                PageStop.of("/dictionary"));
    }

    private static List<PageStop> leading() {
        return List.of(
                PageStop.of(A),
                PageStop.of(A, FRESH),
                PageStop.of(A, A + "?asOf=2026-06-01"),
                PageStop.of(A).opened(".preview"),
                PageStop.of(A).opened(".top-menu"),
                PageStop.of(A + "/why/{what}", A + "/why/000-A1"),
                PageStop.of(A + "/why/{what}", A + "/why/000-A5"),
                PageStop.of(A + "/welcome"),
                PageStop.of(A + "/welcome", FRESH + "/welcome"),
                PageStop.of(A + "/setup"),
                PageStop.of(A + "/setup", FRESH + "/setup"),
                PageStop.of(A + "/setup/{step}", FRESH + "/setup/pair"),
                PageStop.of(A + "/setup/{step}", FRESH + "/setup/pair").sent("main form"),
                PageStop.of(A + "/setup/{step}", FRESH + "/setup/promises"),
                PageStop.of(A + "/setup/{step}", A + "/setup/contract"),
                PageStop.of(A + "/setup/{step}", A + "/setup/promises"),
                PageStop.of(A + "/setup/{step}", FRESH + "/setup/seats"),
                PageStop.of(A + "/setup/{step}", FRESH + "/setup/answers"),
                PageStop.of(A + "/delivery"),
                PageStop.of(A + "/delivery", FRESH + "/delivery"),
                PageStop.of(A + "/delivery/{project}"),
                PageStop.of(A + "/forecasts"),
                PageStop.of(A + "/forecasts", FRESH + "/forecasts"),
                PageStop.of(A + "/doubts"),
                PageStop.of(A + "/relief"),
                PageStop.of(A + "/relief", FRESH + "/relief"),
                PageStop.of(A + "/tray"),
                PageStop.of(A + "/tray", FRESH + "/tray"),
                PageStop.of(A + "/tray").sent("form[action$='/tray/look']"),
                PageStop.of(A + "/tray").ticked("input[name=sign]").sent("form[action$='/tray/look']"),
                PageStop.of(A + "/protocol"),
                PageStop.of(A + "/protocol", FRESH + "/protocol"),
                PageStop.of(A + "/protocol/amend"),
                PageStop.of(A + "/protocol/amend").sent("main form"));
    }

    private static List<PageStop> money() {
        return List.of(
                PageStop.of(A + "/credits"),
                PageStop.of(A + "/credits", FRESH + "/credits"),
                PageStop.of(A + "/credits/trial"),
                PageStop.of(A + "/credits/trial", A + "/credits/trial?atRisk=much"),
                PageStop.of(A + "/credits/trial", FRESH + "/credits/trial"),
                PageStop.of(A + "/credits/reset"),
                PageStop.of(A + "/credits/reset", A + "/credits/reset?resetMost=much"),
                PageStop.of(A + "/credits/reset", FRESH + "/credits/reset"),
                PageStop.of(A + "/credits/{credit}"),
                PageStop.of(A + "/prices"),
                PageStop.of(
                        A + "/prices",
                        A
                                + "/prices?price=1000&base=105.65&share=100&indices=110.5+114.25&cost=10&fee=1&ceiling=12.2&clients=80&actual=11"),
                PageStop.of(A + "/prices", A + "/prices?price=much&base=1&share=1&indices=1"),
                PageStop.of(A + "/month"),
                PageStop.of(A + "/month", A + "/month?month={month}"),
                PageStop.of(A + "/month", FRESH + "/month"));
    }

    private static List<PageStop> performing() {
        return Stream.of(
                        "/services",
                        "/scorecard",
                        "/matters",
                        "/organisation",
                        "/pair",
                        "/responsibilities",
                        "/touch-points",
                        "/web",
                        "/readiness",
                        "/standing")
                .flatMap(page -> Stream.of(PageStop.of(A + page), PageStop.of(A + page, FRESH + page)))
                .toList();
    }

    private static List<PageStop> working() {
        return Stream.of("/issues", "/actions", "/audiences", "/stakeholders", "/reviews", "/across")
                .flatMap(page -> Stream.of(PageStop.of(A + page), PageStop.of(A + page, FRESH + page)))
                .toList();
    }

    private static List<PageStop> judging() {
        return List.of(
                PageStop.of(A + "/alerts"),
                PageStop.of(A + "/alerts", FRESH + "/alerts"),
                PageStop.of(A + "/alerts/{alert}/convene"),
                PageStop.of(A + "/alerts/{alert}/convene").sent("main form"),
                PageStop.of(A + "/alerts/{alert}/waive"),
                PageStop.of(A + "/alerts/{alert}/waive").sent("main form"),
                PageStop.of(A + "/policy"),
                PageStop.of(A + "/policy/{term}", A + "/policy/000-A5.count.watch"),
                PageStop.of(A + "/policy/{term}", A + "/policy/000-A5.count.watch?value=9"),
                PageStop.of(A + "/policy/{term}", A + "/policy/000-A5.count.watch?value=many"),
                PageStop.of(A + "/practices"),
                PageStop.of(A + "/practices", FRESH + "/practices"));
    }

    private static List<PageStop> registering() {
        String registers = A + "/registers/{kind}";
        return List.of(
                PageStop.of(A + "/registers"),
                PageStop.of(A + "/registers", FRESH + "/registers"),
                PageStop.of(registers, A + "/registers/milestone"),
                PageStop.of(registers, A + "/registers/change-order"),
                PageStop.of(registers, A + "/registers/cost-line"),
                PageStop.of(registers, A + "/registers/leadership-pair"),
                PageStop.of(registers, FRESH + "/registers/milestone"),
                PageStop.of(registers + "/new", A + "/registers/milestone/new"),
                PageStop.of(registers + "/new", A + "/registers/milestone/new").sent("main form"),
                PageStop.of(registers + "/new", A + "/registers/arrangement/new"),
                PageStop.of(registers + "/new", A + "/registers/change-order/new"),
                PageStop.of(A + "/asked"),
                PageStop.of(A + "/drafts"),
                PageStop.of(A + "/drafts", FRESH + "/drafts"),
                PageStop.of(A + "/drafts/{draft}"),
                PageStop.of(A + "/drafts/{draft}/delete"));
    }

    private static List<PageStop> facts() {
        return List.of(
                PageStop.of(FACT, A + "/facts/{order}"),
                PageStop.of(FACT, A + "/facts/{own}"),
                PageStop.of(FACT + "/amend", A + "/facts/{own}/amend"),
                PageStop.of(FACT + "/amend", A + "/facts/{own}/amend").sent("main form", Map.of("entry.version", "0")),
                PageStop.of(FACT + "/dispute", A + "/facts/{order}/dispute"),
                PageStop.of(FACT + "/withdraw", A + "/facts/{own}/withdraw"),
                PageStop.of(FACT + "/withdraw", A + "/facts/{shared}/withdraw").sent("main form"),
                PageStop.of(FACT + "/evidence", A + "/facts/{own}/evidence"),
                PageStop.of(FACT + "/evidence", A + "/facts/{own}/evidence").sent("main form"),
                PageStop.of(FACT + "/readers", A + "/facts/{own}/readers"),
                PageStop.of(FACT + "/redact", A + "/facts/{shared}/redact"));
    }

    private static List<PageStop> publishing() {
        return List.of(
                PageStop.of(A + "/publish"),
                PageStop.of(A + "/publish", FRESH + "/publish"),
                PageStop.of(A + "/publish").sent("form[action$='/publish/review']"),
                PageStop.of(A + "/publish", A + "/publish?fact={own}").sent("form[action$='/publish/review']"),
                PageStop.of(A + "/publish", A + "/publish?fact={clash}").sent("form[action$='/publish/review']"));
    }

    private static List<PageStop> importing() {
        return List.of(
                PageStop.of(A + "/import"),
                PageStop.of(A + "/import", A + "/import?kind=cost-line"),
                PageStop.of(A + "/import").sent("main form"),
                PageStop.of(UPLOAD, A + "/import/{preview}"),
                PageStop.of(UPLOAD, A + "/import/{refused}"),
                PageStop.of(UPLOAD, A + "/import/{done}"),
                PageStop.of(UPLOAD + "/columns", A + "/import/{columns}/columns"),
                PageStop.of(UPLOAD + "/columns", A + "/import/{columns}/columns")
                        .sent("main form[action$='/columns']"),
                PageStop.of(UPLOAD + "/answers", A + "/import/{answers}/answers"));
    }

    private static List<PageStop> people() {
        return List.of(
                PageStop.of(A + "/people"),
                PageStop.of(A + "/people")
                        .sent(
                                "main form[action$='/people']",
                                Map.of("email", "guest@example.org", "as", "CLIENT COACH")),
                PageStop.of(A + "/people/deputies"),
                PageStop.of(A + "/people/deputies").sent("main form[action$='/deputies']"),
                PageStop.of(A + "/people/limits"),
                PageStop.of(A + "/people/limits").sent("main form[action$='/limits']"),
                PageStop.of(A + "/trust"),
                PageStop.of(A + "/trust").sent("form[action$='/trust/keys']"));
    }

    /** The first begins it, the last ends it. */
    private static List<PageStop> seenAsTheOtherSide() {
        return List.of(
                PageStop.of(A).opened(".preview").sent(".preview form"),
                PageStop.of(A + "/registers/{kind}", A + "/registers/project"),
                PageStop.of(A + "/tray"),
                PageStop.of(A).sent(".preview-on form"));
    }

    private static List<PageStop> failing() {
        return List.of(
                PageStop.of("", "/arrangements/00000000-0000-0000-0000-000000000000"),
                PageStop.of("", "/nothing/here"),
                PageStop.of("", A + "/registers/project/new?x").sent("main form", Map.of("_csrf", "forged")));
    }
}
