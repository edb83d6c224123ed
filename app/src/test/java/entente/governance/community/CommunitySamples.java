package entente.governance.community;

import entente.arrangement.ArrangementSamples;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;

/** One problem that asks people to change since 2 March 2026, judged on 30 June. */
record CommunitySamples(Told told, Ref<Issue> issue) {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    static final LocalDate RAISED = LocalDate.parse("2026-03-02");

    static CommunitySamples of(ChallengeClass as, String ratedOn) {
        Told told = ArrangementSamples.shared();
        Ref<Issue> issue = told.fact(Side.CLIENT, ChallengeTelling.issue("I-1", RAISED), RAISED);
        LocalDate on = LocalDate.parse(ratedOn);
        for (Side side : Side.values()) {
            told.fact(side, ChallengeTelling.rating(issue, on, as), on);
        }
        return new CommunitySamples(told, issue);
    }

    Ref<AffectedGroup> affected(Side side, String name, String namedOn) {
        LocalDate on = LocalDate.parse(namedOn);
        return told.fact(side, new AffectedGroup(name, side, issue, null, 12, on), on);
    }

    void tookPart(Ref<AffectedGroup> group, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.PROVIDER, new Participation(group, "Two of the shift", "Tried it", day), day);
    }

    Ref<DissentNote> dissent(String code, String shownOn) {
        LocalDate on = LocalDate.parse(shownOn);
        return told.fact(Side.CLIENT, new DissentNote(code, "Codes differ", issue, on, "Nobody asked the shift"), on);
    }

    void answered(Ref<DissentNote> note, Side side, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(side, new DissentAnswer(note, side, day, "We ask them next week"), day);
    }
}
