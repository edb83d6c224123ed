package entente.cockpit.team;

import entente.assessment.RatingGuard;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Bench;
import entente.team.Certificate;
import entente.team.CoachingSession;
import entente.team.LeaderProfile;
import entente.team.LeadershipTimeEntry;
import entente.team.ManagingMindset;
import entente.team.Person;
import entente.team.ProcessKnowledge;
import entente.team.RatesOwnPeople;
import entente.team.RoleReadiness;
import entente.team.SeatFitReview;
import entente.team.SkillRating;
import entente.team.SponsorProfile;
import entente.team.TimePledge;
import entente.team.TimeSplit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held on somebody, for that person's own eyes: whoever is rated reads it, whatever their role. */
public record OwnMirror(List<Line> lines) {
    /** One thing that is held. */
    public record Line(Text says, LocalDate on) {}

    public static final OwnMirror NOTHING = new OwnMirror(List.of());

    public OwnMirror {
        lines = List.copyOf(lines);
    }

    /**
     * Everything held on the person of an address.
     *
     * @param whole the side's book as it is, before it is narrowed to a role
     */
    public static OwnMirror of(Book whole, String email, LocalDate day) {
        Set<Ref<Person>> self = whole.current(Person.class).stream()
                .filter(one -> email.equalsIgnoreCase(
                        Objects.requireNonNullElse(one.fact().email(), "")))
                .map(Recorded::ref)
                .collect(Collectors.toSet());
        return new OwnMirror(Arrays.stream(RatesOwnPeople.class.getPermittedSubclasses())
                .flatMap(type -> RatingGuard.readable(whole, type.asSubclass(RatesOwnPeople.class), day).stream())
                .map(Recorded::fact)
                .filter(fact -> self.contains(fact.person()))
                .map(fact -> new Line(says(fact), fact.ratedOn()))
                .sorted(Comparator.comparing(Line::on).reversed())
                .toList());
    }

    private static Text says(RatesOwnPeople fact) {
        return switch (fact) {
            case SeatFitReview fit -> Text.of("team.page.you.fit", fit.competence(), fit.desire());
            case RoleReadiness ready -> Text.of("team.page.you.ready", ready.done(), RoleReadiness.ALL);
            case TimeSplit time -> Text.of("team.page.you.time", time.doing(), time.managing());
            case ManagingMindset mind -> Text.of("team.page.you.mindset", mind.managed(), ManagingMindset.ALL);
            case SkillRating skills ->
                Text.of("team.page.you.skills", skills.skills().size());
            case ProcessKnowledge known ->
                Text.of("team.page.you.knows", known.level().points());
            case Bench bench -> Text.of("team.page.you.bench", bench.readiness());
            case LeaderProfile profile ->
                Text.of("team.page.you.profile", profile.spokes().size());
            case TimePledge pledge -> Text.of("team.page.you.pledge", pledge.hours());
            case LeadershipTimeEntry time -> Text.of("team.page.you.hours", time.hours(), time.doing());
            case CoachingSession session -> Text.of("team.page.you.session", session.sort(), session.subject());
            case Certificate certificate -> Text.of("team.page.you.certificate", certificate.course());
            case SponsorProfile sponsor ->
                Text.of(
                        "team.page.you.sponsor",
                        Stream.of(sponsor.topTeam(), sponsor.tied(), sponsor.delivered())
                                .filter(yes -> yes)
                                .count());
        };
    }
}
