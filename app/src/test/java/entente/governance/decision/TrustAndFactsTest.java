package entente.governance.decision;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static entente.governance.decision.DecisionSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.AssessmentSamples;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instrument I-5: promises kept, decisions opened again and like cases decided otherwise stand beside what people feel. */
class TrustAndFactsTest {
    private static final String LATELY = "2026-06-20";

    private final DecisionSamples of = new DecisionSamples();

    /** Of five promises of the provider so many were kept; the client's people trust or do not trust what it can do. */
    @ParameterizedTest
    @CsvSource({"75,3,WATCH", "74.9,3,WELL", "75,4,WELL", "62.4,4,WATCH", "62.5,4,WELL", "62.4,3,WELL", "90,5,WELL"})
    void whereFeelingAndFactsAreApartItIsToTalkAbout(String felt, int kept, Band band) {
        promises(Side.PROVIDER, kept, 5);
        asked(found("competence", felt, "70"));
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void trustThatFactsDoNotBearOutIsNamedWithItsBase() {
        promises(Side.PROVIDER, 2, 5);
        asked(found("competence", "90", "70"));
        assertThat(answer(judged()))
                .isEqualTo(
                        "competence: the client finds it 90 of 100, while 2 of 5 facts about the provider bear it out");
        assertThat(why(judged())).contains("2 of 5 actions done by their days", "People of the client say 90 of 100");
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
    }

    @Test
    void factsNobodyFeelsAreNamedToo() {
        promises(Side.CLIENT, 5, 5);
        asked(found("competence", "70", "40"));
        assertThat(answer(judged()))
                .isEqualTo(
                        "competence: the provider finds it 40 of 100, while 5 of 5 facts about the client speak for it");
    }

    @ParameterizedTest
    @CsvSource({"4,THIN", "5,FULL"})
    void aComparisonWithFewFactsIsThin(int promised, Reading reading) {
        promises(Side.PROVIDER, 0, promised);
        asked(found("competence", "90", "70"));
        assertThat(judged().reading()).isEqualTo(reading);
    }

    /** By hand: two cases like another, one decided otherwise without a reason. */
    @Test
    void casesDecidedAlikeStandBesideConsistency() {
        Ref<Decision> first = of.told(decided("D-1", DecidingSide.PROVIDER));
        of.told(decided("D-2", DecidingSide.PROVIDER).like(first, null));
        of.told(decided("D-3", DecidingSide.PROVIDER).choosing("No").like(first, null));
        of.told(decided("D-4", DecidingSide.CLIENT).choosing("No").like(first, null));
        assertThat(shown(Side.PROVIDER, "consistency")).isEqualByComparingTo("50");
        assertThat(shown(Side.CLIENT, "consistency")).isEqualByComparingTo("0");
    }

    @Test
    void decisionsThatStoodStandBesideObjectivity() {
        of.reopened("D-1", 1);
        of.told(decided("D-2", DecidingSide.CLIENT));
        of.told(decided("D-3", DecidingSide.TOGETHER));
        assertThat(shown(Side.CLIENT, "objectivity").setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("66.7");
        assertThat(shown(Side.PROVIDER, "objectivity")).isEqualByComparingTo("100");
    }

    @Test
    void criteriaWrittenDownStandBesidePrinciple() {
        of.told(decided("D-1", DecidingSide.CLIENT).weighing("What users feel"));
        of.told(decided("D-2", DecidingSide.CLIENT));
        assertThat(shown(Side.CLIENT, "principle")).isEqualByComparingTo("50");
    }

    @Test
    void theOtherSideToldStandsBesideOpenness() {
        of.told(decided("D-1", DecidingSide.CLIENT).telling(Side.PROVIDER, "2026-03-02"));
        of.told(decided("D-2", DecidingSide.CLIENT));
        of.told(decided("D-3", DecidingSide.TOGETHER));
        assertThat(shown(Side.CLIENT, "openness")).isEqualByComparingTo("50");
        assertThat(conduct(Side.PROVIDER).of("openness").share()).isInstanceOf(Figure.Unknown.class);
    }

    /** A year of 365 days before 30 June 2026 begins on 30 June 2025. */
    @ParameterizedTest
    @CsvSource({"2025-06-30,1", "2025-06-29,0"})
    void whatWasDecidedLongerAgoThanAYearCountsNoMore(String on, int all) {
        of.told(DecisionDraft.of("D-1", "2025-06-01").decided(DecidingSide.CLIENT, on));
        assertThat(conduct(Side.CLIENT).of("objectivity").all()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"fairness", "wish", "goodwill"})
    void whatNoFactShowsSaysSo(String part) {
        of.told(decided("D-1", DecidingSide.CLIENT));
        assertThat(conduct(Side.CLIENT).of(part).share()).isInstanceOf(Figure.Unknown.class);
    }

    @Test
    void withoutFactsOrFeelingsNothingIsKnown() {
        assertThat(answer(judged())).startsWith("Nobody has been asked about trust yet");
        asked(found("competence", "90", "90"));
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("Nothing was decided or promised in the last year");
    }

    /** As long as the trust six themselves: 120 days. */
    @ParameterizedTest
    @CsvSource({"2026-03-02,WELL", "2026-03-01,UNKNOWN"})
    void whatPeopleSaidTooLongAgoIsNotHeldAgainstFactsOfToday(String closedOn, Band band) {
        promises(Side.PROVIDER, 5, 5);
        tell(of.told(), result("trust-six", closedOn, 9, found("competence", "90", "90")));
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void eachSidesPartIsWhatItsOwnFactsShowLeastOf() {
        promises(Side.PROVIDER, 2, 5);
        of.told(decided("D-1", DecidingSide.PROVIDER));
        asked(found("competence", "90", "70"));
        assertThat(part(judged(), Side.PROVIDER))
                .isEqualTo("The provider wrote down by what it decided in 0 of 1 cases");
        assertThat(partWhy(judged(), Side.PROVIDER)).contains("2 of 5 actions done by their days");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    private static DecisionDraft decided(String code, DecidingSide side) {
        return DecisionDraft.of(code, "2026-02-02").decided(side, "2026-02-20");
    }

    private void promises(Side side, int kept, int all) {
        LocalDate given = LocalDate.parse("2026-03-02");
        LocalDate due = LocalDate.parse("2026-04-01");
        for (int i = 0; i < all; i++) {
            of.told()
                    .fact(
                            side,
                            new ActionItem(
                                    side + "-" + i,
                                    "Send the list",
                                    "Ada",
                                    side,
                                    null,
                                    null,
                                    given,
                                    due,
                                    ActionState.DONE,
                                    i < kept ? due : due.plusDays(1),
                                    null),
                            given);
        }
    }

    private static DimensionResult found(String code, String client, String provider) {
        return AssessmentSamples.found(code, client, provider);
    }

    private void asked(DimensionResult... parts) {
        tell(of.told(), result("trust-six", LATELY, 9, parts));
    }

    private Conduct conduct(Side side) {
        return Conduct.of(of.told().book().on(AS_OF), Policy.DEFAULTS, side, AS_OF);
    }

    private BigDecimal shown(Side side, String part) {
        return conduct(side).of(part).share().known().orElseThrow();
    }

    private Signal judged() {
        return one(new TrustAndFacts(), of.told(), AS_OF);
    }
}
