package entente.access.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins and ends looking at an arrangement as the other side, or a role of the own, sees it. */
@Controller
class PreviewPages {
    static final String PREVIEW = "/arrangements/{arrangement}/preview";

    private final Members members;

    PreviewPages(Members members) {
        this.members = members;
    }

    @PostMapping(PREVIEW)
    String begin(
            SignedIn person,
            @PathVariable UUID arrangement,
            @RequestParam String as,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request) {
        Member own = members.get(person, arrangement);
        Lens.of(own, as).keep(request);
        return back(arrangement, back);
    }

    @PostMapping(PREVIEW + "/end")
    String end(
            SignedIn person,
            @PathVariable UUID arrangement,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request) {
        members.get(person, arrangement);
        Lens.drop(request);
        return back(arrangement, back);
    }

    /** To the page it was asked on, as long as that is one of the same arrangement. */
    private static String back(UUID arrangement, String asked) {
        String own = "/arrangements/" + arrangement;
        return "redirect:" + (asked.matches(own + "(/[A-Za-z0-9/_-]*)?") ? asked : own);
    }
}
