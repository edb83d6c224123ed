package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.access.Member;
import entente.access.Role;
import entente.arrangement.Contract;
import entente.arrangement.Protocol;
import entente.delivery.ChangeOrder;
import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.team.LeadershipPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoStoryTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final TheStory STORY = TheStory.endingOn(END);

    @Test
    void itIsRichAndNotTooLongToRead() {
        long client = STORY.book(Viewpoint.CLIENT).histories().count();
        long shared = STORY.book(Viewpoint.SHARED).histories().count();
        long provider = STORY.book(Viewpoint.PROVIDER).histories().count();

        assertThat(client + provider - shared).isBetween(250L, 1200L);
        assertThat(STORY.book(Viewpoint.SHARED).current(Milestone.class)).hasSizeBetween(24, 30);
    }

    @Test
    void everythingIsRecordedWithinItsFourteenMonthsAndNothingAfterItsEnd() {
        List<Instant> moments = STORY.book(Viewpoint.CLIENT).entries().stream()
                .map(entry -> entry.recordedAt())
                .sorted()
                .toList();

        assertThat(day(moments.getFirst())).isBetween(STORY.months.first(1), STORY.months.day(1, 4));
        assertThat(day(moments.getLast())).isBetween(END.minusDays(10), END.minusDays(1));
    }

    @Test
    void bothLeadersSignedTheProtocolAndTheContract() {
        Book book = STORY.book(Viewpoint.SHARED).on(END);

        assertThat(book.inForce(Protocol.class)).hasSize(1);
        assertThat(book.inForce(Contract.class)).hasSize(1);
    }

    @Test
    void oneOrderWaitsForTheClientOneIsDisputedAndOneIsCountered() {
        List<Recorded<ChangeOrder>> open = STORY.book(Viewpoint.SHARED).on(END).current(ChangeOrder.class).stream()
                .filter(Recorded::isProposed)
                .toList();

        assertThat(open).hasSize(3);
        assertThat(open).filteredOn(o -> o.dispute().isPresent()).hasSize(1);
        assertThat(open)
                .filteredOn(o -> o.version().number() == 2)
                .singleElement()
                .satisfies(countered -> {
                    assertThat(countered.version().signOff(Side.CLIENT)).isPresent();
                    assertThat(countered.version().signOff(Side.PROVIDER)).isEmpty();
                });
    }

    @Test
    void oneReportIsDisputedWithItsReason() {
        assertThat(STORY.book(Viewpoint.SHARED).on(END).current(Progress.class))
                .filteredOn(report -> report.dispute().isPresent())
                .singleElement()
                .satisfies(report ->
                        assertThat(report.dispute().orElseThrow().reason()).contains("fail in test"));
    }

    @Test
    void theProvidersLeaderChangedFiveMonthsAgoAfterTwoWeeksWithoutOne() {
        assertThat(pair(STORY.months.day(9, 15)).half(Side.PROVIDER).isVacant()).isFalse();
        assertThat(pair(STORY.months.day(9, 24)).half(Side.PROVIDER).isVacant()).isTrue();
        assertThat(pair(END).half(Side.PROVIDER).leadsSince()).contains(STORY.months.day(10, 2));
        assertThat(STORY.members.of(STORY.person(Player.GARETH))).isEmpty();
    }

    @Test
    void theLeadersOfBothSidesHaveTwoArrangementsEach() {
        assertThat(STORY.members.of(STORY.person(Player.ORLA)))
                .extracting(Member::arrangementName)
                .containsExactly(Beginnings.NAME, NetworkService.NAME);
        assertThat(STORY.members.of(STORY.person(Player.ANNEKE)))
                .extracting(Member::arrangementName)
                .containsExactly(Beginnings.NAME, BuildingService.NAME);
    }

    @Test
    void everyLoginThatIsPrintedHasItsPart() {
        for (Login login : DemoStory.LOGINS) {
            Player player = List.of(Player.values()).stream()
                    .filter(p -> p.email().equals(login.email()))
                    .findFirst()
                    .orElseThrow();
            Member member = STORY.members.get(STORY.person(player), STORY.told.clinical());
            assertThat(member.side()).isEqualTo(login.side());
            assertThat(member.roles()).containsExactly(login.role());
        }
        assertThat(DemoStory.LOGINS).extracting(Login::role).contains(Role.LEADER, Role.AUDITOR);
    }

    private static LeadershipPair pair(LocalDate day) {
        return STORY.book(Viewpoint.SHARED)
                .on(day)
                .current(LeadershipPair.class)
                .getFirst()
                .fact();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, DemoStory.ZONE);
    }
}
