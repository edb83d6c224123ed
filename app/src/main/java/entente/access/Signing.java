package entente.access;

import entente.kernel.Conflict;
import entente.kernel.Money;
import entente.kernel.NotFound;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.History;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs for a side, within what its leader lets each role sign: every signature of every page goes through here. */
public final class Signing {
    /** What was signed, and what waits for a second person now. */
    public record Signed(int entered, int waiting) {}

    private final Ledger ledger;
    private final Transactions transactions;

    public Signing(DataSource source, Ledger ledger) {
        this.ledger = ledger;
        this.transactions = new Transactions(source);
    }

    public SigningDesk desk(Member member) {
        Book shared = ledger.book(member.reader(), member.arrangement(), Viewpoint.SHARED);
        return transactions.as(
                member.reader(),
                jdbc -> new SigningDesk(
                        member,
                        limits(jdbc, member),
                        first(jdbc, member),
                        new Signatories(shared, addresses(jdbc, member))));
    }

    public List<SigningLimit> limits(Member member) {
        member.must(Right.READ);
        return transactions.as(member.reader(), jdbc -> limits(jdbc, member));
    }

    /** All or nothing: each names what its signer saw, and one that changed meanwhile is a conflict for all. */
    public Signed sign(Member member, List<Statement.Sign> seen) {
        member.must(Right.SIGN);
        SigningDesk desk = desk(member);
        Book shared = member.sharedBook(ledger);
        List<Statement> enter = new ArrayList<>();
        List<Statement> first = new ArrayList<>();
        for (Statement.Sign one : seen) {
            History history = shared.history(one.fact()).orElseThrow(() -> new NotFound("no such fact: " + one.fact()));
            switch (desk.of(history)) {
                case MaySign.Alone _, MaySign.Second _ -> enter.add(one);
                case MaySign.First _ -> first.add(one);
                case MaySign.Waits waits -> throw new Conflict(Text.of("access.sign.waits", waits.limit()));
                case MaySign.Personal(String name) -> throw new Conflict(Text.of("access.sign.personal", name));
                case MaySign.No _ -> throw new NotFound("not a right of " + member.roles());
            }
        }
        // what waits for a second person is checked as if it were entered now
        ledger.tryAppend(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, first);
        ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, enter);
        keep(member, seen.stream().filter(first::contains).toList());
        return new Signed(enter.size(), first.size());
    }

    /** The limit that the newest version is above, for whom a signature waits for a second person; empty where it enters the chain at once. */
    public Optional<Money> needsTwo(Member member, History history) {
        return switch (desk(member).of(history)) {
            case MaySign.Alone _, MaySign.Second _ -> Optional.empty();
            case MaySign.First(Money limit) -> Optional.of(limit);
            case MaySign.Waits(Money limit) -> Optional.of(limit);
            case MaySign.Personal(String name) -> throw new Conflict(Text.of("access.sign.personal", name));
            case MaySign.No _ -> throw new NotFound("not a right of " + member.roles());
        };
    }

    /** Gives the first of two signatures; whoever gave it already has given it. */
    public void signFirst(Member member, Statement.Sign seen) {
        History history = member.sharedBook(ledger)
                .history(seen.fact())
                .orElseThrow(() -> new NotFound("no such fact: " + seen.fact()));
        if (!(desk(member).of(history) instanceof MaySign.Waits)) {
            sign(member, List.of(seen));
        }
    }

    /** Up to the amount the role signs alone. */
    public void limit(Member leader, SigningLimit limit) {
        leader.must(Right.INVITE);
        transactions.as(
                leader.reader(),
                jdbc -> jdbc.sql("""
                                insert into access.signing_limit (arrangement, side, role, kind, amount, currency)
                                values (:arrangement, :side, :role, :kind, :amount, :currency)
                                    on conflict (arrangement, side, role, kind) do update
                                   set amount = excluded.amount,
                                       currency = excluded.currency
                                """)
                        .param("arrangement", leader.arrangement())
                        .param("side", leader.side().name())
                        .param("role", limit.role().name())
                        .param("kind", limit.kind())
                        .param("amount", limit.upTo().amount())
                        .param("currency", limit.upTo().currency().getCurrencyCode())
                        .update());
    }

    public void lift(Member leader, Role role, String kind) {
        leader.must(Right.INVITE);
        transactions.as(
                leader.reader(),
                jdbc -> jdbc.sql("""
                                delete from access.signing_limit
                                 where arrangement = :arrangement
                                   and side = :side
                                   and role = :role
                                   and kind = :kind
                                """)
                        .param("arrangement", leader.arrangement())
                        .param("side", leader.side().name())
                        .param("role", role.name())
                        .param("kind", kind)
                        .update());
    }

    private void keep(Member member, List<Statement.Sign> first) {
        transactions.as(member.reader(), jdbc -> {
            first.forEach(one -> jdbc.sql("""
                            insert into access.first_signature (arrangement, side, fact, version, digest, actor, signed_at)
                            values (:arrangement, :side, :fact, :version, :digest, :actor, :at)
                            """)
                    .param("arrangement", member.arrangement())
                    .param("side", member.side().name())
                    .param("fact", one.fact())
                    .param("version", one.version())
                    .param("digest", one.bodyDigest().bytes())
                    .param("actor", member.person().actor())
                    .param("at", ledger.clock().instant().atOffset(ZoneOffset.UTC))
                    .update());
            return first;
        });
    }

    /** Of those for whom the member stands in today. */
    private Set<String> addresses(JdbcClient jdbc, Member member) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        return Set.copyOf(jdbc.sql("""
                        select lower(d.email) as email
                          from access.appointment p
                          join access.account d on d.id = p.deputy_of
                         where p.arrangement = :arrangement
                           and p.side = :side
                           and p.account = :account
                           and p.from_on <= :today
                           and (p.to_on is null or p.to_on > :today)
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .param("account", member.person().account())
                .param("today", today)
                .query((row, n) -> Objects.requireNonNull(row.getString("email")))
                .list());
    }

    private static List<SigningLimit> limits(JdbcClient jdbc, Member member) {
        return jdbc.sql("""
                        select role, kind, amount, currency
                          from access.signing_limit
                         where arrangement = :arrangement
                           and side = :side
                         order by role, kind
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .query((row, n) -> new SigningLimit(
                        Role.valueOf(row.getString("role")),
                        row.getString("kind"),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))))
                .list();
    }

    private static List<SigningDesk.FirstSignature> first(JdbcClient jdbc, Member member) {
        return jdbc.sql("""
                        select fact, version, digest, actor
                          from access.first_signature
                         where arrangement = :arrangement
                           and side = :side
                         order by signed_at, actor
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .query((row, n) -> new SigningDesk.FirstSignature(
                        row.getObject("fact", UUID.class),
                        row.getInt("version"),
                        new Digest(row.getBytes("digest")),
                        row.getObject("actor", UUID.class)))
                .list();
    }
}
