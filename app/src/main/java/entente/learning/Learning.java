package entente.learning;

import entente.learning.improvement.Improvement;
import entente.learning.improvement.ImprovementVerification;
import entente.learning.improvement.JointImprovement;
import entente.learning.innovation.InnovationIncentive;
import entente.learning.innovation.InnovationInvested;
import entente.learning.innovation.InnovationInvestment;
import entente.learning.innovation.InnovationItem;
import entente.learning.innovation.Proposal;
import entente.learning.innovation.ProposalAnswer;
import entente.learning.innovation.ProviderProposals;
import entente.learning.innovation.RelationshipServed;
import entente.learning.innovation.StrongIncentives;
import entente.learning.lesson.Lesson;
import entente.learning.lesson.LessonApplication;
import entente.learning.lesson.LessonsApplied;
import entente.learning.partner.HandOff;
import entente.learning.partner.PairRating;
import entente.learning.partner.ProviderPair;
import entente.learning.partner.ProvidersTogether;
import entente.learning.playbook.Achievement;
import entente.learning.playbook.AchievementRecognised;
import entente.learning.playbook.ContextAnswered;
import entente.learning.playbook.PlaybookConfirmation;
import entente.learning.playbook.PlaybookConfirmed;
import entente.learning.playbook.PlaybookProcess;
import entente.ledger.Author;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Learning {
    public static final Kind<Lesson> LESSON = Kind.of("lesson", Lesson.class).holdingFrom("learnedOn");
    public static final Kind<LessonApplication> LESSON_APPLICATION = Kind.of(
                    "lesson-application", LessonApplication.class)
            .keyedBy("lesson", "change", "milestone", "issue", "contract")
            .holdingFrom("usedOn");

    public static final Kind<Improvement> IMPROVEMENT =
            Kind.of("improvement", Improvement.class).holdingFrom("suggestedOn");
    public static final Kind<ImprovementVerification> IMPROVEMENT_VERIFICATION = Kind.of(
                    "improvement-verification", ImprovementVerification.class)
            .keyedBy("improvement", "verifiedOn")
            .about(Subject.MONEY)
            .holdingFrom("verifiedOn");

    public static final Kind<InnovationItem> INNOVATION_ITEM =
            Kind.of("innovation-item", InnovationItem.class).holdingFrom("begunOn");
    public static final Kind<InnovationIncentive> INNOVATION_INCENTIVE =
            Kind.of("innovation-incentive", InnovationIncentive.class).holdingFrom("inUseOn");
    public static final Kind<InnovationInvestment> INNOVATION_INVESTMENT =
            Kind.of("innovation-investment", InnovationInvestment.class).about(Subject.MONEY);
    public static final Kind<Proposal> PROPOSAL =
            Kind.of("proposal", Proposal.class).saidBy(Author.named("madeBy")).holdingFrom("madeOn");
    public static final Kind<ProposalAnswer> PROPOSAL_ANSWER = Kind.of("proposal-answer", ProposalAnswer.class)
            .saidBy(Author.named("side"))
            .holdingFrom("answeredOn");

    public static final Kind<PlaybookProcess> PLAYBOOK_PROCESS =
            Kind.of("playbook-process", PlaybookProcess.class).holdingFrom("changedOn");
    public static final Kind<PlaybookConfirmation> PLAYBOOK_CONFIRMATION = Kind.of(
                    "playbook-confirmation", PlaybookConfirmation.class)
            .keyedBy("process", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("confirmedOn");
    public static final Kind<ProviderPair> PROVIDER_PAIR = Kind.of("provider-pair", ProviderPair.class);
    public static final Kind<PairRating> PAIR_RATING = Kind.of("pair-rating", PairRating.class)
            .keyedBy("pair", "side", "ratedOn")
            .saidBy(Author.named("side"))
            .holdingFrom("ratedOn");
    public static final Kind<HandOff> HAND_OFF = Kind.of("hand-off", HandOff.class);
    public static final Kind<Achievement> ACHIEVEMENT =
            Kind.of("achievement", Achievement.class).holdingFrom("achievedOn");

    public static final Room ROOM = new Room(
            "learning",
            List.of(
                    LESSON,
                    LESSON_APPLICATION,
                    IMPROVEMENT,
                    IMPROVEMENT_VERIFICATION,
                    INNOVATION_ITEM,
                    INNOVATION_INCENTIVE,
                    INNOVATION_INVESTMENT,
                    PROPOSAL,
                    PROPOSAL_ANSWER,
                    PLAYBOOK_PROCESS,
                    PLAYBOOK_CONFIRMATION,
                    PROVIDER_PAIR,
                    PAIR_RATING,
                    HAND_OFF,
                    ACHIEVEMENT),
            List.of(
                    new LessonsApplied(),
                    new JointImprovement(),
                    new StrongIncentives(),
                    new RelationshipServed(),
                    new InnovationInvested(),
                    new ProviderProposals(),
                    new ProvidersTogether(),
                    new PlaybookConfirmed(),
                    new ContextAnswered(),
                    new AchievementRecognised()),
            List.of(),
            LearningPractices.ALL);

    private Learning() {}
}
