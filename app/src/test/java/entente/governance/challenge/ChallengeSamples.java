package entente.governance.challenge;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.UUID;

/** Problems of the spring of 2026 with what both sides hold them to be, judged on 30 June. */
public record ChallengeSamples(Told told) {
    public static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    public ChallengeSamples() {
        this(ArrangementSamples.shared());
    }

    public Ref<Issue> raised(IssueDraft draft) {
        Issue issue = draft.said();
        return told.fact(issue.raisedBy(), issue, issue.raisedOn());
    }

    /** An open problem raised on the day that both sides hold to be of the class since the same day. */
    Ref<Issue> raised(String code, String on, ChallengeClass as) {
        Ref<Issue> issue = raised(IssueDraft.of(code, on));
        rated(issue, on, as, as);
        return issue;
    }

    void rated(Ref<Issue> about, String on, ChallengeClass client, ChallengeClass provider) {
        rated(Side.CLIENT, about, on, client);
        rated(Side.PROVIDER, about, on, provider);
    }

    Ref<ChallengeRating> rated(Side side, Ref<Issue> about, String on, ChallengeClass as) {
        return told.fact(side, rating(about, on, as), LocalDate.parse(on));
    }

    static ChallengeRating rating(Ref<Issue> about, String on, ChallengeClass as) {
        return ChallengeTelling.rating(about, LocalDate.parse(on), as);
    }

    /** The fact's next version, said by the client. */
    void amended(UUID fact, Fact body, String on) {
        int version = told.book().history(fact).orElseThrow().newest().number();
        told.say(Side.CLIENT, new Statement.Amend(fact, version, body, LocalDate.parse(on), "it turned out otherwise"));
    }
}
