package entente.mail;

import entente.asking.Calls;
import entente.asking.Calls.GuestCall;
import entente.asking.Calls.Linked;
import entente.kernel.Text;
import entente.kernel.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Letters to people without an account: each brings a link made for it, which nobody was shown and which is kept nowhere. */
final class GuestLetters {
    private final Calls calls;
    private final String pages;

    GuestLetters(Calls calls, String pages) {
        this.calls = calls;
        this.pages = pages;
    }

    Optional<Letter> write(Planned planned) {
        UUID arrangement = Objects.requireNonNull(planned.arrangement());
        List<GuestCall> mine = calls.guests(arrangement).stream()
                .filter(one -> one.guest().equals(planned.account()))
                .toList();
        for (GuestCall one : mine) {
            for (Point point : Callings.of(one.call())) {
                if (point.about().equals(planned.about())) {
                    return calls.link(one.call().campaign(), one.guest()).map(linked -> letter(linked, point));
                }
            }
        }
        return Optional.empty();
    }

    /** Nobody knows which language a guest reads. */
    private Letter letter(Linked linked, Point point) {
        Words words = Words.forReader(Locale.ENGLISH, linked.zone());
        String says = words.say(point.says());
        String body = new Lines(words)
                .say(Text.of("mail.dear", linked.name()))
                .empty()
                .line(says)
                .say(Text.of("mail.link.answer"))
                .line(pages + "/answer/" + linked.secret().text())
                .empty()
                .say(Text.of("mail.link.yours"))
                .say(Text.of("mail.link.foot", linked.email(), linked.side(), linked.arrangement()))
                .text();
        return new Letter(linked.email(), words.say("mail.subject", linked.arrangement(), says), body, false, null);
    }
}
