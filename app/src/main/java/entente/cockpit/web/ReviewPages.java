package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.OneReview;
import entente.cockpit.governance.ReviewsSheet;
import entente.governance.rhythm.ReviewPeriod;
import entente.kernel.NotFound;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rhythm of the two leaders, and the reviews in which both look back. */
@Controller
class ReviewPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    ReviewPages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/reviews")
    JteModel reviews(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceReviews(ui, member, sheets.of(member, asOf, "reviews", ReviewsSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/reviews/{period}")
    JteModel review(
            Ui ui, Member member, @PathVariable String period, @RequestParam(required = false) @Nullable String asOf) {
        ReviewPeriod of = ReviewPeriod.named(period).orElseThrow(() -> new NotFound("no period " + period));
        return TEMPLATES.governanceReview(
                ui,
                member,
                sheets.of(
                        member,
                        asOf,
                        "reviews/" + of.name(),
                        (reader, book, own, day, through) -> OneReview.of(reader, book, day, through, of)));
    }
}
