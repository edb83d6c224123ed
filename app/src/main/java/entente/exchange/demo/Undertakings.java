package entente.exchange.demo;

import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.action.Initiative;
import entente.governance.assumption.Assumption;
import entente.governance.assumption.Belief;
import entente.governance.challenge.Risk;
import entente.governance.challenge.RiskImpact;
import entente.governance.challenge.RiskState;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What both sides said they would do, what may go wrong, and what each takes for granted. */
final class Undertakings {
    private final Telling story;
    private final Months m;

    private Undertakings(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Undertakings told = new Undertakings(story);
        told.ahead();
        told.said();
        Audited.tell(story);
    }

    private void ahead() {
        risk(
                "W1",
                "The second laboratory loses its permit",
                20,
                RiskImpact.HIGH,
                "Priya Venkataraman",
                "Anneke Vreeland",
                null);
        risk(
                "W2",
                "The dictionary changes before the database is locked",
                40,
                RiskImpact.MEDIUM,
                "Orla Fennimore",
                null,
                "000-E14");
        held(Side.CLIENT, "A1", "Every site has somebody who reads English", Belief.UNTESTED, 2);
        held(Side.PROVIDER, "A2", "Medical review answers within five days", Belief.FALSE, 3);
        held(Side.CLIENT, "A3", "The archive can be read by the new system", Belief.HOLDS, 2);
    }

    private void said() {
        action("AC1", "One glossary for both departments", Side.CLIENT, Initiative.SETTLED_TOGETHER, 9, 24, 10, 20, 19);
        action("AC2", "A check before each restart of the load", Side.PROVIDER, Initiative.TAKEN_ON, 10, 26, 11, 10, 9);
        action(
                "AC3",
                "A list of sites that nobody has called for a month",
                Side.PROVIDER,
                Initiative.GIVEN,
                11,
                18,
                12,
                10,
                8);
        action("AC4", "Name who answers questions at each site", Side.CLIENT, Initiative.GIVEN, 11, 18, 12, 10, null);
        action("AC5", "Read ten reports together again", Side.PROVIDER, Initiative.TAKEN_ON, 13, 10, 14, 28, null);
    }

    private void risk(
            String code,
            String what,
            int percent,
            RiskImpact impact,
            String client,
            @Nullable String provider,
            @Nullable String indicator) {
        LocalDate day = m.day(5, 6);
        story.client()
                .on(5, 6)
                .says(new Risk(
                        code,
                        what,
                        day,
                        Percent.of(percent),
                        impact,
                        client,
                        provider,
                        null,
                        indicator,
                        null,
                        RiskState.OPEN,
                        null));
    }

    private void held(Side by, String code, String what, Belief belief, int month) {
        LocalDate day = m.day(month, 14);
        by(by, month, 14).says(new Assumption(code, what, by, day, belief, null, null));
    }

    private void action(
            String code,
            String what,
            Side by,
            Initiative initiative,
            int month,
            int day,
            int dueMonth,
            int dueDay,
            @Nullable Integer done) {
        by(by, month, day)
                .says(new ActionItem(
                        code,
                        what,
                        by == Side.CLIENT ? "Priya Venkataraman" : "Rahim Dastoor",
                        by,
                        by == Side.CLIENT ? "Rahim Dastoor" : "Priya Venkataraman",
                        null,
                        initiative,
                        m.day(month, day),
                        m.day(dueMonth, dueDay),
                        ActionState.OPEN,
                        null,
                        null));
        if (done != null) {
            Ref<ActionItem> said = story.named(ActionItem.class, code);
            by(by, dueMonth, done).amends(said, "Done", item -> done(item, m.day(dueMonth, done)));
        }
    }

    private static ActionItem done(ActionItem item, LocalDate on) {
        return new ActionItem(
                item.code(),
                item.what(),
                item.owner(),
                item.ownedBy(),
                item.counterpart(),
                item.origin(),
                item.initiative(),
                item.givenOn(),
                item.dueOn(),
                ActionState.DONE,
                on,
                null);
    }

    private Moment by(Side side, int month, int day) {
        return side == Side.CLIENT
                ? story.client().on(month, day)
                : story.provider().on(month, day);
    }
}
