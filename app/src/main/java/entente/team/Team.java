package entente.team;

import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Room;
import entente.signal.Rule;
import entente.team.duty.AccountabilityChain;
import entente.team.duty.KeptAccountable;
import entente.team.duty.LeadershipSpread;
import entente.team.duty.TouchPoints;
import entente.team.duty.WebOfRelationships;
import entente.team.growth.AttachedExperts;
import entente.team.growth.FromDoingToManaging;
import entente.team.growth.LeadersGrow;
import entente.team.growth.Prescriptive;
import entente.team.growth.ReadyForTheRole;
import entente.team.growth.Reskilled;
import entente.team.growth.SeatFitness;
import entente.team.growth.SkillsByRole;
import entente.team.growth.SkillsOfTheSeat;
import entente.team.lead.EffortOwned;
import entente.team.lead.LeadersWhole;
import entente.team.pair.LeaderHoles;
import entente.team.pair.OwnViewOfPair;
import entente.team.pair.PairBehaviours;
import entente.team.pair.PairLight;
import entente.team.pair.PairReviewDue;
import entente.team.seats.HandoverFromSales;
import entente.team.seats.JointTeam;
import entente.team.seats.KeyTeam;
import entente.team.seats.RetainedCapability;
import java.util.List;
import java.util.stream.Stream;

/** The room's table of contents. */
public final class Team {
    public static final Kind<Person> PERSON = Kind.of("person", Person.class);
    public static final Kind<RoleSeat> ROLE_SEAT = Kind.of("role-seat", RoleSeat.class);
    public static final Kind<Assignment> ASSIGNMENT = Kind.of("assignment", Assignment.class)
            .keyedBy("seat", "person", "holder", "startsOn")
            .holdingFrom("startsOn");
    public static final Kind<LeadershipPair> LEADERSHIP_PAIR = Kind.of("leadership-pair", LeadershipPair.class);
    public static final Kind<InterfaceIntent> INTERFACE_INTENT = Kind.of("interface-intent", InterfaceIntent.class)
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("statedOn");

    // seats of both sides
    public static final Kind<ReportingLine> REPORTING_LINE = Kind.of("reporting-line", ReportingLine.class);
    public static final Kind<KeySeat> KEY_SEAT = Kind.of("key-seat", KeySeat.class);
    public static final Kind<Verification> VERIFICATION = Kind.of("verification", Verification.class)
            .keyedBy("seat", "person", "verifiedOn")
            .saidBy(Author.ANYBODY.byLeaders())
            .holdingFrom("verifiedOn");
    public static final Kind<SeatChange> SEAT_CHANGE =
            Kind.of("seat-change", SeatChange.class).keyedBy("seat", "changesOn");
    public static final Kind<NeutralityDeclaration> NEUTRALITY_DECLARATION = Kind.of(
                    "neutrality-declaration", NeutralityDeclaration.class)
            .keyedBy("person", "declaredOn")
            .saidBy(Author.named("side"))
            .holdingFrom("declaredOn");
    public static final Kind<SalesHandover> SALES_HANDOVER =
            Kind.of("sales-handover", SalesHandover.class).holdingFrom("heldOn");
    public static final Kind<CapabilityHolding> CAPABILITY_HOLDING =
            Kind.of("capability-holding", CapabilityHolding.class).livingIn(Home.PRIVATE_FIRST);
    public static final Kind<JointList> JOINT_LIST = Kind.of("joint-list", JointList.class);

    // who answers for what
    public static final Kind<Responsibility> RESPONSIBILITY = Kind.of("responsibility", Responsibility.class);
    public static final Kind<OversightLayer> OVERSIGHT_LAYER =
            Kind.of("oversight-layer", OversightLayer.class).keyedBy("responsibility", "name");
    public static final Kind<OversightEvidence> OVERSIGHT_EVIDENCE = Kind.of(
                    "oversight-evidence", OversightEvidence.class)
            .keyedBy("responsibility", "seenOn")
            .holdingFrom("seenOn");

