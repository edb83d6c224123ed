package entente.cockpit.asking;

import entente.access.Member;
import entente.asking.Guests;
import entente.asking.Invitees;
import entente.asking.Invitees.Invitee;
import entente.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a form names to be asked: people ticked, and addresses pasted one a line, "Name <address>; department" where more is said. */
public final class Chosen {
    private static final Pattern LINE = Pattern.compile("(?:(.*?)\\s*<)?\\s*([^<>;\\s]+)\\s*>?\\s*(?:;\\s*(.*))?");
    private static final int MOST = 5000;

    private Chosen() {}

    /**
     * All of them, in the order of the form.
     *
     * @param sent {@code group.} and the person's value name the group of each
     */
    public static List<Invitee> of(
            Member member,
            List<String> who,
            String emails,
            Map<String, String> sent,
            Guests guests,
            Invitees invitees) {
        List<Invitee> people = new ArrayList<>();
        List<Invitees.Colleague> known = invitees.colleagues(member);
        for (String value : who) {
            String group = sent.getOrDefault("group." + value, "");
            known.stream()
                    .filter(one -> one.actor().toString().equals(value))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> people.add(new Invitee(one.actor(), one.name(), group)),
                            () -> people.add(
                                    guest(member, guests, sent.getOrDefault("name." + value, ""), value, group)));
        }
        List<String> lines = emails.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Refused.unless(lines.size() <= MOST, "emails", "assessment.refused.many", MOST);
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            Refused.unless(matcher.matches(), "emails", "assessment.refused.email", line);
            String name = matcher.group(1) == null ? "" : matcher.group(1);
            String group = matcher.group(3) == null ? "" : matcher.group(3);
            people.add(guest(member, guests, name, matcher.group(2), group));
        }
        return people;
    }

    private static Invitee guest(Member member, Guests guests, String name, String email, String group) {
        UUID actor = guests.named(member, name, email);
        return new Invitee(actor, name.isBlank() ? email : name, group);
    }
}
