package entente.governance.cause;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.challenge.ChallengeSamples;
import entente.governance.challenge.IssueDraft;
import entente.governance.conflict.ConflictSamples;
import entente.governance.conflict.JointWriteUp;
import entente.governance.conflict.Position;
import entente.governance.conflict.SideConflict;
import entente.governance.finding.FindingSource;
import entente.governance.finding.FindingState;
import entente.governance.finding.ReviewFinding;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Acknowledgement;
import entente.signal.Alert;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Problems, findings, conflicts and alerts by one count of where they come from. */
class AttributionsTest {
    private static final LocalDate MAY = LocalDate.parse("2026-05-04");

    private final ChallengeSamples samples = new ChallengeSamples();
    private final Told told = samples.told();

    @Test
    void whateverSortOfFactNamesACauseCountsOnce() {
        samples.raised(IssueDraft.of("I-1", "2026-05-04").comesFrom(CauseParty.PROVIDER, false));
        told.fact(Side.CLIENT, finding("F-1", CauseParty.PROVIDER), MAY);
        holds(Side.CLIENT, conflict("CF-1"), CauseParty.PROVIDER);
        takesUp(Side.CLIENT, alert("Data in time"), 1, CauseParty.PROVIDER);

        Signal signal = judged();
        assertThat(signal.figure().known().orElseThrow()).isEqualByComparingTo("100");
        assertThat(why(signal)).contains("CF-1", "F-1", "I-1", "Data in time", "By the client's word: provider");
        assertThat(answer(signal)).startsWith("4 of 4 known causes are put to the provider alone");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("4 of them were put so by this side");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** A cause never defaults to the provider: what says nothing names nobody, and only problems and findings owe a cause. */
    @Test
    void whatNamesNoCauseIsNobodys() {
        takesUp(Side.CLIENT, alert("Data in time"), 1, null);
        holds(Side.CLIENT, conflict("CF-1"), null);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);

        told.fact(Side.CLIENT, finding("F-1", null), MAY);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);

        takesUp(Side.PROVIDER, alert("Reports"), 1, CauseParty.UNKNOWN);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    /** Both sides' answers stand beside each other; what both looked for, or name differently, is on nobody's account alone. */
    @Test
    void bothSidesWordsStandBesideEachOther() {
        Ref<SideConflict> conflict = conflict("CF-1");
        holds(Side.CLIENT, conflict, CauseParty.PROVIDER);
        assertThat(only().isOneSided()).isTrue();

        holds(Side.PROVIDER, conflict, CauseParty.JOINT);
        assertThat(only().words()).isEqualTo(Map.of(Side.CLIENT, CauseParty.PROVIDER, Side.PROVIDER, CauseParty.JOINT));
        assertThat(only().isDiffering()).isTrue();
        assertThat(only().isOneSided()).isFalse();
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatBothWroteDownTogetherWasLookedForTogether() {
        Ref<SideConflict> conflict = conflict("CF-1");
        holds(Side.CLIENT, conflict, CauseParty.PROVIDER);
        holds(Side.PROVIDER, conflict, null);
        JointWriteUp plain = ConflictSamples.writeUp(conflict, MAY);
        JointWriteUp caused = new JointWriteUp(
                conflict, MAY, plain.facts(), "The load was told twice", plain.open(), null, "Jonas Falk", "Mira Lund");
        Ref<JointWriteUp> written = told.fact(Side.PROVIDER, caused, MAY, Side.PROVIDER);
        assertThat(only().together()).isFalse();

        told.sign(Side.CLIENT, written.id());
        assertThat(only().together()).isTrue();
        assertThat(only().isOneSided()).isFalse();
    }

    @Test
    void whoeverAcceptsAFindingSaysTheSame() {
        Ref<ReviewFinding> found = told.fact(Side.CLIENT, finding("F-1", CauseParty.PROVIDER), MAY);
        assertThat(only().isOneSided()).isTrue();

        told.sign(Side.PROVIDER, found.id());
        assertThat(only().word(Side.PROVIDER)).contains(CauseParty.PROVIDER);
        assertThat(only().isOneSided()).isFalse();
    }

    /** The mirror: each side reads its own words first. */
    @Test
    void eachSideReadsItsOwnWordsFirst() {
        Ref<Alert> alert = alert("Data in time");
        takesUp(Side.CLIENT, alert, 1, CauseParty.PROVIDER);
        takesUp(Side.PROVIDER, alert, 1, CauseParty.CLIENT);
        takesUp(Side.PROVIDER, alert("Reports"), 1, CauseParty.PROVIDER);

        assertThat(words(Side.CLIENT).sides())
                .containsExactly(new SideWords(Side.CLIENT, 0, 0, 1, 0), new SideWords(Side.PROVIDER, 1, 0, 1, 0));
        assertThat(words(Side.PROVIDER).sides())
                .containsExactlyElementsOf(words(Side.CLIENT).sides().reversed());
        assertThat(words(Side.CLIENT).differing()).isEqualTo(1);
    }

    @Test
    void anAlertRaisedAgainIsAskedAgainAndCountsOnce() {
        Ref<Alert> alert = alert("Data in time");
        takesUp(Side.CLIENT, alert, 1, CauseParty.PROVIDER);
        takesUp(Side.CLIENT, alert, 2, CauseParty.CLIENT);

        assertThat(only().words()).isEqualTo(Map.of(Side.CLIENT, CauseParty.CLIENT));
    }

    private BothWords words(Side reader) {
        return BothWords.of(told.book().on(AS_OF), reader, AS_OF);
    }

    private Attribution only() {
        List<Attribution> all = Attributions.of(told.book().on(AS_OF), AS_OF).recent(365, AS_OF);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Signal judged() {
        return one(new CauseBalance(), told, AS_OF);
    }

    private Ref<SideConflict> conflict(String code) {
        return told.fact(Side.CLIENT, ConflictSamples.conflict(code, MAY), MAY);
    }

    private void holds(Side side, Ref<SideConflict> conflict, @Nullable CauseParty cause) {
        told.fact(
                side, new Position(conflict, MAY, "We asked late", "No surprise", "It is included", null, cause), MAY);
    }

    private Ref<Alert> alert(String name) {
        return told.found(
                new Alert(
                        "000-A3",
                        "project",
                        new UUID(0, name.hashCode()).toString(),
                        name,
                        Band.ACT,
                        false,
                        2,
                        MAY,
                        MAY,
                        MAY,
                        0,
                        null),
                MAY);
    }

    private void takesUp(Side side, Ref<Alert> alert, int opening, @Nullable CauseParty cause) {
        told.fact(side, new Acknowledgement(alert, opening, side, null, cause), MAY);
    }

    private static ReviewFinding finding(String code, @Nullable CauseParty cause) {
        return new ReviewFinding(
                code,
                "Rights stay open",
                FindingSource.AUDIT,
                MAY,
                "Annex 4",
                null,
                null,
                Side.PROVIDER,
                List.of(),
                30,
                FindingState.OPEN,
                cause);
    }
}
