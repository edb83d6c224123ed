package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;
import static entente.governance.LeaderAnswer.Answer.NO;
import static entente.governance.LeaderAnswer.Answer.UNKNOWN;
import static entente.governance.LeaderAnswer.Answer.YES;

import entente.access.Role;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.governance.LeaderAnswer;
import entente.governance.LeaderAnswer.Answer;
import entente.governance.ShadowWork;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.InterfaceIntent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each side writes down for itself and never shows: answers, doubts, own costs. */
final class OwnNotes {
    private static final int OWN_PEOPLE = 24_000;
    private static final int ANSWERED_ON = 18;

    private final Telling story;

    private OwnNotes(Telling story) {
        this.story = story;
    }

    static void tell(Telling story, Projects projects) {
        OwnNotes notes = new OwnNotes(story);
        notes.clientAnswers();
        notes.providerAnswers();
        notes.givingTheInterfaceAway();
        notes.doneByOurselves();
        notes.clientCosts();
        notes.providerCosts(projects);
    }

    /** Orla says no to slipping timelines to the end; the facts say yes since the summer. */
    private void clientAnswers() {
        answers(Side.CLIENT, 3, List.of(NO, NO, NO, NO, NO, NO, YES), Map.of(6, "Too early to say what it brings"));
        answers(
                Side.CLIENT,
                6,
                List.of(NO, NO, NO, NO, NO, YES, NO),
                Map.of(5, "Averill watches our contract; Henrik asked me about it twice, and I had no good answer"));
        answers(
                Side.CLIENT,
                9,
                List.of(NO, YES, YES, NO, YES, YES, NO),
                Map.of(
                        1, "With Gareth gone I wonder every Monday whether to take VELA-3 back",
                        5, "Not proud of it: I have an offer for the interface in my drawer"));
        answers(
                Side.CLIENT,
                12,
                List.of(NO, NO, YES, NO, YES, NO, YES),
                Map.of(
                        0, "Anneke's team will catch up once the translations are here. They always have",
                        4, "Four of the last five changes came from Ingrid's and Desmond's people, and I signed them",
                        6, "Nobody has looked at the inspection findings since the summer. That is us"));
    }

    /** The provider's leaders are not asked whether the client would rather do it alone. */
    private void providerAnswers() {
        answers(Side.PROVIDER, 3, List.of(NO, UNKNOWN, NO, NO, NO, NO, UNKNOWN), Map.of());
        answers(
                Side.PROVIDER,
                6,
                List.of(NO, UNKNOWN, NO, NO, YES, UNKNOWN, NO),
                Map.of(4, "Three departments, three opinions, one form. I stopped counting the rounds"));
        answers(
                Side.PROVIDER,
                9,
                List.of(YES, UNKNOWN, NO, NO, YES, NO, NO),
                Map.of(0, "I leave Anneke a study that is a month behind. Two weeks of it are ours"));
        answers(
                Side.PROVIDER,
                12,
                List.of(YES, UNKNOWN, YES, NO, YES, NO, UNKNOWN),
                Map.of(2, "VELA-3 costs us more than they pay. I shall not raise it before the interim is decided"));
    }

    private void answers(Side side, int month, List<Answer> answers, Map<Integer, String> notes) {
        LocalDate on = story.months().day(month, ANSWERED_ON);
        for (int question = 0; question < answers.size(); question++) {
            boolean notAsked = side == Side.PROVIDER && question == 1;
            if (!notAsked) {
                leader(side)
                        .on(on)
                        .notes(new LeaderAnswer(
                                "000-A" + (question + 1), on, answers.get(question), notes.get(question)));
            }
        }
    }

    private void givingTheInterfaceAway() {
        intent(2, 20, false, null);
        intent(
                8,
                24,
                true,
                "Averill & Moss offer to run the whole interface for a fixed fee. Tempting while we are two people short");
        intent(11, 25, false, "Declined. Whoever runs the interface knows what we want before we do");
    }

    private void intent(int month, int day, boolean intends, @Nullable String words) {
        LocalDate on = story.months().day(month, day);
        story.client().on(on).notes(new InterfaceIntent(on, intends, words));
    }

    private void doneByOurselves() {
        LocalDate found = story.months().day(8, 11);
        Ref<ShadowWork> work = story.client()
                .on(found)
                .notes(new ShadowWork(
                        "SW-1",
                        "Our own programmer rebuilds the medical listings every Thursday",
                        found,
                        true,
                        BigDecimal.valueOf(64),
                        null));
        LocalDate ended = story.months().day(11, 5);
        story.client()
                .on(ended)
                .amends(
                        work,
                        "The weekly listings are good enough now",
                        w -> new ShadowWork(
                                w.code(), w.what(), w.foundOn(), w.declared(), BigDecimal.valueOf(112), ended));
    }

    private void clientCosts() {
        for (int month = 1; month <= 3; month++) {
            own(Side.CLIENT, "OWN-TRANSITION-%02d".formatted(month), CostSort.TRANSITION, month, 38_000);
        }
        for (int month = 1; month <= 13; month++) {
            own(Side.CLIENT, "OWN-GOVERNANCE-%02d".formatted(month), CostSort.GOVERNANCE, month, OWN_PEOPLE);
        }
    }

    /** What the provider spends on the large study itself, and what it mended without charging for it. */
    private void providerCosts(Projects projects) {
        own(Side.PROVIDER, "OWN-REWORK-LAB-FEED", CostSort.OTHER, 11, 46_500);
        own(Side.PROVIDER, "OWN-TRAVEL-UTRECHT", CostSort.OTHER, 10, 3_800);
        own(Side.PROVIDER, "OWN-RECRUITING", CostSort.OTHER, 9, 21_000);
        own(Side.PROVIDER, "OWN-OVERTIME-VELA", CostSort.OTHER, 13, 31_200);
        LocalDate status = story.months().close(Months.COUNT);
        story.provider()
                .on(status)
                .notes(new Progress(
                        projects.vela(),
                        status,
                        eur(1_900_000),
                        eur(1_535_000),
                        eur(1_742_000),
                        CostView.PROVIDER_COST,
                        null));
    }

    private void own(Side side, String code, CostSort sort, int month, long amount) {
        LocalDate booked = story.months().day(month, 27);
        new Narrator(story, side, Role.COMMERCIAL_MANAGER)
                .on(booked)
                .notes(new CostLine(code, null, sort, eur(amount), booked, null, booked));
    }

    private Narrator leader(Side side) {
        return new Narrator(story, side, Role.LEADER);
    }
}
