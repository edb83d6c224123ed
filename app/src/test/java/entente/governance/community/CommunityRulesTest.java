package entente.governance.community;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.governance.community.CommunitySamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.governance.challenge.ChallengeClass;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 003-06: who is not in the room, and whether whoever disagrees is answered. */
class CommunityRulesTest {
    private final CommunitySamples samples = CommunitySamples.of(ChallengeClass.ADAPTIVE, "2026-06-29");

    @ParameterizedTest
    @EnumSource(ChallengeClass.class)
    void onlyWhatAsksPeopleToChangeNeedsThemInTheRoom(ChallengeClass as) {
        CommunitySamples others = CommunitySamples.of(as, "2026-06-01");
        others.affected(Side.PROVIDER, "Night shift", "2026-06-01");

        Signal signal = one(new GroupsPresent(), others.told(), AS_OF);

        assertThat(signal.reading() == Reading.NOT_APPLICABLE).isEqualTo(!as.asksForLeader());
        assertThat(signal.isYes()).isEqualTo(as.asksForLeader());
    }

    /** The catalogue's alert, with its edges: named the day itself, a day before, thirteen and fourteen days before. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,WATCH", "2026-06-17,WATCH", "2026-06-16,ACT"})
    void anAffectedGroupIsAbsent(String namedOn, Band band) {
        samples.affected(Side.PROVIDER, "Night shift", namedOn);

        assertThat(judged(new GroupsPresent()).band()).isEqualTo(band);
    }

    /** Told on 30 June 2026: a year later nobody knows whether those who took part are still in the room. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whoTookPartLongAgoIsNotKnownToBeInTheRoom(LocalDate asOf, Band band) {
        Ref<AffectedGroup> shift = samples.affected(Side.PROVIDER, "Night shift", "2026-06-29");
        samples.told().fact(Side.PROVIDER, new Participation(shift, "Ines Wolf", "Tried it", AS_OF), AS_OF);

        assertThat(one(new GroupsPresent(), samples.told(), asOf).band()).isEqualTo(band);
    }

    /** A change asked for or accepted has its own room; once it is done or dropped it has none. */
    @ParameterizedTest
    @EnumSource(ChangeState.class)
    void groupsAChangeAffectsBelongIntoItsRoom(ChangeState state) {
        Told plain = ArrangementSamples.shared();
        Ref<ChangeRequest> change = plain.fact(Side.CLIENT, change(state), CommunitySamples.RAISED);
        assertThat(one(new GroupsPresent(), plain, AS_OF).reading()).isEqualTo(Reading.NOT_APPLICABLE);

        LocalDate named = LocalDate.parse("2026-06-16");
        plain.fact(Side.PROVIDER, new AffectedGroup("Night shift", Side.PROVIDER, null, change, 12, named), named);
        Signal signal = one(new GroupsPresent(), plain, AS_OF);
        boolean over = !state.counts() || state.isDone();
        assertThat(signal.reading() == Reading.NOT_APPLICABLE).isEqualTo(over);
        if (!over) {
            assertThat(signal.band()).isEqualTo(Band.ACT);
            assertThat(why(signal)).contains("One list: of 1 affected group, 0 took part");
            assertThat(partWhy(signal, Side.PROVIDER)).contains("Night shift");
        }
    }

    private static ChangeRequest change(ChangeState state) {
        LocalDate raised = CommunitySamples.RAISED;
        return new ChangeRequest(
                "CR-1",
                "One list",
                Side.CLIENT,
                ChangeReason.PREFERENCE,
                raised,
                null,
                null,
                null,
                null,
                null,
                state,
                state.isDecided() ? raised : null,
                state.isDone() ? raised : null,
                state == ChangeState.CLOSED ? raised : null);
    }

    @Test
    void aGroupOfAProblemAndOfAChangeIsCountedOnce() {
        Ref<ChangeRequest> change =
                samples.told().fact(Side.CLIENT, change(ChangeState.ASKED), CommunitySamples.RAISED);
        LocalDate named = LocalDate.parse("2026-06-16");
        samples.told()
                .fact(
                        Side.PROVIDER,
                        new AffectedGroup("Night shift", Side.PROVIDER, samples.issue(), change, 12, named),
                        named);
        assertThat(answer(judged(new GroupsPresent()))).startsWith("One of 1 affected group");
    }

