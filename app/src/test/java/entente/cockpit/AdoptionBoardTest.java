package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.SignedIn;
import entente.arrangement.RenewalDate;
import entente.delivery.ClientDependency;
import entente.delivery.Delivery;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Told;
import entente.signal.Adoption;
import entente.signal.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdoptionBoardTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final Practice STARTED =
            new Practice("000-A1", List.of(Delivery.MILESTONE), List.of("TimelineDeviation"), List.of(), List.of());
    private static final Practice LATER = new Practice(
            "003-10", List.of(Delivery.CLIENT_DEPENDENCY, Delivery.PROJECT), List.of("Some"), List.of(), List.of());
    private static final Practice UNJUDGED = new Practice("001-99", List.of(), List.of(), List.of(), List.of());

    private final Told told = Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse("2026-06-20T10:00:00Z"));

    @Test
    void whatNobodyAdoptedSleepsAndWhatEverybodyStartsWithIsAsked() {
        AdoptionBoard board = board();

        assertThat(board.awake()).extracting(line -> line.practice().id()).containsExactly("000-A1");
        assertThat(board.asleep()).extracting(line -> line.practice().id()).containsExactly("003-10");
        assertThat(board.find("001-99")).isEmpty();
    }

    /** Design 4: the renewal date is asked from the first day; obligations, invoices and the month's end are not. */
    @Test
    void theContractsPracticeIsOfferedForAdoptionThoughItsNoticeIsAskedFromTheFirstDay() {
        Practice contract = new Practice("001-07", List.of(), List.of("RenewalDate"), List.of(), List.of());
        AdoptionBoard.Line line = AdoptionBoard.of(List.of(contract), told.book(), ZoneOffset.UTC, DAY)
                .asleep()
                .getFirst();

        assertThat(line.isStart()).isFalse();
        assertThat(line.isStartInPart()).isTrue();
        assertThat(Rooms.ALL.stream()
                        .flatMap(room -> room.rules().stream())
                        .filter(rule -> rule.practice().equals("001-07") && rule.isAskedFromTheStart()))
                .hasExactlyElementsOfTypes(RenewalDate.class);
    }

    @Test
    void anAdoptionCountsFromItsDayAndOnlyForWhoReadsIt() {
        told.fact(Side.CLIENT, new Adoption("003-10", DAY.plusDays(1)), DAY.plusDays(1));
        assertThat(board().asleep()).hasSize(1);

        assertThat(AdoptionBoard.of(List.of(LATER), told.book(), ZoneOffset.UTC, DAY.plusDays(1))
                        .awake())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.isShared()).isFalse();
                    assertThat(line.adoption()).isPresent();
                });
    }

    @Test
    void minutesAreReckonedFromWhatWasRecordedWithTwoForAKindAtLeast() {
        assertThat(board().find("003-10").orElseThrow().minutes()).isEqualTo(4);
        for (int n = 0; n < 30; n++) {
            told.fact(Side.CLIENT, new ClientDependency("D" + n, "Input", null, null, DAY, null), DAY);
        }
        assertThat(board().find("003-10").orElseThrow().minutes()).isEqualTo(12);
        assertThat(board().find("003-10").orElseThrow().needs().getFirst().count())
                .isEqualTo(30);
    }

    @Test
    void whatEverybodyStartsWithIsNeitherAdoptedTwiceNorPutToSleep() {
        SignedIn leader = TestInstance.person("Yrsa Dahl");
        UUID arrangement =
                TestInstance.bean(Beginnings.class).begin(leader, "Docks", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        Visitor visitor = TestInstance.visitor(leader);
        String practices = "/arrangements/" + arrangement + "/practices";

        assertThat(visitor.get(practices).text()).contains("From the first day").contains("about");
        assertThat(visitor.send("/begin", practices + "/000-A1/sleep", Map.of("reason", "no"))
                        .status())
                .isEqualTo(409);
        assertThat(visitor.send("/begin", practices + "/000-A1/adopt", Map.of()).status())
                .isEqualTo(409);
        assertThat(visitor.send("/begin", practices + "/999-X1/adopt", Map.of()).status())
                .isEqualTo(404);
    }

    private AdoptionBoard board() {
        return AdoptionBoard.of(List.of(STARTED, LATER, UNJUDGED), told.book(), ZoneOffset.UTC, DAY);
    }
}
