package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.learning.ImprovementSheet;
import entente.cockpit.learning.LessonSheet;
import entente.cockpit.learning.PlaybookSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lessons for what is being done now, what is improved and new, and the book both play by. */
@Controller
class LearningPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    LearningPages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/lessons")
    JteModel lessons(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.learningLessons(
                ui,
                member,
                sheets.of(
                        member,
                        asOf,
                        "lessons",
                        (reader, book, own, day, as) -> LessonSheet.of(reader, book, own, day, as, q.strip())));
    }

    @GetMapping("/arrangements/{arrangement}/improvements")
    JteModel improvements(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.learningImprovements(
                ui, member, sheets.of(member, asOf, "improvements", ImprovementSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/playbook")
    JteModel playbook(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.learningPlaybook(ui, member, sheets.of(member, asOf, "playbook", PlaybookSheet::of));
    }
}