    @Test
    void whoTookPartIsInTheRoomAndTheOthersAreNamed() {
        Ref<AffectedGroup> shift = samples.affected(Side.PROVIDER, "Night shift", "2026-06-01");
        samples.affected(Side.CLIENT, "Drug safety", "2026-06-01");
        samples.tookPart(shift, "2026-06-10");

        Signal signal = judged(new GroupsPresent());

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).isEqualTo("One of 2 affected groups is not in the room; the longest for 29 days");
        assertThat(why(signal)).contains("of 2 groups affected one took part", "Drug safety");
        assertThat(partWhy(signal, Side.CLIENT)).contains("Drug safety");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void whenAllTookPartItIsWell() {
        samples.tookPart(samples.affected(Side.PROVIDER, "Night shift", "2026-03-09"), "2026-06-10");

        Signal signal = judged(new GroupsPresent());

        assertThat(signal.band()).isEqualTo(Band.WELL);
        assertThat(answer(signal)).isEqualTo("the one group affected took part in the work");
    }

    /** A problem of which nobody says whom it affects does not look well by that. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,WATCH", "2026-06-16,ACT"})
    void whomItAffectsMustBeSaid(String ratedOn, Band band) {
        CommunitySamples unnamed = CommunitySamples.of(ChallengeClass.MIXED, ratedOn);

        Signal signal = one(new GroupsPresent(), unnamed.told(), AS_OF);

        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT)).isEqualTo(part(signal, Side.PROVIDER));
    }

    @Test
    void withoutAWordAgainstItNobodyWaits() {
        assertThat(judged(new DissentAnswered()).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** The catalogue's alert: dissent raised and unanswered for 14 days. */
    @ParameterizedTest
    @CsvSource({"2026-06-24,WELL", "2026-06-23,WATCH", "2026-06-17,WATCH", "2026-06-16,ACT"})
    void dissentRaisedAndUnansweredFor14Days(String shownOn, Band band) {
        samples.dissent("5f0c11aa", shownOn);

        assertThat(judged(new DissentAnswered()).band()).isEqualTo(band);
    }

    @Test
    void oneSideAloneDoesNotEndItByAnswering() {
        Ref<DissentNote> note = samples.dissent("5f0c11aa", "2026-06-01");
        samples.answered(note, Side.CLIENT, "2026-06-02");

        Signal alone = judged(new DissentAnswered());
        assertThat(alone.band()).isEqualTo(Band.ACT);
        assertThat(answer(alone)).contains("One who disagrees waits", "29 days");
        assertThat(part(alone, Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(alone, Side.PROVIDER)).isEqualTo("one who disagrees waits for an answer of this side");

        samples.answered(note, Side.PROVIDER, "2026-06-30");
        assertThat(judged(new DissentAnswered()).band()).isEqualTo(Band.WELL);
    }

    @Test
    void nobodyAnswersBeforeItIsShownOrTakesPartBeforeThereIsAProblem() {
        Ref<DissentNote> note = samples.dissent("5f0c11aa", "2026-06-08");
        Ref<AffectedGroup> shift = samples.affected(Side.PROVIDER, "Night shift", "2026-06-01");

        assertThatThrownBy(() -> samples.answered(note, Side.CLIENT, "2026-06-07"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> samples.tookPart(shift, "2026-03-01")).isInstanceOf(Refused.class);
    }

    @Test
    void aGroupIsAffectedBySomethingAndHasSomebodyInIt() {
        LocalDate day = LocalDate.parse("2026-06-01");
        assertThatThrownBy(() -> new AffectedGroup("Night shift", Side.CLIENT, null, null, 3, day))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new AffectedGroup("Night shift", Side.CLIENT, samples.issue(), null, 0, day))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatNobodyCanAnswerIsRefusedByItsLength() {
        assertThatThrownBy(() -> DissentNote.demand("x".repeat(DissentNote.LONGEST + 1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> DissentNote.demand(" ")).isInstanceOf(Refused.class);
        DissentNote.demand("x".repeat(DissentNote.LONGEST));
    }

    private Signal judged(Rule rule) {
        return one(rule, samples.told(), AS_OF);
    }
}
