package entente.page;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves the gallery, and goes wrong in every way a page can. */
@TestComponent
@Controller
class GalleryPages {
    /** Stands for whoever will know the reader. */
    @ModelAttribute
    void frame(HttpServletRequest request, @RequestHeader(name = "X-Stranger", required = false) String stranger) {
        if (stranger == null) {
            PageSamples.frame(Side.CLIENT).on(request);
        }
    }

    @GetMapping("/gallery")
    JteModel cockpit(Ui ui) {
        return new Gallery(ui).cockpit();
    }

    @GetMapping("/gallery/widgets")
    Page widgets(Ui ui) {
        return Page.of(new Gallery(ui).widgets());
    }

    @PostMapping("/gallery")
    Page propose(Ui ui) {
        return Page.refused(new Gallery(ui).widgets());
    }

    @GetMapping("/gallery/half")
    JteModel half(Ui ui) {
        return new StaticTemplates().pageLayout(ui, "half", output -> {
            throw new IllegalStateException("a secret of the machine");
        });
    }

    @GetMapping({"/gallery/absent", "/api/v1/absent"})
    JteModel absent() {
        throw new NotFound("milestone M-7 of the other side");
    }

    @GetMapping("/gallery/facts/{id}")
    JteModel fact(@PathVariable UUID id) {
        throw new NotFound("fact " + id);
    }

    @GetMapping({"/gallery/stale", "/api/v1/stale"})
    JteModel stale() {
        throw new Conflict(PageSamples.text("Tomas Reyl amended the price on 26 September."));
    }

    @GetMapping({"/gallery/wrong", "/api/v1/wrong"})
    JteModel wrong() {
        throw new Refused("price", Text.of("kernel.money.decimals", "1.005", "EUR", 2));
    }

    @GetMapping({"/gallery/broken", "/api/v1/broken"})
    JteModel broken() {
        throw new IllegalStateException("a secret of the machine");
    }
}
