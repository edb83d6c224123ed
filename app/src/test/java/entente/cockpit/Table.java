package entente.cockpit;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.signal.Adoption;
import entente.signal.Signals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** An arrangement of two people who have just begun, for pages about what they say to each other. */
record Table(SignedIn client, SignedIn provider, UUID arrangement) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    Table(String name) {
        this(TestInstance.person("Ilse Adler"), TestInstance.person("Per Lund"), name);
    }

    private Table(SignedIn client, SignedIn provider, String name) {
        this(client, provider, TestInstance.bean(Beginnings.class).begin(client, name, Side.CLIENT, ZONE));
    }

    String base() {
        return "/arrangements/" + arrangement;
    }

    LocalDate today() {
        return LocalDate.ofInstant(TestInstance.ledger().clock().instant(), ZONE);
    }

    /** A day so many days from today. */
    String day(int days) {
        return today().plusDays(days).toString();
    }

    Visitor.Answer visit(SignedIn reader, String page) {
        return TestInstance.visitor(reader).get(base() + page);
    }

    void adopt(String practice) {
        say(client, Chain.SHARED, Signals.ADOPTION, new Adoption(practice, today()));
    }

    <T extends Fact> UUID say(SignedIn who, Chain chain, Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        append(who, chain, new Statement.Say(id, kind, fact, kind.dayOf(fact).orElse(today())));
        return id;
    }

    <T extends Fact> void amend(SignedIn who, Ref<T> fact, T body, String why) {
        int version = TestInstance.ledger()
                .book(member(who).reader(), arrangement, Viewpoint.SHARED)
                .history(fact.id())
                .orElseThrow()
                .newest()
                .number();
        append(who, Chain.SHARED, new Statement.Amend(fact.id(), version, body, today(), why));
    }

    private void append(SignedIn who, Chain chain, Statement said) {
        Member member = member(who);
        TestInstance.ledger().append(member.reader(), arrangement, member.voice(), chain, List.of(said));
    }

    private Member member(SignedIn who) {
        return TestInstance.bean(Members.class).get(who, arrangement);
    }
}
