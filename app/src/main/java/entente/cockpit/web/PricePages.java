package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.commercial.PriceSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Formulae of prices tried out before a clause is written: three readings of one index clause, target cost, gain share. */
@Controller
class PricePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    @GetMapping("/arrangements/{arrangement}/prices")
    JteModel prices(Ui ui, Member member, @RequestParam Map<String, String> typed) {
        member.must(Right.READ);
        return TEMPLATES.commercialPrices(ui, member, PriceSheet.of(typed));
    }
}
