package entente.exchange.demo;

import static entente.governance.LeaderAnswer.Answer.NO;
import static entente.governance.LeaderAnswer.Answer.UNKNOWN;
import static entente.governance.LeaderAnswer.Answer.YES;

import entente.access.Role;
import entente.governance.LeaderAnswer;
import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the leaders themselves answer to the seven questions, once a quarter and each for the own side alone. */
final class LeadersAnswers {
    private static final int ANSWERED_ON = 18;

    private final Telling story;

    private LeadersAnswers(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        LeadersAnswers answers = new LeadersAnswers(story);
        answers.clientAnswers();
        answers.providerAnswers();
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
                new Narrator(story, side, Role.LEADER)
                        .on(on)
                        .notes(new LeaderAnswer(
                                "000-A" + (question + 1), on, answers.get(question), notes.get(question)));
            }
        }
    }
}
