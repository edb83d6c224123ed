package entente.learning.playbook;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybookConfirmedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    @Test
    void fiveCoreProcessesThatBothConfirmedAreEnough() {
        core();

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("both have confirmed all 5 core processes");
    }

    /** 001-18: a core process of the five not confirmed by both. */
    @Test
    void oneCoreProcessThatOneSideHasNotConfirmedIsAnAlert() {
        for (CoreProcess core : CoreProcess.values()) {
            Ref<PlaybookProcess> one = process(core.name(), core, "2026-01-05");
            confirmed(one, Side.CLIENT, "2026-01-06");
            if (core != CoreProcess.DISPUTES) {
                confirmed(one, Side.PROVIDER, "2026-01-06");
            }
        }

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("1 of 5 core processes is not confirmed by both");
        assertThat(why(judged())).contains("settling what was in and what was out");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one process waits for the word of this side");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void otherProcessesStandForNoneOfTheFive() {
        confirmedByBoth(process("PB-1", null, "2026-01-05"));

        assertThat(answer(judged())).isEqualTo("5 of 5 core processes are not confirmed by both");
    }

    /** 001-18: changed and unread 14 days; before that the process is simply not confirmed as it stands. */
    @ParameterizedTest
    @CsvSource({"2026-06-23,WELL", "2026-06-22,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void aChangeOfWhatWasConfirmedWantsToBeRead(String changedOn, Band band) {
        core();
        confirmedByBoth(process("PB-9", null, changedOn));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatWasReadAgainOnTheDayOfItsChangeIsRead() {
        core();
        Ref<PlaybookProcess> one = process("PB-9", null, "2026-05-01");
        confirmed(one, Side.CLIENT, "2026-05-01");
        confirmed(one, Side.PROVIDER, "2026-05-01");

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void aChangeThatKeepsItsDayWantsToBeReadAllTheSame() {
        core();
        Ref<PlaybookProcess> one = process("PB-9", null, "2026-05-01");
        confirmed(one, Side.CLIENT, "2026-05-10");
        confirmed(one, Side.PROVIDER, "2026-05-10");
        LocalDate day = LocalDate.parse("2026-05-01");
        Told later = Told.after(told.book(), Chain.SHARED, Instant.parse("2026-06-30T13:00:00Z"));
        later.say(
                Side.CLIENT,
                new Statement.Amend(
                        one.id(),
                        1,
                        new PlaybookProcess(
                                "PB-9",
                                "How we do PB-9",
                                null,
                                "Three ask, nobody answers",
                                null,
                                null,
                                null,
                                day,
                                null),
                        day,
                        "other words"));

        assertThat(one(new PlaybookConfirmed(), later, AS_OF).band()).isEqualTo(Band.ACT);
    }

    /** Told on 30 June 2026 and never again: a year it is believed. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatNobodySaidAnewForAYearIsNotBelievedAnyMore(LocalDate asOf, Band band) {
        core();
        assertThat(one(new PlaybookConfirmed(), told, asOf).band()).isEqualTo(band);
    }

    @Test
    void withoutAPlaybookNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("there is no playbook yet");
    }

    private void core() {
        for (CoreProcess core : CoreProcess.values()) {
            confirmedByBoth(process(core.name(), core, "2026-01-05"));
        }
    }

    private void confirmedByBoth(Ref<PlaybookProcess> process) {
        confirmed(process, Side.CLIENT, "2026-01-06");
        confirmed(process, Side.PROVIDER, "2026-01-06");
    }

    private Ref<PlaybookProcess> process(String code, @Nullable CoreProcess core, String changedOn) {
        LocalDate day = LocalDate.parse(changedOn);
        return told.fact(
                Side.CLIENT,
                new PlaybookProcess(
                        code, "How we do " + code, core, "One asks, one answers", null, null, null, day, null),
                day);
    }

    private void confirmed(Ref<PlaybookProcess> process, Side side, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(side, new PlaybookConfirmation(process, side, day, "Jonas Falk"), day);
    }

    private Signal judged() {
        return one(new PlaybookConfirmed(), told, AS_OF);
    }
}
