package entente.governance.challenge;

import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.assessment.Assessment;
import entente.assessment.OwnHouseResult;
import entente.assessment.OwnHouseResult.GroupResult;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import entente.signal.Policy;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 003-04, the fourth sign: buy-in of the people concerned below 60 %. */
class DepartmentNotBehindTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final LocalDate RAISED = LocalDate.parse("2026-05-04");

    private final Told told = ArrangementSamples.client();

    @ParameterizedTest
    @CsvSource({"60,WELL", "59.9,WATCH", "0,WATCH", "100,WELL"})
    void belowSixtyIsASign(String index, Band band) {
        technical("Finance");
        asked(AS_OF, group("Finance", index), group("Logistics", "20"));

        assertThat(judged(told).band()).isEqualTo(band);
    }

    @Test
    void theReasonNamesTheDepartmentAndWhoAnswered() {
        technical("finance ");
        asked(AS_OF, group("Finance", "48"));

        assertThat(why(judged(told))).contains("Finance is at 48 of 100, of 6 who answered");
        assertThat(part(judged(told), Side.CLIENT)).isEqualTo("this side called it technical");
        assertThat(part(judged(told), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void aDepartmentNobodyNamedOrAskedIsNoSign() {
        technical(null);
        asked(AS_OF, group("Finance", "20"));
        assertThat(judged(told).band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutAResultThereIsNoSign() {
        technical("Finance");
        assertThat(judged(told).band()).isEqualTo(Band.WELL);

        asked(AS_OF);
        assertThat(judged(told).band())
                .as("too few of it answered to be a group")
                .isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"240,WATCH", "241,WELL"})
    void aStaleResultIsNotCounted(int days, Band band) {
        technical("Finance");
        asked(AS_OF.minusDays(days), group("Finance", "40"));

        assertThat(judged(told).band()).isEqualTo(band);
    }

    @Test
    void whatOneHouseSaidOfItselfStaysInItsBook() {
        Told both = ArrangementSamples.shared();
        technical(both, "Finance");
        asked(AS_OF, group("Finance", "40"));
        Book shared = both.book();
        Book own = Book.of(Rooms.KINDS, Viewpoint.CLIENT, shared.entries())
                .plus(told.book().entries());
        Book other = Book.of(Rooms.KINDS, Viewpoint.PROVIDER, shared.entries());

        assertThat(List.of(own, other, shared, own.shared()))
                .extracting(book -> judged(book).band())
                .containsExactly(Band.WATCH, Band.WELL, Band.WELL, Band.WELL);
        assertThat(why(judged(shared))).doesNotContain("Finance is at");
    }

    private void technical(@Nullable String department) {
        technical(told, department);
    }

    private static void technical(Told into, @Nullable String department) {
        Ref<Issue> issue = into.fact(Side.CLIENT, issue(department), RAISED);
        into.fact(Side.CLIENT, ChallengeTelling.rating(issue, RAISED, ChallengeClass.TECHNICAL), RAISED);
    }

    private static Signal judged(Book book) {
        Book then = book.on(AS_OF);
        return new SignsOfAdaptive(new DepartmentNotBehind())
                .judge(then, Policy.of(then), AS_OF)
                .findFirst()
                .orElseThrow();
    }

    private static Issue issue(@Nullable String department) {
        return new Issue(
                "I-1",
                "Invoices come back",
                RAISED,
                Side.CLIENT,
                IssueSeverity.MAJOR,
                CauseParty.UNKNOWN,
                false,
                null,
                null,
                department,
                null,
                null,
                null,
                IssueState.OPEN,
                null);
    }

    private static GroupResult group(String name, String index) {
        return new GroupResult(name, 6, new BigDecimal(index), null, null, null);
    }

    private void asked(LocalDate on, GroupResult... groups) {
        OwnHouseResult said = new OwnHouseResult(
                "c1",
                "Our own house",
                "buy-in",
                1,
                "ab".repeat(32),
                5,
                on,
                20,
                12,
                new BigDecimal("80"),
                null,
                null,
                null,
                List.of(),
                List.of(groups));
        // an id of its own, so that it can stand beside what another chain tells
        told.say(Side.CLIENT, new Statement.Say(new UUID(7, 7), Assessment.OWN_HOUSE_RESULT, said, on));
    }

    private static Signal judged(Told told) {
        return one(new SignsOfAdaptive(new DepartmentNotBehind()), told, AS_OF);
    }
}
