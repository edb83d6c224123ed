package entente.access;

import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.postgres.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The arrangements somebody works in, with the side and the roles that hold today. */
public final class Members {
    private static final String APPOINTMENTS = """
            select a.actor, p.arrangement, p.side, p.role, p.from_on, p.to_on, p.deputy_of is not null as deputy, r.name, r.zone
              from access.appointment p
              join access.account a on a.id = p.account
              join access.arrangement r on r.id = p.arrangement
             where a.disabled_at is null and\s""";
    private static final String IN_ORDER = " order by r.name, p.arrangement, p.side, p.role";

    private final Transactions transactions;
    private final Clock clock;

    public Members(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    private record Appointment(
            UUID actor,
            UUID arrangement,
            String name,
            ZoneId zone,
            Side side,
            Role role,
            boolean deputy,
            boolean today) {
        List<Object> seat() {
            return List.of(arrangement, side);
        }
    }

    private record Known(Map<UUID, List<Appointment>> appointments, Map<List<Object>, List<Sight.Named>> named) {
        List<Member> of(SignedIn person) {
            Map<List<Object>, List<Appointment>> together = new LinkedHashMap<>();
            appointments
                    .getOrDefault(person.actor(), List.of())
                    .forEach(a -> together.computeIfAbsent(a.seat(), none -> new ArrayList<>())
                            .add(a));
            return together.entrySet().stream()
                    .map(seat -> member(person, seat.getValue(), named.getOrDefault(seat.getKey(), List.of())))
                    .toList();
        }
    }

    /** One member for each arrangement and side, in the order of the arrangements' names. */
    public List<Member> of(SignedIn person) {
        Known known = transactions.as(
                person.reader(),
                jdbc -> known(
                        jdbc,
                        jdbc.sql(APPOINTMENTS + "a.actor = :actor" + IN_ORDER).param("actor", person.actor())));
        return known.of(person);
    }

    /** Whoever of these people of one organisation works in the arrangement today, asked once for all of them. */
    public Map<SignedIn, Member> in(UUID arrangement, Set<SignedIn> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        UUID[] actors = people.stream().map(SignedIn::actor).distinct().toArray(UUID[]::new);
        Known known = transactions.as(
                people.iterator().next().reader(),
                jdbc -> known(
                        jdbc,
                        jdbc.sql(APPOINTMENTS + "p.arrangement = :arrangement and a.actor = any (:actors)" + IN_ORDER)
                                .param("arrangement", arrangement)
                                .param("actors", actors)));
        Map<SignedIn, Member> members = new HashMap<>();
        people.forEach(person -> known.of(person).stream().findFirst().ifPresent(one -> members.put(person, one)));
        return members;
    }

    private Known known(JdbcClient jdbc, JdbcClient.StatementSpec appointments) {
        Map<UUID, List<Appointment>> today = appointments.query((row, n) -> appointment(row)).list().stream()
                .filter(Appointment::today)
                .collect(Collectors.groupingBy(Appointment::actor));
        return new Known(today, named(jdbc));
    }

    private static Map<List<Object>, List<Sight.Named>> named(JdbcClient jdbc) {
        Map<List<Object>, List<Sight.Named>> named = new HashMap<>();
        jdbc.sql("select arrangement, side, fact, account, narrows from access.named_reader")
                .query(row -> {
                    List<Object> seat =
                            List.of(row.getObject("arrangement", UUID.class), Side.valueOf(row.getString("side")));
                    named.computeIfAbsent(seat, none -> new ArrayList<>())
                            .add(new Sight.Named(
                                    row.getObject("fact", UUID.class),
                                    row.getObject("account", UUID.class),
                                    row.getBoolean("narrows")));
                });
        return named;
    }

    public Member get(SignedIn person, UUID arrangement) {
        return of(person).stream()
                .filter(m -> m.arrangement().equals(arrangement))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such arrangement for this person: " + arrangement));
    }

    /** Whether what somebody was let in by still holds: for what stays open longer than an answer takes. */
    public boolean stillReads(Member member) {
        return of(member.person()).stream()
                .anyMatch(now -> now.arrangement().equals(member.arrangement())
                        && now.side() == member.side()
                        && now.may(Right.READ));
    }

    private static Member member(SignedIn person, List<Appointment> all, List<Sight.Named> named) {
        Appointment first = all.getFirst();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<Role> standsInFor = EnumSet.noneOf(Role.class);
        all.forEach(a -> (a.deputy ? standsInFor : roles).add(a.role));
        return new Member(
                person,
                first.arrangement,
                first.name,
                first.zone,
                first.side,
                roles,
                standsInFor,
                Sight.of(person.account(), named),
                null);
    }

    private Appointment appointment(ResultSet row) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate from = row.getObject("from_on", LocalDate.class);
        LocalDate to = row.getObject("to_on", LocalDate.class);
        return new Appointment(
                row.getObject("actor", UUID.class),
                row.getObject("arrangement", UUID.class),
                row.getString("name"),
                zone,
                Side.valueOf(row.getString("side")),
                Role.valueOf(row.getString("role")),
                row.getBoolean("deputy"),
                !today.isBefore(from) && (to == null || today.isBefore(to)));
    }
}
