package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.arrangement.MonthEnd;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Moment;
import entente.cockpit.commercial.PriceSheet;
import entente.cockpit.commercial.SignedPrices;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the signed prices come to month by month, and clauses tried out before they are written: index, target cost, gain share. */
@Controller
class PricePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final EarlierBooks earlier;

    PricePages(Ledger ledger, EarlierBooks earlier) {
        this.ledger = ledger;
        this.earlier = earlier;
    }

    @GetMapping("/arrangements/{arrangement}/prices")
    JteModel prices(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            @RequestParam Map<String, String> typed) {
        member.must(Right.READ);
        Moment moment = Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
        Book today = member.sharedBook(ledger);
        YearMonth shown = Objects.requireNonNullElse(month, MonthEnd.lastOver(moment.on()));
        SignedPrices signed = SignedPrices.of(earlier.of(today, moment).on(moment.on()), shown, moment.on());
        String page = "/arrangements/" + member.arrangement() + "/prices";
        return TEMPLATES.commercialPrices(ui, member, PriceSheet.of(typed), signed, moment.through(today, page));
    }
}
