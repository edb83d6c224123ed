package entente.cockpit.web;

import static entente.cockpit.web.QuarterPages.QUARTERS;

import entente.access.Member;
import entente.governance.QuarterTable;
import entente.governance.forum.Sitting;
import entente.governance.quarter.QuarterCase;
import entente.governance.quarter.QuarterPart;
import entente.governance.quarter.QuarterPreRead;
import entente.governance.quarter.QuarterReview;
import entente.governance.quarter.QuarterReview.TimeBox;
import entente.kernel.Refused;
import entente.page.Page;
import entente.page.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What moves the review of a quarter on: planning it, and putting what is read before both. */
@Controller
class QuarterActs {
    private final QuarterPages pages;
    private final QuarterDesk desk;

    QuarterActs(QuarterPages pages, QuarterDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping(QUARTERS)
    Object plan(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String code,
            @RequestParam LocalDate from,
            @RequestParam LocalDate through,
            @RequestParam(defaultValue = "") String session,
            @RequestParam Map<String, String> form) {
        try {
            Sitting sitting = desk.session(member, session);
            QuarterReview review = new QuarterReview(
                    code.strip(), from, through, sitting.forum().ref(), sitting.plannedOn(), boxes(form));
            return QuarterDesk.back(member, desk.say(member, QuarterTable.QUARTER_REVIEW, review));
        } catch (Refused refused) {
            return Page.refused(pages.all(ui, member, null, refused.text()));
        }
    }

    @PostMapping(QUARTERS + "/{review}/pre-read")
    Object issue(Ui ui, Member member, @PathVariable UUID review) {
        QuarterCase one = desk.get(member, review);
        try {
            QuarterPreRead read = new QuarterPreRead(one.review().ref(), desk.today(member));
            desk.say(member, QuarterTable.QUARTER_PRE_READ, read);
            return QuarterDesk.back(member, review);
        } catch (Refused refused) {
            return Page.refused(pages.one(ui, member, review, null, refused.text()));
        }
    }

    private static List<TimeBox> boxes(Map<String, String> form) {
        return Arrays.stream(QuarterPart.values())
                .flatMap(part -> box(part, form.getOrDefault(part.name(), "")))
                .toList();
    }

    private static Stream<TimeBox> box(QuarterPart part, String typed) {
        return typed.isBlank() ? Stream.empty() : Stream.of(new TimeBox(part, minutes(typed)));
    }

    private static int minutes(String typed) {
        Refused.unless(typed.strip().matches("[0-9]{1,4}"), "minutes", "quarter.refused.minutes", typed);
        return Integer.parseInt(typed.strip());
    }
}
