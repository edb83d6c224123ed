package entente.delivery.web;

import entente.access.Member;
import entente.access.Right;
import entente.delivery.Delivery;
import entente.delivery.ReliefDecision;
import entente.delivery.ReliefDecision.ReliefChoice;
import entente.delivery.ReliefProposal;
import entente.delivery.ownpart.Relief;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came late and what it may cost the client: the client decides on its own drafts, the provider asks, and either answers the other. */
@Controller
class ReliefPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String RELIEF = "/arrangements/{arrangement}/relief";

    private final Ledger ledger;

    ReliefPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(RELIEF)
    JteModel relief(Ui ui, Member member) {
        return TEMPLATES.deliveryRelief(ui, member, all(member), today(member));
    }

    /** Keeps the client's decision in its own book; an offer is then written as any other fact is, by a person. */
    @PostMapping(RELIEF + "/{proposal}")
    String decide(
            Member member,
            @PathVariable UUID proposal,
            @RequestParam ReliefChoice choice,
            @RequestParam(defaultValue = "") String why) {
        member.must(Right.SIGN);
        Relief relief = drafted(member, proposal);
        if (relief.decision().isPresent()) {
            throw new Conflict(Text.of("delivery.relief.twice"));
        }
        Recorded<ReliefProposal> draft = relief.proposal().orElseThrow();
        LocalDate today = today(member);
        ReliefDecision decision = new ReliefDecision(draft.ref(), choice, today, why.isBlank() ? null : why.strip());
        UUID id = Ids.next(ledger.clock().instant());
        ledger.append(
                member.reader(),
                member.arrangement(),
                member.voice(),
                member.chain(),
                List.of(new Statement.Say(id, Delivery.RELIEF_DECISION, decision, today)));
        String base = "redirect:/arrangements/" + member.arrangement();
        return switch (choice) {
            case OFFER -> base + relief.claimForm(today);
            case AWAIT_CLAIM, NONE -> base + "/relief";
        };
    }

    private Relief drafted(Member member, UUID proposal) {
        return all(member).stream()
                .filter(relief -> member.side() == Side.CLIENT)
                .filter(relief ->
                        relief.proposal().filter(p -> p.id().equals(proposal)).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("no such proposal: " + proposal));
    }

    private List<Relief> all(Member member) {
        LocalDate today = today(member);
        return Relief.all(member.book(ledger).on(today), today);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
