package entente.team.duty;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.PolicyOverride;
import entente.signal.Signal;
import entente.team.ShadowRequest;
import entente.team.ShadowRequest.Reception;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTheFunctionTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: users bypass the in-house function. */
    @Test
    void aRequestPastTheInHouseFunctionIsAnAlertToTheClientWhoseUsersTheyAre() {
        request("Laboratories", "2026-06-10", Reception.SENT_ON);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo(
                        "Once in 90 days business users asked the provider past the in-house function (Laboratories)");
        assertThat(part(judged(), Side.CLIENT)).startsWith("Once in 90 days");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void whatTheProviderTookUpIsItsOwnPart() {
        request("Laboratories", "2026-06-10", Reception.TAKEN_UP);
        request("Finance", "2026-06-11", Reception.WAITING);
        assertThat(part(judged(), Side.PROVIDER))
                .isEqualTo("1 of 2 requests past the in-house function was taken up without being sent on");
        assertThat(answer(judged())).contains("2 times in 90 days", "(Finance, Laboratories)");
    }

    // of the last 90 days: 2 April is the 90th
    @ParameterizedTest
    @CsvSource({"2026-04-02,ACT", "2026-04-01,WELL", "2026-06-30,ACT", "2026-07-01,UNKNOWN"})
    void ninetyDaysAreLookedAt(String askedOn, Band band) {
        request("Laboratories", askedOn, Reception.SENT_ON);
        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2,2,WELL", "2,3,ACT", "0,1,ACT"})
    void asManyAsWereAgreedAreFine(String agreed, int asked, Band band) {
        LocalDate since = LocalDate.parse("2026-01-01");
        told.fact(
                Side.CLIENT,
                new PolicyOverride("003-11.requests.agreed", agreed, "One a month is quicker so"),
                since,
                Side.CLIENT,
                Side.PROVIDER);
        for (int i = 0; i < asked; i++) {
            request("Department " + i, "2026-06-10", Reception.SENT_ON);
        }
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whereNobodyWroteOneDownAndNobodyWasAskedItIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged()))
                .isEqualTo("No request past the in-house function is written down, and nobody was asked about it");
        assertThat(requests().count().known()).isEmpty();
    }

    @Test
    void wherePeopleWereAskedNoRequestIsAnAnswer() {
        asked("70", "80");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(requests().count().known()).hasValue(BigDecimal.ZERO);
    }

    /** What people feel and nobody writes down is shown, by the side that finds it worse. */
    @ParameterizedTest
    @CsvSource({"60,90,WELL", "59.9,90,WATCH", "90,59.9,WATCH", "'',59.9,WATCH", "'','',WELL"})
    void whatPeopleFeelAndNobodyWritesDownIsWatched(String client, String provider, Band band) {
        asked(client, provider);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(why(judged())).contains("at 59.9 of 100, and no request past it is written down lately");
            request("Laboratories", "2026-06-10", Reception.SENT_ON);
            assertThat(why(judged())).doesNotContain("59.9");
        }
    }

    // 240 days after 30 June 2025 are 25 February 2026
    @ParameterizedTest
    @CsvSource({"2026-02-25,WELL", "2026-02-26,UNKNOWN"})
    void whatNobodyConfirmedForTwoThirdsOfAYearIsNotKnown(String asOf, Band band) {
        Told earlier = on("2025-06-30");
        LocalDate day = LocalDate.parse("2025-06-30");
        earlier.fact(Side.CLIENT, new ShadowRequest("S", day, "Finance", "A listing", Reception.SENT_ON), day);
        assertThat(one(new PastTheFunction(), earlier, LocalDate.parse(asOf)).band())
                .isEqualTo(band);
    }

    @Test
    void requestsAreToldByDepartmentAlone() {
        request("Laboratories", "2026-06-10", Reception.SENT_ON);
        request(" Laboratories ", "2026-06-11", Reception.SENT_ON);
        request("Finance", "2026-06-12", Reception.SENT_ON);
        assertThat(requests().byDepartment()).containsExactly(entry("Finance", 1L), entry("Laboratories", 2L));
        assertThatThrownBy(() -> new ShadowRequest("S", AS_OF, " ", "A listing", Reception.WAITING))
                .isInstanceOf(Refused.class);
    }

    private void request(String department, String on, Reception reception) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.PROVIDER, new ShadowRequest(department + on, day, department, "A listing", reception), day);
    }

    private void asked(String client, String provider) {
        tell(
                told,
                result(
                        "triangle",
                        "2026-06-20",
                        9,
                        new DimensionResult(
                                "users-function", "Users", number(client), null, number(provider), null, null, null)));
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.isEmpty() ? null : new BigDecimal(typed);
    }

    private UserRequests requests() {
        return UserRequests.of(told.book().on(AS_OF), AS_OF, 90);
    }

    private Signal judged() {
        return one(new PastTheFunction(), told, AS_OF);
    }
}
