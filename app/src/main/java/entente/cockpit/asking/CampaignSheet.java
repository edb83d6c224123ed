package entente.cockpit.asking;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Campaigns;
import entente.asking.Invitees;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.QuestionBudget;
import entente.assessment.campaign.SideState;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One campaign as one side leads its half of it.
 *
 * @param people who can be asked, with what each has left of the quarter's questions; empty for whoever invites nobody
 * @param asked how many of them are asked already
 */
public record CampaignSheet(Campaign campaign, Side reader, List<SideState> sides, List<Candidate> people, int asked) {
    /**
     * Somebody who can be asked.
     *
     * @param value what the form sends: an id, or an address where the person is no guest yet
     * @param left questions left this quarter
     */
    public record Candidate(
            String value, String name, @Nullable String email, int left, boolean invited) {}

    public static CampaignSheet of(
            Member member, Campaign campaign, Book book, Campaigns campaigns, Invitees invitees) {
        List<SideState> sides = campaigns.sides(member, campaign.id());
        boolean leads = member.may(Right.INVITE) && campaign.sides().contains(member.side());
        List<Candidate> people = leads ? candidates(member, campaign, book, invitees) : List.of();
        return new CampaignSheet(campaign, member.side(), sides, people, (int)
                people.stream().filter(Candidate::invited).count());
    }

    private static List<Candidate> candidates(Member member, Campaign campaign, Book book, Invitees invitees) {
        List<Invitees.Colleague> known = invitees.colleagues(member);
        Map<UUID, Integer> left = invitees.budgets(member, campaign, known);
        Set<UUID> invited = Set.copyOf(invitees.invited(member, campaign.id()));
        Stream<Candidate> accounts = known.stream()
                .map(one -> new Candidate(
                        one.actor().toString(),
                        one.name(),
                        one.email(),
                        left.getOrDefault(one.actor(), 0),
                        invited.contains(one.actor())));
        Set<String> names = known.stream().map(Invitees.Colleague::name).collect(Collectors.toSet());
        Set<String> addresses = known.stream()
                .map(Invitees.Colleague::email)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Stream<Candidate> recorded = book.current(Person.class).stream()
                .map(said -> said.fact())
                .filter(person -> person.side() == member.side() && person.email() != null)
                .filter(person -> !names.contains(person.name())
                        && !addresses.contains(
                                Objects.toString(person.email(), "").toLowerCase(Locale.ROOT)))
                .map(person -> new Candidate(
                        Objects.toString(person.email(), ""),
                        person.name(),
                        person.email(),
                        QuestionBudget.MOST,
                        false));
        return Stream.concat(accounts, recorded).toList();
    }

    public Optional<SideState> own() {
        return sides.stream().filter(state -> state.side() == reader).findFirst();
    }

    public boolean isClosed() {
        return sides.stream().allMatch(SideState::closed);
    }

    /** Whether everybody asked has answered and they are enough, so that the own half can end before the last day. */
    public boolean canEnd() {
        return own().filter(state -> !state.closed()).filter(SideState::isWhole).isPresent();
    }

    /** Whether the own side is too few for anybody to be anonymous. */
    public boolean isFew() {
        return own().map(SideState::invited)
                .filter(invited -> invited < campaign.threshold().people())
                .isPresent();
    }
}
