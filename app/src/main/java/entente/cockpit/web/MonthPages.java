package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Signing;
import entente.arrangement.MonthEnd;
import entente.cockpit.commercial.MonthSheet;
import entente.governance.Governance;
import entente.governance.month.ClosedMonth;
import entente.governance.month.MonthClose;
import entente.governance.month.MonthEffort;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The end of a month on one page: what is in, what is missing and whose it is, what is disputed, and the month both sign. */
@Controller
class MonthPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String MONTH = "/arrangements/{arrangement}/month";

    private final Ledger ledger;
    private final Signing signing;

    MonthPages(Ledger ledger, Signing signing) {
        this.ledger = ledger;
        this.signing = signing;
    }

    @GetMapping(MONTH)
    JteModel month(Ui ui, Member member, @RequestParam(required = false) @Nullable String month) {
        return page(ui, member, of(month, member), null);
    }

    /** Says the side's own hours; a second word replaces the first. */
    @PostMapping(MONTH + "/hours")
    Object hours(Ui ui, Member member, @RequestParam String month, @RequestParam(defaultValue = "") String hours) {
        member.must(Right.RECORD);
        YearMonth of = of(month, member);
        try {
            MonthEffort effort = new MonthEffort(of.toString(), member.side(), number(hours), today(member));
            record(member, ui, Governance.MONTH_EFFORT, of + " " + member.side(), effort);
            return back(member, of);
        } catch (Refused refused) {
            return Page.refused(page(ui, member, of, refused.text()));
        }
    }

    /** Puts the month before both as it is shown, with the signature of the side that does; the other signs in its tray. */
    @PostMapping(MONTH + "/close")
    String close(Ui ui, Member member, @RequestParam String month) {
        member.must(Right.SIGN);
        YearMonth of = of(month, member);
        Book shared = book(member);
        ClosedMonth closed = MonthClose.of(shared, of, today(member)).freeze(shared, today(member));
        Entry said = record(member, ui, Governance.CLOSED_MONTH, of.toString(), closed);
        signing.sign(member, List.of(new Statement.Sign(said.fact(), said.version(), said.bodyDigest())));
        return back(member, of);
    }

    private Entry record(Member member, Ui ui, Kind<?> kind, String key, Fact fact) {
        Book shared = member.sharedBook(ledger);
        LocalDate today = today(member);
        Optional<UUID> known = shared.named(Chain.SHARED, kind, key, member.voice());
        Statement said = known.flatMap(shared::history)
                .<Statement>map(history -> new Statement.Amend(
                        history.fact(), history.newest().number(), fact, today, ui.say("commercial.month.again")))
                .orElseGet(() -> new Statement.Say(Ids.next(ledger.clock().instant()), kind, fact, today));
        return ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(said))
                .getFirst();
    }

    private JteModel page(Ui ui, Member member, YearMonth month, @Nullable Text wrong) {
        return TEMPLATES.commercialMonth(ui, member, MonthSheet.of(book(member), month, today(member)), wrong);
    }

    private static String back(Member member, YearMonth month) {
        return "redirect:/arrangements/" + member.arrangement() + "/month?month=" + month;
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException wrong) {
            throw new Refused("hours", Text.of("commercial.trial.number", typed));
        }
    }

    private YearMonth of(@Nullable String month, Member member) {
        try {
            return month == null ? MonthEnd.lastOver(today(member)) : YearMonth.parse(month);
        } catch (DateTimeException wrong) {
            throw new NotFound("no such month: " + month);
        }
    }

    private Book book(Member member) {
        return member.sharedBook(ledger).on(today(member));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
