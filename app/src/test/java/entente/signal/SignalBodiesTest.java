package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Bodies;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One body for each kind and shape, kept as it was first written: what is stored must be readable for ever. */
class SignalBodiesTest {
    private static final Ref<Alert> ALERT = new Ref<>(new UUID(3, 4));
    private static final String ALERT_ID = "00000000-0000-0003-0000-000000000004";

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of(
                        Signals.ALERT,
                        new Alert(
                                "000-A1",
                                "project",
                                ALERT_ID,
                                "P1",
                                Band.ACT,
                                false,
                                2,
                                MONDAY,
                                MONDAY.minusDays(3),
                                MONDAY,
                                1,
                                MONDAY.plusDays(9)),
                        """
                        {"aboutFact":"00000000-0000-0003-0000-000000000004","aboutKind":"project","aboutName":"P1",\
                        "band":"ACT","better":1,"breach":false,"judgedOn":"2026-03-02","opening":2,"practice":"000-A1",\
                        "raisedOn":"2026-03-02","readOn":"2026-02-27","resolvedOn":"2026-03-11"}"""),
                Arguments.of(
                        Signals.ACKNOWLEDGEMENT, new Acknowledgement(ALERT, 1, Side.PROVIDER, "looking into it"), """
                        {"alert":"00000000-0000-0003-0000-000000000004","note":"looking into it","opening":1,\
                        "side":"PROVIDER"}"""),
                Arguments.of(Signals.CONVENING, new Convening(ALERT, 1, "Steering", MONDAY), """
                        {"alert":"00000000-0000-0003-0000-000000000004","forum":"Steering","meetsOn":"2026-03-02",\
                        "opening":1}"""),
                Arguments.of(Signals.WAIVER, new Waiver(ALERT, MONDAY, MONDAY.plusDays(90), "tool change"), """
                        {"alert":"00000000-0000-0003-0000-000000000004","from":"2026-03-02","reason":"tool change",\
                        "until":"2026-05-31"}"""));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void aBodyIsWrittenAndReadAsItWasFirst(Kind<?> kind, Fact fact, String body) {
        assertThat(Bodies.write(kind, fact)).isEqualTo(body);
        assertThat(Bodies.read(kind, 1, body)).isEqualTo(fact);
    }
}
