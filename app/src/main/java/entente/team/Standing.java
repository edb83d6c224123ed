package entente.team;

import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Practice;
import entente.signal.Rule;
import entente.team.standing.ChangeCarried;
import entente.team.standing.CredibilityEarned;
import entente.team.standing.LeadSide;
import entente.team.standing.ProcessKnown;
import java.util.List;

/** What leaders stand for in their own house: change that is carried, promises that are kept, work that is known. Part of the room's table of contents. */
public final class Standing {
    public static final Kind<ChangeInitiative> CHANGE_INITIATIVE = Kind.of("change-initiative", ChangeInitiative.class)
            .saidBy(Author.named("side"))
            .livingIn(Home.PRIVATE_FIRST)
            .holdingFrom("startsOn");
    public static final Kind<AdoptionReading> ADOPTION_READING = Kind.of("adoption-reading", AdoptionReading.class)
            .keyedBy("initiative", "department", "readOn")
            .livingIn(Home.PRIVATE_FIRST)
            .holdingFrom("readOn");
    public static final Kind<ChampionRating> CHAMPION_RATING = Kind.of("champion-rating", ChampionRating.class)
            .keyedBy("initiative", "ratedOn")
            .saidBy(Author.named("side"))
            .livingIn(Home.PRIVATE_FIRST)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("ratedOn");
    public static final Kind<TrackRecordEntry> TRACK_RECORD_ENTRY = Kind.of(
                    "track-record-entry", TrackRecordEntry.class)
            .saidBy(Author.named("side"))
            .livingIn(Home.PRIVATE_FIRST)
            .holdingFrom("promisedOn");
    public static final Kind<CredibilityRating> CREDIBILITY_RATING = Kind.of(
                    "credibility-rating", CredibilityRating.class)
            .keyedBy("seat", "department", "ratedOn")
            .saidBy(Author.named("side"))
            .livingIn(Home.PRIVATE_FIRST)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("ratedOn");
    public static final Kind<ProcessRequirement> PROCESS_REQUIREMENT =
            Kind.of("process-requirement", ProcessRequirement.class).keyedBy("seat", "service");
    public static final Kind<ProcessKnowledge> PROCESS_KNOWLEDGE = Kind.of("process-knowledge", ProcessKnowledge.class)
            .keyedBy("person", "service", "ratedOn")
            .saidBy(Author.named("side"))
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("ratedOn");
    public static final Kind<ProcessWalk> PROCESS_WALK = Kind.of("process-walk", ProcessWalk.class)
            .keyedBy("seat", "service", "walkedOn")
            .holdingFrom("walkedOn");

    static final List<Kind<?>> KINDS = List.of(
            CHANGE_INITIATIVE,
            ADOPTION_READING,
            CHAMPION_RATING,
            TRACK_RECORD_ENTRY,
            CREDIBILITY_RATING,
            PROCESS_REQUIREMENT,
            PROCESS_KNOWLEDGE,
            PROCESS_WALK);

    static final List<Rule> RULES =
            List.of(new ChangeCarried(), new CredibilityEarned(), new ProcessKnown(), new LeadSide());

    private static final String PAGE = "/arrangements/{arrangement}/standing";

    private Standing() {}

    static List<Practice> practices() {
        return List.of(
                one("004-01", "ChangeCarried", CHANGE_INITIATIVE, ADOPTION_READING, CHAMPION_RATING),
                one("004-02", "CredibilityEarned", TRACK_RECORD_ENTRY, CREDIBILITY_RATING),
                one("003-26", "LeadSide", CHANGE_INITIATIVE),
                one("004-10", "ProcessKnown", PROCESS_REQUIREMENT, PROCESS_KNOWLEDGE, PROCESS_WALK));
    }

    private static Practice one(String id, String rule, Kind<?>... kinds) {
        return new Practice(
                id,
                List.of(kinds),
                List.of(rule),
                List.of(PAGE, Practice.ALERTS),
                List.of(rule + "Test", "StandingPagesTest"));
    }
}
