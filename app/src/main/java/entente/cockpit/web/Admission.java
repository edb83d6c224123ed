package entente.cockpit.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.OpenSessions;
import entente.access.SignedIn;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides who of those who have a page open may still be told anything: each time anew, and at once for all of one organisation. */
@Component
class Admission {
    private final Members members;
    private final OpenSessions sessions;

    Admission(Members members, OpenSessions sessions) {
        this.members = members;
        this.sessions = sessions;
    }

    /** Those whose person is still signed in there and still works in the arrangement as when the page was opened, with who that is now. */
    Map<LivePage, Member> of(UUID arrangement, Set<LivePage> pages) {
        Map<SignedIn, Member> now =
                members.in(arrangement, pages.stream().map(LivePage::person).collect(Collectors.toSet()));
        Set<String> open =
                sessions.among(pages.stream().map(LivePage::browser).distinct().toList());
        Map<LivePage, Member> admitted = new HashMap<>();
        for (LivePage page : pages) {
            Member member = now.get(page.person());
            if (member != null && open.contains(page.browser()) && page.isFor(member)) {
                admitted.put(page, member);
            }
        }
        return admitted;
    }
}