    // where both touch, and who has to work with whom
    public static final Kind<TouchPoint> TOUCH_POINT = Kind.of("touch-point", TouchPoint.class);
    public static final Kind<TouchPointReading> TOUCH_POINT_READING = Kind.of(
                    "touch-point-reading", TouchPointReading.class)
            .keyedBy("touchPoint", "readOn")
            .holdingFrom("readOn");
    public static final Kind<DepartmentImpact> DEPARTMENT_IMPACT = Kind.of("department-impact", DepartmentImpact.class);
    public static final Kind<RelationshipLink> RELATIONSHIP_LINK =
            Kind.of("relationship-link", RelationshipLink.class).keyedBy("one", "other");
    public static final Kind<LinkStrength> LINK_STRENGTH = Kind.of("link-strength", LinkStrength.class)
            .keyedBy("from", "to", "saidOn")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");
    public static final Kind<LeadershipAct> LEADERSHIP_ACT = Kind.of("leadership-act", LeadershipAct.class)
            .saidBy(Author.named("side"))
            .holdingFrom("ledOn");

    // the pair
    public static final Kind<LeaderAttributes> LEADER_ATTRIBUTES = Kind.of("leader-attributes", LeaderAttributes.class)
            .keyedBy("pair", "side", "ratedOn")
            .saidBy(Author.named("side"))
            .livingIn(Home.PRIVATE_FIRST)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("ratedOn");
    public static final Kind<PairReview> PAIR_REVIEW = Kind.of("pair-review", PairReview.class)
            .keyedBy("pair", "reviewedOn")
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("reviewedOn");
    public static final Kind<PairChange> PAIR_CHANGE = Kind.of("pair-change", PairChange.class)
            .keyedBy("pair", "changedOn")
            .holdingFrom("changedOn");

    public static final Kind<PairOwnView> PAIR_OWN_VIEW = Kind.of("pair-own-view", PairOwnView.class)
            .keyedBy("pair", "measuredOn")
            .saidBy(Author.SYSTEM)
            .holdingFrom("measuredOn");

    public static final Kind<PairChemistry> PAIR_CHEMISTRY = Kind.of("pair-chemistry", PairChemistry.class)
            .keyedBy("pair", "quarterOn", "saidOn")
            .saidBy(Author.SYSTEM)
            .holdingFrom("saidOn");

    // people growing into their seats: each side's own, and never shown
    public static final Kind<SeatRequirement> SEAT_REQUIREMENT = Kind.of("seat-requirement", SeatRequirement.class);
    public static final Kind<RequirementStatement> REQUIREMENT_STATEMENT =
            Kind.of("requirement-statement", RequirementStatement.class).holdingFrom("statedOn");
    public static final Kind<TaskInstruction> TASK_INSTRUCTION = Kind.of("task-instruction", TaskInstruction.class)
            .livingIn(Home.PRIVATE_ONLY)
            .holdingFrom("givenOn");
    public static final Kind<SeatFitReview> SEAT_FIT_REVIEW =
            own(Kind.of("seat-fit-review", SeatFitReview.class).keyedBy("seat", "person", "ratedOn"));
    public static final Kind<SkillRating> SKILL_RATING =
            own(Kind.of("skill-rating", SkillRating.class).keyedBy("person", "ratedOn"));
    public static final Kind<RoleReadiness> ROLE_READINESS =
            own(Kind.of("role-readiness", RoleReadiness.class).keyedBy("seat", "person", "ratedOn"));
    public static final Kind<TimeSplit> TIME_SPLIT =
            own(Kind.of("time-split", TimeSplit.class).keyedBy("seat", "person", "ratedOn"));
    public static final Kind<ManagingMindset> MANAGING_MINDSET =
            own(Kind.of("managing-mindset", ManagingMindset.class).keyedBy("seat", "person", "ratedOn"));
    public static final Kind<Bench> BENCH = own(Kind.of("bench", Bench.class).keyedBy("seat", "person"));
    public static final Kind<DevelopmentPlan> DEVELOPMENT_PLAN = Kind.of("development-plan", DevelopmentPlan.class)
            .keyedBy("person", "goal")
            .saidBy(Author.named("side"))
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("startedOn");

