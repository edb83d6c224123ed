package entente.delivery.change;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.contract;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.in;
import static entente.delivery.DeliverySamples.order;
import static entente.delivery.DeliverySamples.shown;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnChangesTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @ParameterizedTest
    @CsvSource({"0,WELL", "2,WELL", "3,WATCH", "5,WATCH", "6,ACT"})
    void theNumberOfOwnChangesFallsIntoItsBand(int changes, Band band) {
        agreed(told);
        told.fact(Side.PROVIDER, change("X", Side.PROVIDER, "2026-06-01", null), START);
        for (int i = 0; i < changes; i++) {
            told.fact(Side.CLIENT, change("CR" + i, Side.CLIENT, "2026-06-01", "1"), START);
        }

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
    }

    /** Against an agreed price of a million. */
    @ParameterizedTest
    @CsvSource({"50000,WELL", "50000.01,WATCH", "100000,WATCH", "100000.01,ACT"})
    void theirValueAgainstThePriceFirstAgreedFallsIntoItsBand(String value, Band band) {
        agreed(told);
        told.fact(Side.CLIENT, change("CR1", Side.CLIENT, "2026-06-01", value), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.measuredOn()).isEqualTo("2026-06-01");
    }

    @Test
    void theAnswerNamesTheNumberAndItsBase() {
        agreed(told);
        told.fact(Side.CLIENT, change("CR1", Side.CLIENT, "2026-06-01", "70000"), START);
        told.fact(Side.CLIENT, change("CR2", Side.CLIENT, "2026-06-02", null), START);

        assertThat(answer(judged()))
                .isEqualTo(
                        "2 changes were asked for by the client in the last 90 days, together 7 % of the price first agreed");
        assertThat(why(judged())).contains("Their value, one of them without a value: 70,000.00", "signed by both");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,WATCH", "2026-03-31,WELL"})
    void onlyTheLast90CalendarDaysCount(String raised, Band band) {
        agreed(told);
        for (int i = 0; i < 3; i++) {
            told.fact(Side.CLIENT, change("CR" + i, Side.CLIENT, raised, null), START);
        }

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theProvidersOwnChangesNeverCount() {
        agreed(told);
        for (int i = 0; i < 9; i++) {
            told.fact(Side.PROVIDER, change("CR" + i, Side.PROVIDER, "2026-06-01", "90000"), START);
        }

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void theAgreedPriceOfTheOrderTakesThePlaceOfWhatWasThought() {
        agreed(told);
        Ref<ChangeRequest> request = told.fact(Side.CLIENT, change("CR1", Side.CLIENT, "2026-06-01", "110000"), START);
        told.fact(Side.PROVIDER, order(request, null, "40000"), START);
        assertThat(judged().band()).isEqualTo(Band.ACT);

        Told both = shared();
        agreed(both);
        Ref<ChangeRequest> again = both.fact(Side.CLIENT, change("CR1", Side.CLIENT, "2026-06-01", "110000"), START);
        both.fact(Side.PROVIDER, order(again, null, "40000"), START, Side.CLIENT, Side.PROVIDER);
        assertThat(one(new OwnChanges(), both, AS_OF).band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatWasDeclinedWasAskedForButCostsNothing() {
        agreed(told);
        told.fact(Side.CLIENT, in(change("CR1", Side.CLIENT, "2026-06-01", "110000"), ChangeState.DECLINED), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).startsWith("One change was asked for");
    }

    @Test
    void withoutAContractTheNumberAloneIsAThinReadingThatSaysWhy() {
        told.fact(Side.CLIENT, change("CR1", Side.CLIENT, "2026-06-01", "110000"), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.WELL);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(why(signal)).contains("no contract is recorded, so there is no price to measure against");
    }

    @Test
    void aPriceThatIsOnlyProposedCarriesAThinReading() {
        told.fact(Side.CLIENT, contract(), START, Side.CLIENT);
        told.fact(Side.CLIENT, change("CR1", Side.CLIENT, "2026-06-01", "110000"), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(why(judged())).contains("Price as proposed, not agreed by both yet");
    }

    @Test
    void withNoRequestOfEitherSideTheAnswerIsNotKnown() {
        agreed(told);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void theClientsPartIsItsChangesWithoutEvidenceFromOutside() {
        told.fact(Side.CLIENT, shown("CR1", "2026-06-01"), START);
        told.fact(Side.CLIENT, change("CR2", Side.CLIENT, "2026-06-02", null), START);

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("1 of the client's 2 changes had no evidence from outside");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("Change CR2", "reason: preference, department: Medical");
    }

    @Test
    void theProvidersPartIsTheChangesItStarted() {
        told.fact(Side.PROVIDER, change("CR1", Side.PROVIDER, "2026-06-01", null), START);

        assertThat(part(judged(), Side.PROVIDER))
                .isEqualTo("one change was asked for by the provider in the last 90 days");
    }

    private Signal judged() {
        return one(new OwnChanges(), told, AS_OF);
    }
}
