package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.EarlierBooks;
import entente.cockpit.LookBack;
import entente.cockpit.Moment;
import entente.cockpit.performance.LevelSheet;
import entente.cockpit.performance.LevelsSheet;
import entente.events.CaseLookup;
import entente.events.FailingEvents;
import entente.events.WorkFolder;
import entente.events.desk.LevelDesk;
import entente.events.desk.Measured;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Document;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.performance.level.EventLog;
import entente.performance.level.LevelDefinition;
import entente.performance.level.LevelDefinitions;
import entente.performance.level.MeasuredPeriod;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Service levels as they are measured from raw events: all of them, one with its failing cases, and one case with its clock. */
@Controller
class ServiceLevelPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String LEVELS = "/arrangements/{arrangement}/service-levels";
    private static final String LEVEL = LEVELS + "/{code}";

    private final Ledger ledger;
    private final LevelDesk desk;
    private final EarlierBooks earlier;

    ServiceLevelPages(Ledger ledger, LevelDesk desk, EarlierBooks earlier) {
        this.ledger = ledger;
        this.desk = desk;
        this.earlier = earlier;
    }

    @GetMapping(LEVELS)
    JteModel levels(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        return levels(ui, member, moment(member, asOf, knownOn), null);
    }

    private JteModel levels(Ui ui, Member member, Moment moment, @Nullable Measured measured) {
        LevelsSheet sheet = LevelsSheet.of(member.side(), book(member, moment), moment.on());
        return TEMPLATES.performanceLevels(ui, member, sheet, measured, back(member, moment, ""));
    }

    /** Measures all again, what both see and what only this side has, and says on the page what came of it: sent twice, it says nothing twice. */
    @PostMapping(LEVELS)
    JteModel measure(Ui ui, Member member) {
        member.must(Right.RECORD);
        return levels(
                ui,
                member,
                moment(member, null, null),
                desk.measureAll(member, ui.words()).join());
    }

    @GetMapping(LEVEL)
    JteModel level(
            Ui ui,
            Member member,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn)
            throws IOException {
        Moment moment = moment(member, asOf, knownOn);
        LevelSheet sheet = LevelSheet.of(member.side(), book(member, moment), moment.on(), code, period)
                .orElseThrow(() -> new NotFound("no such service level: " + code));
        int at = Math.max(0, page);
        Optional<Path> file = sheet.shown()
                .flatMap(shown -> Optional.ofNullable(shown.failing()))
                .flatMap(Document::file)
                .map(digest -> desk.failing(member, digest));
        if (file.isPresent()) {
            try (WorkFolder folder = WorkFolder.create()) {
                sheet = sheet.with(FailingEvents.of(file.get(), search, at, folder.path()));
            }
        }
        LookBack back = back(member, moment, "/" + sheet.line().place());
        return TEMPLATES.performanceLevel(ui, member, sheet, search, at, back);
    }

    /** Why a case was due when it was. */
    @GetMapping(LEVEL + "/case")
    JteModel found(
            Ui ui,
            Member member,
            @PathVariable String code,
            @RequestParam String id,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn)
            throws IOException {
        Moment moment = moment(member, asOf, knownOn);
        Book book = book(member, moment);
        LevelSheet sheet = LevelSheet.of(member.side(), book, moment.on(), code, period)
                .orElseThrow(() -> new NotFound("no such service level: " + code));
        return TEMPLATES.performanceLevelCase(
                ui,
                member,
                sheet.line(),
                period,
                id.strip(),
                look(member, book, moment, sheet, id.strip()),
                back(member, moment, ""));
    }

    private Optional<CaseLookup.Found> look(Member member, Book book, Moment moment, LevelSheet sheet, String id)
            throws IOException {
        MeasuredPeriod period = sheet.shown().orElseThrow(() -> new NotFound("this period was not measured"));
        EventLog log = book.find(EventLog.class, period.log())
                .orElseThrow(() -> new NotFound("no such log: " + period.log()))
                .fact();
        if (!(LevelDefinitions.of(book, sheet.line().code(), moment.on())
                instanceof LevelDefinition.Measurable known)) {
            return Optional.empty();
        }
        Path landed = desk.place(member, known.definition().source(), log);
        try (WorkFolder folder = WorkFolder.create()) {
            return CaseLookup.find(known.definition(), landed, id, folder.path());
        }
    }

    private Moment moment(Member member, @Nullable String asOf, @Nullable String knownOn) {
        return Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
    }

    private Book book(Member member, Moment moment) {
        return earlier.of(member.book(ledger), moment).on(moment.on());
    }

    private LookBack back(Member member, Moment moment, String page) {
        String levels = "/arrangements/" + member.arrangement() + "/service-levels";
        return LookBack.of(moment, member.book(ledger), levels + page);
    }
}
