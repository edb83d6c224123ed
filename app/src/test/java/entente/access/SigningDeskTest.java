package entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.delivery.ChangeOrder;
import entente.delivery.Project;
import entente.delivery.ProjectCharter;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.History;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningDeskTest {
    private static final UUID ME = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(2, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Signatories NOBODY =
            new Signatories(Told.in(House.KINDS, Chain.SHARED, Instant.EPOCH).book(), Set.of());

    private final Told told = Told.in(House.KINDS, Chain.SHARED, Instant.parse("2026-03-02T09:00:00Z"));

    @Test
    void withoutALimitOneSignsAlone() {
        assertThat(may(Set.of(Role.LEADER), List.of(), "99999999.00")).isInstanceOf(MaySign.Alone.class);
    }

    @Test
    void theLimitItselfIsWithinTheLimit() {
        List<SigningLimit> limits = List.of(limit(Role.LEADER, SigningLimit.EVERY, "1000.00"));
        assertThat(may(Set.of(Role.LEADER), limits, "1000.00")).isInstanceOf(MaySign.Alone.class);
        assertThat(may(Set.of(Role.LEADER), limits, "-1000.01")).isInstanceOf(MaySign.First.class);
        assertThat(may(Set.of(Role.LEADER), limits, "1000.01"))
                .isEqualTo(new MaySign.First(Money.of("1000.00", "EUR")));
    }

    @Test
    void theLimitOfAKindGoesBeforeTheLimitOfAll() {
        List<SigningLimit> limits =
                List.of(limit(Role.LEADER, SigningLimit.EVERY, "10.00"), limit(Role.LEADER, "change-order", "5000.00"));
        assertThat(may(Set.of(Role.LEADER), limits, "4000.00")).isInstanceOf(MaySign.Alone.class);
        assertThat(may(Set.of(Role.LEADER), List.of(limit(Role.LEADER, "contract", "1.00")), "4000.00"))
                .isInstanceOf(MaySign.Alone.class);
    }

    @Test
    void anAmountInAnotherCurrencyIsNeverWithinALimit() {
        List<SigningLimit> limits =
                List.of(new SigningLimit(Role.LEADER, SigningLimit.EVERY, Money.of("1000000.00", "USD")));
        assertThat(may(Set.of(Role.LEADER), limits, "1.00")).isInstanceOf(MaySign.First.class);
    }

    @Test
    void theWidestOfOnesRolesCounts() {
        List<SigningLimit> limits = List.of(limit(Role.LEADER, SigningLimit.EVERY, "10.00"));
        assertThat(may(Set.of(Role.LEADER, Role.EXECUTIVE_SPONSOR), limits, "4000.00"))
                .isInstanceOf(MaySign.Alone.class);
        assertThat(may(Set.of(Role.LEADER, Role.AUDITOR), limits, "4000.00"))
                .as("a role that signs nothing widens nothing")
                .isInstanceOf(MaySign.First.class);
    }

    @Test
    void whoStandsInHasTheLimitOfTheRole() {
        List<SigningLimit> limits = List.of(limit(Role.LEADER, SigningLimit.EVERY, "10.00"));
        Member deputy = member(Set.of(Role.BUSINESS_OWNER), Set.of(Role.LEADER));
        assertThat(new SigningDesk(deputy, limits, List.of(), NOBODY).of(order("11.00")))
                .isInstanceOf(MaySign.First.class);
        assertThat(new SigningDesk(deputy, limits, List.of(), NOBODY).of(order("10.00")))
                .isInstanceOf(MaySign.Alone.class);
    }

    @Test
    void whoPreparesNeverSigns() {
        assertThat(may(Set.of(Role.ASSISTANT), List.of(), "1.00")).isInstanceOf(MaySign.No.class);
        assertThat(may(Set.of(Role.COACH), List.of(), "1.00")).isInstanceOf(MaySign.No.class);
    }

    @Test
    void theSecondPersonIsAnother() {
        History history = order("2000.00");
        List<SigningLimit> limits = List.of(limit(Role.LEADER, SigningLimit.EVERY, "1000.00"));
        Member me = member(Set.of(Role.LEADER), Set.of());
        Digest seen = history.newest().entry().bodyDigest();

        assertThat(new SigningDesk(me, limits, List.of(first(history, seen, ME)), NOBODY).of(history))
                .isInstanceOf(MaySign.Waits.class);
        assertThat(new SigningDesk(me, limits, List.of(first(history, seen, COLLEAGUE)), NOBODY).of(history))
                .isEqualTo(new MaySign.Second(COLLEAGUE));
        assertThat(new SigningDesk(me, limits, List.of(first(history, Digest.ZERO, COLLEAGUE)), NOBODY).of(history))
                .as("what the colleague signed was something else")
                .isInstanceOf(MaySign.First.class);
    }

    @Test
    void whatSomebodySignsInPersonIsSignedByNobodyElseOfThatSide() {
        assertThat(charter("n@example.org", Side.CLIENT, Set.of())).isInstanceOf(MaySign.Alone.class);
        assertThat(charter("N@Example.org", Side.CLIENT, Set.of())).isInstanceOf(MaySign.Alone.class);
        assertThat(charter("anna@example.org", Side.CLIENT, Set.of())).isEqualTo(new MaySign.Personal("Anna Berg"));
        assertThat(charter("anna@example.org", Side.PROVIDER, Set.of())).isInstanceOf(MaySign.Alone.class);
    }

    @Test
    void whoStandsInForThePersonSignsToo() {
        assertThat(charter("Anna@example.org", Side.CLIENT, Set.of("anna@example.org")))
                .isInstanceOf(MaySign.Alone.class);
    }

    /** Whoever is called otherwise is told whose signature it is, and does not give it. */
    @Test
    void whileNoAddressOfThePersonIsKnownTheNameDecides() {
        assertThat(charter(null, Side.CLIENT, Set.of())).isEqualTo(new MaySign.Personal("Anna Berg"));
        assertThat(charter("Anna Berg", null, Side.CLIENT, Set.of("anna@example.org")))
                .as("who stands in is told by the address alone")
                .isEqualTo(new MaySign.Personal("Anna Berg"));
        assertThat(charter(null, Side.PROVIDER, Set.of())).isInstanceOf(MaySign.Alone.class);
        String mine = member(Set.of(Role.LEADER), Set.of()).person().name();
        assertThat(charter(mine, null, Side.CLIENT, Set.of())).isInstanceOf(MaySign.Alone.class);
    }

    /** What a leader of a side may do with a charter whose owner has the address. */
    private MaySign charter(@Nullable String address, Side side, Set<String> standsInFor) {
        return charter("Anna Berg", address, side, standsInFor);
    }

    private MaySign charter(String name, @Nullable String address, Side side, Set<String> standsInFor) {
        String code = "C" + told.book().size();
        Ref<Person> owner = told.fact(Side.CLIENT, new Person(code, name, Side.CLIENT, address), DAY);
        Ref<Project> project = told.fact(Side.PROVIDER, new Project(code, "P", DAY, DAY, null, null, null, null), DAY);
        Ref<ProjectCharter> charter = told.fact(
                Side.PROVIDER,
                new ProjectCharter(code, project, "Data", List.of(), List.of(), List.of(), owner, null),
                DAY);
        History history = told.book().history(charter.id()).orElseThrow();
        Member me = member(Set.of(Role.LEADER), Set.of());
        Member at = new Member(
                me.person(),
                me.arrangement(),
                me.arrangementName(),
                me.arrangementZone(),
                side,
                me.roles(),
                Set.of(),
                me.sight(),
                null);
        return new SigningDesk(at, List.of(), List.of(), new Signatories(told.book(), standsInFor)).of(history);
    }

    private static SigningDesk.FirstSignature first(History history, Digest digest, UUID by) {
        return new SigningDesk.FirstSignature(history.fact(), 1, digest, by);
    }

    private MaySign may(Set<Role> roles, List<SigningLimit> limits, String price) {
        return new SigningDesk(member(roles, Set.of()), limits, List.of(), NOBODY).of(order(price));
    }

    private History order(String price) {
        Ref<ChangeOrder> order = told.fact(
                Side.PROVIDER,
                new ChangeOrder("O" + told.book().size(), null, null, "Hours", Money.of(price, "EUR"), 3, null),
                DAY);
        return told.book().history(order.id()).orElseThrow();
    }

    private static SigningLimit limit(Role role, String kind, String amount) {
        return new SigningLimit(role, kind, Money.of(amount, "EUR"));
    }

    private static Member member(Set<Role> roles, Set<Role> standsInFor) {
        SignedIn person = new SignedIn(ME, ME, ME, "Org", "Nora Hill", "n@example.org", "en-GB", "UTC");
        return new Member(
                person, ME, "Arrangement", ZoneOffset.UTC, Side.CLIENT, roles, standsInFor, Sight.PLAIN, null);
    }
}
