package entente.exchange.demo;

import entente.governance.negotiation.Negotiation;
import entente.governance.negotiation.Negotiation.Need;
import entente.governance.negotiation.Negotiation.Way;
import entente.governance.negotiation.NegotiationInterest;
import entente.governance.negotiation.NegotiationState;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;

/** What the two sides bargained about: nights that are paid for otherwise now, and training that is still open. */
final class Bargains {
    private final Telling story;
    private final Months m;

    private Bargains(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Bargains bargains = new Bargains(story);
        bargains.nights();
        bargains.training();
    }

    private void nights() {
        Negotiation open = negotiation(
                "N1",
                "Who is there at night before a lock",
                m.day(11, 3),
                List.of(
                        new Way("Each night at an hour's price", 3, 6),
                        new Way("A rota of both teams for four weeks", 8, 7),
                        new Way("Nobody, and the lock moves", 1, 4)));
        Ref<Negotiation> nights = story.client().on(11, 3).says(open);
        story.client()
                .on(11, 4)
                .notes(new NegotiationInterest(
                        nights, m.day(11, 4), "A lock that holds its day", "Two people who know the sites"));
        story.provider()
                .on(11, 5)
                .notes(new NegotiationInterest(
                        nights,
                        m.day(11, 5),
                        "Nights that are planned, and free days after them",
                        "Somebody who starts the run before we are asked"));
        story.client()
                .on(11, 12)
                .amends(
                        nights,
                        "Agreed by both managers",
                        said -> new Negotiation(
                                said.code(),
                                said.title(),
                                said.openedOn(),
                                said.ways(),
                                List.of(
                                        new Need(Side.CLIENT, "A lock that holds its day", true),
                                        new Need(Side.PROVIDER, "Nights that are planned", true),
                                        new Need(Side.PROVIDER, "Free days after them", false)),
                                NegotiationState.AGREED,
                                "A rota of both teams for four weeks",
                                m.day(11, 12),
                                null));
    }

    private void training() {
        Negotiation open = negotiation(
                "N2",
                "Who trains new people of the sites",
                m.day(14, 20),
                List.of(
                        new Way("The provider, at a price for each", 5, 6),
                        new Way("The sites, with what the provider wrote", 6, 5)));
        Ref<Negotiation> training = story.provider().on(14, 20).says(open);
        story.provider()
                .on(14, 20)
                .notes(new NegotiationInterest(
                        training, m.day(14, 20), "People who come prepared", "The course as it stands"));
    }

    private static Negotiation negotiation(String code, String title, LocalDate on, List<Way> ways) {
        return new Negotiation(code, title, on, ways, List.of(), NegotiationState.OPEN, null, null, null);
    }
}
