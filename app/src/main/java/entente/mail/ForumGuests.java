package entente.mail;

import entente.access.Appointments;
import entente.access.Appointments.Appointed;
import entente.access.Member;
import entente.access.Right;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumMember;
import entente.governance.forum.Sittings;
import entente.kernel.Refused;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The own side's people whom forums name by an address alone, and to which of them the side has the sessions sent. */
public final class ForumGuests {
    private final Transactions transactions;
    private final Ledger ledger;
    private final Appointments appointments;

    public ForumGuests(DataSource source, Ledger ledger, Appointments appointments) {
        this.transactions = new Transactions(source);
        this.ledger = ledger;
        this.appointments = appointments;
    }

    /**
     * One address, once however many sit behind it.
     *
     * @param names as the forums have them
     * @param forums none where only the leave is left
     */
    public record Guest(String address, Set<String> names, Set<String> forums, boolean written) {
        public Guest {
            names = Set.copyOf(names);
            forums = Set.copyOf(forums);
        }

        /** In one line, in the order of the alphabet. */
        public String line(Set<String> all) {
            return all.stream().sorted().collect(Collectors.joining(", "));
        }
    }

    /** By their addresses. */
    public List<Guest> of(Member member) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Set<String> written = written(member);
        Map<String, List<Seat>> seats = new TreeMap<>();
        Sittings.forums(member.sharedBook(ledger).on(today)).stream()
                .flatMap(forum -> Seat.of(forum, member))
                .forEach(seat -> seats.computeIfAbsent(seat.address(), none -> new ArrayList<>())
                        .add(seat));
        written.forEach(address -> seats.putIfAbsent(address, List.of()));
        seats.keySet().removeAll(readers(member, today));
        return seats.entrySet().stream()
                .map(one -> new Guest(
                        one.getKey(),
                        all(one.getValue(), Seat::name),
                        all(one.getValue(), Seat::forum),
                        written.contains(one.getKey())))
                .toList();
    }

    private static Set<String> all(List<Seat> seats, Function<Seat, String> what) {
        return seats.stream().map(what).collect(Collectors.toSet());
    }

    private record Seat(String address, String name, String forum) {
        static Stream<Seat> of(Recorded<Forum> forum, Member member) {
            return forum.fact().members().stream()
                    .filter(who -> who.side() == member.side())
                    .flatMap(who -> of(forum.fact(), who));
        }

        private static Stream<Seat> of(Forum forum, ForumMember who) {
            String email = who.email();
            return email == null ? Stream.empty() : Stream.of(new Seat(plain(email), who.name(), forum.name()));
        }
    }

    /** Whoever reads the arrangement is written to as that account wants it. */
    private Set<String> readers(Member member, LocalDate today) {
        return appointments.of(member).stream()
                .filter(one -> one.isAhead(today) && !one.from().isAfter(today) && MailReaders.reads(one.role()))
                .map(Appointed::email)
                .collect(Collectors.toSet());
    }

    private Set<String> written(Member member) {
        return Set.copyOf(transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select address
                                  from meeting.guest
                                 where arrangement = :arrangement
                                   and side = :side
                                   and ended_at is null
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .query(String.class)
                        .list()));
    }

    /**
     * The sessions go there from now on.
     *
     * @throws Refused where no forum names the address among the side's own people
     */
    public void write(Member leader, String address) {
        leader.must(Right.INVITE);
        Refused.unless(
                of(leader).stream()
                        .anyMatch(one -> one.address().equals(plain(address))
                                && !one.forums().isEmpty()),
                "address",
                "mail.guests.unknown",
                address);
        transactions.as(
                leader.reader(),
                jdbc -> jdbc.sql("""
                                insert into meeting.guest (id, arrangement, side, address, given_by, given_at)
                                values (:id, :arrangement, :side, :address, :by, :at)
                                    on conflict (arrangement, side, address) do update
                                   set given_by = excluded.given_by, ended_at = null
                                """)
                        .param("id", Ids.next(ledger.clock().instant()))
                        .param("arrangement", leader.arrangement())
                        .param("side", leader.side().name())
                        .param("address", plain(address))
                        .param("by", leader.person().actor())
                        .param("at", ledger.clock().instant().atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Its sessions leave that calendar. */
    public void stop(Member leader, String address) {
        leader.must(Right.INVITE);
        transactions.as(
                leader.reader(),
                jdbc -> jdbc.sql("""
                                update meeting.guest
                                   set ended_at = :at, given_by = :by
                                 where arrangement = :arrangement
                                   and side = :side
                                   and address = :address
                                   and ended_at is null
                                """)
                        .param("at", ledger.clock().instant().atOffset(ZoneOffset.UTC))
                        .param("by", leader.person().actor())
                        .param("arrangement", leader.arrangement())
                        .param("side", leader.side().name())
                        .param("address", plain(address))
                        .update());
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
