package entente.register.web;

import entente.ledger.Kinds;
import entente.page.Ui;
import entente.register.Dictionary;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be said here: every kind of fact with all it is made of, for everybody who is signed in. */
@Controller
class DictionaryPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Kinds kinds;

    DictionaryPages(Kinds kinds) {
        this.kinds = kinds;
    }

    @GetMapping("/dictionary")
    JteModel dictionary(Ui ui, @RequestParam(defaultValue = "") String q) {
        List<Dictionary> all = Dictionary.of(kinds, ui.words());
        List<Dictionary> found =
                all.stream().filter(kind -> kind.mentions(q, ui.words())).toList();
        return TEMPLATES.registerDictionary(ui, all, found, q);
    }
}
