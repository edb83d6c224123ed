package entente.assessment;

import entente.assessment.result.BuyIn;
import entente.assessment.result.CharterKept;
import entente.assessment.result.FiveLayers;
import entente.assessment.result.ProviderCapabilities;
import entente.assessment.result.SponsorSix;
import entente.assessment.result.Triangle;
import entente.assessment.result.TrustSix;
import entente.assessment.result.VisionLived;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Assessment {
    public static final Kind<RatingSwitch> RATING_SWITCH = Kind.of("rating-switch", RatingSwitch.class)
            .keyedBy("side")
            .saidBy(Author.named("side").byLeaders())
            .holdingFrom("decidedOn");
    public static final Kind<ResultSnapshot> RESULT_SNAPSHOT = Kind.of("result-snapshot", ResultSnapshot.class)
            .keyedBy("campaign", "instrument")
            .saidBy(Author.SYSTEM)
            .holdingFrom("closedOn");

    public static final Kind<OwnHouseResult> OWN_HOUSE_RESULT = Kind.of("own-house-result", OwnHouseResult.class)
            .keyedBy("campaign", "instrument")
            .livingIn(Home.PRIVATE_ONLY)
            .saidBy(Author.SYSTEM)
            .holdingFrom("closedOn");

    public static final Kind<RootCause> ROOT_CAUSE = Kind.of("root-cause", RootCause.class)
            .keyedBy("campaign", "dimension", "side")
            .livingIn(Home.PRIVATE_FIRST)
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    public static final Kind<DeclaredRelationship> RELATIONSHIP_TYPE = Kind.of(
                    "relationship-type", DeclaredRelationship.class)
            .saidBy(Author.named("side"))
            .holdingFrom("declaredOn");
    public static final Kind<BehaviourCharter> BEHAVIOUR_CHARTER =
            Kind.of("behaviour-charter", BehaviourCharter.class).signedByBoth().holdingFrom("agreedOn");
    public static final Kind<BehaviourRating> BEHAVIOUR_RATING = Kind.of("behaviour-rating", BehaviourRating.class)
            .keyedBy("charter", "side", "ratedOn")
            .saidBy(Author.named("side"))
            .holdingFrom("ratedOn");

    public static final Kind<VisionStatement> VISION_STATEMENT =
            Kind.of("vision-statement", VisionStatement.class).holdingFrom("statedOn");

    public static final Room ROOM = new Room(
            "assessment",
            List.of(
                    RATING_SWITCH,
                    RESULT_SNAPSHOT,
                    OWN_HOUSE_RESULT,
                    ROOT_CAUSE,
                    RELATIONSHIP_TYPE,
                    BEHAVIOUR_CHARTER,
                    BEHAVIOUR_RATING,
                    VISION_STATEMENT),
            List.of(
                    new FiveLayers(),
                    new TrustSix(),
                    new ProviderCapabilities(),
                    new SponsorSix(),
                    new VisionLived(),
                    new Triangle(),
                    new BuyIn(),
                    new CharterKept()),
            List.of(),
            AssessmentPractices.all());

    private Assessment() {}
}
