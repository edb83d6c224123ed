package entente.access.web;

import entente.access.Member;
import entente.access.Rights;
import entente.access.Role;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.page.Preview;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Through whose eyes a session looks at one arrangement; kept with the session and nowhere else, so that it leaves no trace.
 *
 * @param as OTHER, or the name of a role of the own side
 */
record Lens(UUID arrangement, String as) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEPT = Lens.class.getName();
    private static final String OTHER = "OTHER";

    static Lens of(Member member, String as) {
        Lens lens = new Lens(member.arrangement(), as);
        if (lens.choices(member).stream().noneMatch(choice -> choice.value().equals(as))) {
            throw new NotFound("nobody to look as: " + as);
        }
        return lens;
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, this);
    }

    static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    /** The member as the pages of this session see it. */
    static Member through(HttpServletRequest request, Member member) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEPT) instanceof Lens lens
                        && lens.arrangement.equals(member.arrangement())
                ? lens.seen(member)
                : member;
    }

    private Member seen(Member member) {
        return as.equals(OTHER) ? member.asTheOtherSide() : member.as(Role.valueOf(as));
    }

    /** What the page offers, or says while somebody looks so. */
    static Preview preview(Member own, Member seen) {
        return new Preview(
                new Lens(own.arrangement(), "").choices(own),
                seen.looksThroughOthersEyes() ? says(own.side(), seen) : null);
    }

    private static Text says(Side own, Member seen) {
        return seen.side() == own
                ? Text.of("access.preview.role", seen.roles().iterator().next())
                : Text.of("access.preview.other", seen.side());
    }

    /** The other side, and every role that reads no more than the member does. */
    private List<Preview.Choice> choices(Member own) {
        List<Preview.Choice> choices = new ArrayList<>();
        choices.add(new Preview.Choice(
                OTHER, Text.of("access.preview.as.other", own.side().other())));
        Arrays.stream(Role.values())
                .filter(role -> !own.roles().contains(role))
                .filter(role -> !Rights.of(role).isEmpty())
                .filter(own::reads)
                .forEach(role -> choices.add(new Preview.Choice(role.name(), Text.of("access.preview.as.role", role))));
        return choices;
    }
}
