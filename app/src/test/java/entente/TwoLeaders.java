package entente;

import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.signal.Adoption;
import entente.signal.Signals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A new arrangement in the running application, with a leader on each side and somebody who has nothing to do with it. */
public record TwoLeaders(UUID arrangement, SignedIn client, SignedIn provider, SignedIn stranger) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public static TwoLeaders of(String name) {
        SignedIn client = TestInstance.person("Ilse Adler");
        SignedIn provider = TestInstance.person("Per Lund");
        UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, name, Side.CLIENT, ZONE);
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        return new TwoLeaders(arrangement, client, provider, TestInstance.person("Zoe Faber"));
    }

    /** The arrangement's own page; every other begins with it. */
    public String base() {
        return "/arrangements/" + arrangement;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(ledger().clock().instant(), ZONE);
    }

    public Member member(SignedIn who) {
        return TestInstance.bean(Members.class).get(who, arrangement);
    }

    public Visitor.Answer visit(SignedIn reader, String page) {
        return TestInstance.visitor(reader).get(base() + page);
    }

    public List<Entry> append(SignedIn who, Chain chain, Statement statement) {
        Member member = member(who);
        return ledger().append(member.reader(), arrangement, member.voice(), chain, List.of(statement));
    }

    public <T extends Fact> Ref<T> say(SignedIn who, Chain chain, Kind<T> kind, T fact, LocalDate effectiveOn) {
        UUID id = Ids.next(ledger().clock().instant());
        append(who, chain, new Statement.Say(id, kind, fact, effectiveOn));
        return new Ref<>(id);
    }

    public <T extends Fact> Ref<T> say(SignedIn who, Chain chain, Kind<T> kind, T fact) {
        return say(who, chain, kind, fact, today());
    }

    /** Said by the client and signed by both. */
    public <T extends Fact> Ref<T> agree(Kind<T> kind, T fact, LocalDate effectiveOn) {
        UUID id = Ids.next(ledger().clock().instant());
        Entry said = append(client, Chain.SHARED, new Statement.Say(id, kind, fact, effectiveOn))
                .getFirst();
        for (SignedIn leader : List.of(client, provider)) {
            append(leader, Chain.SHARED, new Statement.Sign(id, said.version(), said.bodyDigest()));
        }
        return new Ref<>(id);
    }

    public void adopt(String practice) {
        say(client, Chain.SHARED, Signals.ADOPTION, new Adoption(practice, today()));
    }

    private static Ledger ledger() {
        return TestInstance.ledger();
    }
}
