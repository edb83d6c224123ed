package entente.cockpit.web;

import entente.cockpit.Practices;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Which practices work here and by what, for everybody who is signed in. */
@Controller
class PracticePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Practices practices;

    PracticePages(Practices practices) {
        this.practices = practices;
    }

    @GetMapping("/practices")
    JteModel practices(Ui ui) {
        return TEMPLATES.cockpitPractices(ui, practices);
    }
}
