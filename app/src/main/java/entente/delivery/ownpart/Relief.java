package entente.delivery.ownpart;

import entente.delivery.Approval;
import entente.delivery.ClientDependency;
import entente.delivery.InformationRequest;
import entente.delivery.Owed;
import entente.delivery.Owings;
import entente.delivery.Project;
import entente.delivery.ReliefClaim;
import entente.delivery.ReliefDecision;
import entente.delivery.ReliefDecision.ReliefChoice;
import entente.delivery.ReliefProposal;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing the client gave late, as both sides know it, with what was asked or offered for it. It moves no date and no price.
 *
 * @param owed an input, a piece of information or an approval
 * @param days working days late by the day of the question
 * @param proposal the client's own draft; absent in every other book
 * @param decision what the client decided on it for itself
 * @param claims of the provider, and offers of the client
 */
public record Relief(
        Recorded<? extends Owed> owed,
        long days,
        Optional<Recorded<ReliefProposal>> proposal,
        Optional<Recorded<ReliefDecision>> decision,
        List<Recorded<ReliefClaim>> claims) {
    private static final int YEAR = 365;

    public Relief {
        claims = List.copyOf(claims);
    }

    /** What came late or is overdue in the last year and is not denied, the latest first. */
    public static List<Relief> all(Book book, LocalDate asOf) {
        Owings owings = Owings.of(book, asOf);
        return owings.lateSince(asOf.minusDays(YEAR)).stream()
                .filter(late -> late.chain() == Chain.SHARED)
                .map(late -> of(book, late, owings.late(late.fact())))
                .sorted(Comparator.comparingLong(Relief::days).reversed().thenComparing(relief -> relief.owed.key()))
                .toList();
    }

    private static Relief of(Book book, Recorded<? extends Owed> late, long days) {
        Optional<Recorded<ReliefProposal>> proposal = book.current(ReliefProposal.class).stream()
                .filter(p -> p.fact().isAbout(late.ref()))
                .findFirst();
        Optional<Recorded<ReliefDecision>> decision =
                proposal.flatMap(drafted -> book.current(ReliefDecision.class).stream()
                        .filter(d -> d.fact().proposal().equals(drafted.ref()))
                        .findFirst());
        List<Recorded<ReliefClaim>> claims = book.current(ReliefClaim.class).stream()
                .filter(claim -> claim.fact().isAbout(late.ref()))
                .toList();
        return new Relief(late, days, proposal, decision, claims);
    }

    /** How many drafts, claims and offers wait for a word of the side. */
    public static int waitingFor(Side side, List<Relief> all) {
        long drafts = all.stream()
                .filter(relief -> side == Side.CLIENT && relief.waitsForClient())
                .count();
        long claims = all.stream()
                .flatMap(relief -> relief.claims.stream())
                .filter(claim -> ReliefState.of(claim).waitsFor(side))
                .map(Recorded::id)
                .distinct()
                .count();
        return (int) (drafts + claims);
    }

    /** What was drafted, decided, claimed or offered; what waits for a word of the side comes first. */
    public static List<Relief> asking(Side side, List<Relief> all) {
        return all.stream()
                .filter(relief -> !relief.isQuiet())
                .sorted(Comparator.comparing(relief -> waitingFor(side, List.of(relief)) == 0))
                .toList();
    }

    /** What came late without anybody having said a word about it, as far as the reader knows. */
    public static List<Relief> quiet(List<Relief> all) {
        return all.stream().filter(Relief::isQuiet).toList();
    }

    private boolean isQuiet() {
        return proposal.isEmpty() && claims.isEmpty();
    }

    /** Whether the client has a draft before it and has neither decided nor been asked by the provider already. */
    public boolean waitsForClient() {
        return proposal.isPresent() && decision.isEmpty() && claims.isEmpty();
    }

    /** Whether the client decided to offer relief and has not said so to the provider. */
    public boolean isOfferUnsaid() {
        return claims.isEmpty()
                && decision.filter(d -> d.fact().choice() == ReliefChoice.OFFER).isPresent();
    }

    /** Whether the provider may still ask. */
    public boolean isUnclaimed() {
        return claims.isEmpty();
    }

    /** The form of a claim or an offer, filled as far as the lateness itself tells. */
    public String claimForm(LocalDate today) {
        String about = switch (owed.fact()) {
            case ClientDependency _ -> "dependency";
            case InformationRequest _ -> "informationRequest";
            case Approval _ -> "approval";
        };
        return "/registers/relief-claim/new?code=R-"
                + URLEncoder.encode(owed.fact().code(), StandardCharsets.UTF_8) + "&" + about + "=" + owed.id()
                + "&days=" + days + "&claimedOn=" + today;
    }

    /** The form of the change order that a claim both accept leads to. */
    public String orderForm(ReliefClaim claim) {
        Ref<Project> project = owed.fact().project();
        return "/registers/change-order/new?days=" + claim.days() + (project == null ? "" : "&project=" + project.id());
    }
}
