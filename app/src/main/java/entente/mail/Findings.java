package entente.mail;

import entente.access.JudgingContexts;
import entente.access.MaySign;
import entente.access.Member;
import entente.access.Members;
import entente.access.Right;
import entente.access.Role;
import entente.access.SignedIn;
import entente.access.Signing;
import entente.access.SigningDesk;
import entente.asking.Calls;
import entente.cockpit.Judgements;
import entente.cockpit.Waiting;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import entente.signal.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to write to somebody, seen with that person's eyes and from what both sides know: a letter leaves the house. */
public final class Findings {
    private static final int WEEK = 7;

    private final Ledger ledger;
    private final Members members;
    private final Signing signing;
    private final Judgements judgements;
    private final JudgingContexts contexts;
    private final Calls calls;
    private final Diaries diaries;

    public Findings(
            Ledger ledger,
            Members members,
            Signing signing,
            Judgements judgements,
            JudgingContexts contexts,
            Calls calls) {
        this.ledger = ledger;
        this.members = members;
        this.signing = signing;
        this.judgements = judgements;
        this.contexts = contexts;
        this.calls = calls;
        this.diaries = new Diaries(ledger, contexts);
    }

    /** One for each arrangement in which something waits for the person. */
    List<Week> week(SignedIn person) {
        return members.of(person).stream()
                .filter(member -> member.may(Right.READ))
                .map(this::week)
                .filter(week -> !week.isEmpty())
                .toList();
    }

    /**
     * What a topic has to say of an arrangement; nothing where the person is no longer there.
     *
     * @param since when it was first looked for: what was news then is still told when the mail server was away for days
     */
    List<Point> of(SignedIn person, UUID arrangement, Topic topic, Instant since) {
        Optional<Member> member = members.of(person).stream()
                .filter(one -> one.arrangement().equals(arrangement) && one.may(Right.READ))
                .findFirst();
        return member.map(one -> switch (topic) {
                    case REMINDER -> Reminders.of(one.sharedBook(ledger), one.side(), person.name(), today(one));
                    case URGENT -> urgent(one, since);
                    case ASKED ->
                        calls.of(one).stream()
                                .flatMap(call -> Callings.of(call).stream())
                                .toList();
                    case WEEKLY, TRIAL, LINK, SESSION -> List.<Point>of();
                })
                .orElse(List.of());
    }

    String name(SignedIn person, UUID arrangement) {
        return members.get(person, arrangement).arrangementName();
    }

    private Week week(Member member) {
        Book shared = member.sharedBook(ledger);
        LocalDate today = today(member);
        return new Week(
                member.arrangement(),
                member.arrangementName(),
                member.side(),
                Standing.of(judgements.of(shared, today)),
                Stream.concat(
                                Upcoming.score(member, member.book(ledger), today).stream(),
                                waiting(member, shared).stream().map(Findings::point))
                        .toList(),
                Upcoming.decisions(shared, member.side(), today),
                Reminders.openBy(shared, member.side(), member.person().name(), today, today.plusDays(WEEK)),
                Upcoming.sessions(shared, member.person().email(), today, today.plusDays(WEEK)));
    }

    private static Point point(Waiting waiting) {
        Text named = waiting.amount()
                .map(money -> Text.of("mail.waiting.money", waiting.name(), money, waiting.why()))
                .orElseGet(() -> Text.of("mail.waiting", waiting.name(), waiting.why()));
        return new Point("waiting " + waiting.fact(), named, "/facts/" + waiting.fact());
    }

    private List<Point> urgent(Member member, Instant since) {
        if (!member.roles().contains(Role.LEADER)) {
            return List.of();
        }
        Book shared = member.sharedBook(ledger);
        List<Waiting> waiting = waiting(member, shared);
        return urgencies(shared, member.side(), since, member.arrangementZone())
                .of(waiting, beyond(member, shared, waiting));
    }

    /** What cannot wait, for all who lead at once; nothing where nobody holds a side. */
    Optional<News> news(UUID arrangement, Instant since) {
        return contexts.find(arrangement)
                .flatMap(holders -> holders.reader(Viewpoint.SHARED)
                        .map(reader -> News.of(
                                ledger.book(reader, arrangement, Viewpoint.SHARED),
                                since,
                                ledger.clock().instant(),
                                holders.zone())));
    }

    /** What there is to tell calendars. */
    Diaries diaries() {
        return diaries;
    }

    private Urgencies urgencies(Book shared, Side side, Instant since, ZoneId zone) {
        return Urgencies.at(shared, side, since, ledger.clock().instant(), zone);
    }

    private static List<Waiting> waiting(Member member, Book shared) {
        return member.may(Right.SIGN) ? Waiting.of(member.side(), shared, member.arrangementZone()) : List.of();
    }

    private Set<UUID> beyond(Member member, Book shared, List<Waiting> waiting) {
        SigningDesk desk = signing.desk(member);
        return waiting.stream()
                .map(Waiting::fact)
                .filter(fact -> shared.history(fact)
                        .map(desk::of)
                        .filter(may -> may instanceof MaySign.First
                                || may instanceof MaySign.Second
                                || may instanceof MaySign.Waits)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
