package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Signing;
import entente.governance.QuarterTable;
import entente.governance.quarter.QuarterCase;
import entente.governance.quarter.QuarterClose;
import entente.kernel.Refused;
import entente.ledger.Entry;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.page.Page;
import entente.page.Ui;
import entente.performance.Performance;
import entente.performance.StoppedMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closes the review of a quarter, with what is measured no longer. */
@Controller
class QuarterEnds {
    private final QuarterPages pages;
    private final QuarterDesk desk;
    private final Signing signing;

    QuarterEnds(QuarterPages pages, QuarterDesk desk, Signing signing) {
        this.pages = pages;
        this.desk = desk;
        this.signing = signing;
    }

    /** What is measured no longer is proposed with the signature of the side that closes; the other signs in its tray. */
    @PostMapping(QuarterPages.QUARTERS + "/{review}/close")
    Object close(
            Ui ui,
            Member member,
            @PathVariable UUID review,
            @RequestParam(defaultValue = "") String says,
            @RequestParam(defaultValue = "") String differs,
            @RequestParam(defaultValue = "") List<UUID> stop,
            @RequestParam(defaultValue = "") String why) {
        QuarterCase one = desk.get(member, review);
        try {
            LocalDate today = desk.today(member);
            List<Statement> all = new ArrayList<>();
            all.add(desk.said(
                    member,
                    QuarterTable.QUARTER_CLOSE,
                    new QuarterClose(one.review().ref(), today, says, differs.isBlank() ? null : differs.strip())));
            stop.forEach(measure -> all.add(desk.said(
                    member,
                    Performance.STOPPED_MEASURE,
                    new StoppedMeasure(
                            new Ref<>(measure), today, why, one.said().code()))));
            sign(member, desk.say(member, all));
            return QuarterDesk.back(member, review);
        } catch (Refused refused) {
            return Page.refused(pages.one(ui, member, review, null, refused.text()));
        }
    }

    private void sign(Member member, List<Entry> entries) {
        List<Statement.Sign> stopped = entries.stream()
                .filter(entry -> entry.kind().equals(Performance.STOPPED_MEASURE.name()))
                .map(entry -> new Statement.Sign(entry.fact(), entry.version(), entry.bodyDigest()))
                .toList();
        if (member.may(Right.SIGN) && !stopped.isEmpty()) {
            signing.sign(member, stopped);
        }
    }
}
