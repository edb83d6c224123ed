package entente.governance.decision;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions of the first half of 2026, judged on Tuesday, 30 June; every weekday is a working day. */
record DecisionSamples(Told told) {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    DecisionSamples() {
        this(ArrangementSamples.shared());
    }

    Ref<Decision> told(DecisionDraft draft) {
        Decision decision = draft.said();
        return told.fact(Side.CLIENT, decision, decision.tabledOn());
    }

    /** The fact's next version, from the day on. */
    void amended(Ref<Decision> fact, DecisionDraft draft, String on) {
        int version = told.book().history(fact.id()).orElseThrow().newest().number();
        told.say(
                Side.CLIENT,
                new Statement.Amend(fact.id(), version, draft.said(), LocalDate.parse(on), "it went otherwise"));
    }

    /** Decided, open again, so many times, and decided at last. */
    Ref<Decision> reopened(String code, int times) {
        DecisionDraft draft = DecisionDraft.of(code, "2026-02-02").decided(DecidingSide.CLIENT, "2026-02-03");
        Ref<Decision> fact = told(draft);
        for (int i = 0; i < times; i++) {
            amended(fact, draft.openAgain(), "2026-0" + (3 + i) + "-02");
            amended(fact, draft.decided(DecidingSide.CLIENT, "2026-0" + (3 + i) + "-03"), "2026-0" + (3 + i) + "-03");
        }
        return fact;
    }

    Ref<Person> person(String key, Side side) {
        return told.fact(side, new Person(key, "Name of " + key, side, null), AS_OF);
    }

    Ref<DecisionRight> right(DecisionLevel level, DecidingSide whose, @Nullable Integer days, Ref<Person> holder) {
        return told.fact(
                Side.CLIENT,
                new DecisionRight(
                        "DR-1",
                        "Moves of a milestone",
                        DecisionClass.TACTICAL,
                        level,
                        null,
                        whose,
                        List.of(new DecisionRight.Holder("Lead", holder)),
                        null,
                        null,
                        days,
                        LocalDate.parse("2026-01-05")),
                LocalDate.parse("2026-01-05"));
    }

    void checked(Ref<Decision> decision, String consequence, CheckResult result, String on) {
        told.fact(
                Side.PROVIDER,
                new ConsequenceCheck(decision, consequence, result, LocalDate.parse(on), null),
                LocalDate.parse(on));
    }
}