    // leading: what it takes, where effort goes, how much time it gets
    public static final Kind<LeaderRequirement> LEADER_REQUIREMENT =
            Kind.of("leader-requirement", LeaderRequirement.class);
    public static final Kind<LeaderProfile> LEADER_PROFILE =
            own(Kind.of("leader-profile", LeaderProfile.class).keyedBy("seat", "person", "ratedOn"));
    public static final Kind<EnablementLevel> ENABLEMENT_LEVEL = Kind.of("enablement-level", EnablementLevel.class)
            .keyedBy("level", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");
    public static final Kind<TimePledge> TIME_PLEDGE =
            own(Kind.of("time-pledge", TimePledge.class).keyedBy("seat", "person", "ratedOn"));
    public static final Kind<LeadershipTimeEntry> LEADERSHIP_TIME_ENTRY =
            own(Kind.of("leadership-time-entry", LeadershipTimeEntry.class).keyedBy("seat", "person", "ratedOn"));
    public static final Kind<Certificate> CERTIFICATE =
            own(Kind.of("certificate", Certificate.class).keyedBy("person", "course"));
    public static final Kind<CoachingSession> COACHING_SESSION =
            own(Kind.of("coaching-session", CoachingSession.class).keyedBy("person", "ratedOn", "sort"));
    public static final Kind<InnovationAgenda> INNOVATION_AGENDA =
            Kind.of("innovation-agenda", InnovationAgenda.class).holdingFrom("statedOn");
    public static final Kind<SponsorProfile> SPONSOR_PROFILE =
            own(Kind.of("sponsor-profile", SponsorProfile.class).keyedBy("seat", "person", "ratedOn"));

    public static final Room ROOM = new Room(
            "team",
            with(
                    with(with(Standing.KINDS, Sight.KINDS), Joining.KINDS),
                    List.<Kind<?>>of(
                            PERSON,
                            ROLE_SEAT,
                            ASSIGNMENT,
                            LEADERSHIP_PAIR,
                            INTERFACE_INTENT,
                            REPORTING_LINE,
                            KEY_SEAT,
                            VERIFICATION,
                            SEAT_CHANGE,
                            NEUTRALITY_DECLARATION,
                            SALES_HANDOVER,
                            CAPABILITY_HOLDING,
                            JOINT_LIST,
                            RESPONSIBILITY,
                            OVERSIGHT_LAYER,
                            OVERSIGHT_EVIDENCE,
                            TOUCH_POINT,
                            TOUCH_POINT_READING,
                            DEPARTMENT_IMPACT,
                            RELATIONSHIP_LINK,
                            LINK_STRENGTH,
                            LEADERSHIP_ACT,
                            LEADER_ATTRIBUTES,
                            PAIR_REVIEW,
                            PAIR_CHANGE,
                            PAIR_CHEMISTRY,
                            PAIR_OWN_VIEW,
                            SEAT_REQUIREMENT,
                            REQUIREMENT_STATEMENT,
                            TASK_INSTRUCTION,
                            SEAT_FIT_REVIEW,
                            SKILL_RATING,
                            ROLE_READINESS,
                            TIME_SPLIT,
                            MANAGING_MINDSET,
                            BENCH,
                            DEVELOPMENT_PLAN,
                            LEADER_REQUIREMENT,
                            LEADER_PROFILE,
                            ENABLEMENT_LEVEL,
                            TIME_PLEDGE,
                            LEADERSHIP_TIME_ENTRY,
                            CERTIFICATE,
                            INNOVATION_AGENDA,
                            SPONSOR_PROFILE,
                            COACHING_SESSION)),
            with(
                    with(with(Standing.RULES, Sight.RULES), Joining.RULES),
                    List.<Rule>of(
                            new InterfaceGivenAway(),
                            new LeaderPair(),
                            new KeyTeam(),
                            new JointTeam(),
                            new RetainedCapability(),
                            new HandoverFromSales(),
                            new AccountabilityChain(),
                            new KeptAccountable(),
                            new TouchPoints(),
                            new WebOfRelationships(),
                            new LeadershipSpread(),
                            new LeaderHoles(),
                            new PairLight(),
                            new OwnViewOfPair(),
                            new PairBehaviours(),
                            new SeatFitness(),
                            new FromDoingToManaging(),
                            new AttachedExperts(),
                            new ReadyForTheRole(),
                            new SkillsOfTheSeat(),
                            new Prescriptive(),
                            new LeadersGrow(),
                            new SkillsByRole(),
                            new Reskilled(),
                            new LeadersWhole(),
                            new EffortOwned())),
            List.of(new PairReviewDue()),
            TeamPractices.all());

    private Team() {}

    private static <T> List<T> with(List<? extends T> more, List<? extends T> own) {
        return Stream.<T>concat(own.stream(), more.stream()).toList();
    }

    /** What a side says of its own people lies with its leader, and has no way out. */
    private static <T extends RatesOwnPeople> Kind<T> own(Kind<T> kind) {
        return kind.saidBy(Author.named("side"))
                .livingIn(Home.PRIVATE_ONLY)
                .about(Subject.LEADER_ONLY)
                .holdingFrom("ratedOn");
    }
}
