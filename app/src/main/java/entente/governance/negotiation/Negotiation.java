package entente.governance.negotiation;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something the two sides bargain about: the ways there are with what each is worth to both, what was agreed, and whose needs it meets
 * (004-06). Nothing is agreed before both sides have said what they need.
 *
 * @param ways what could be agreed
 * @param needs what each side needs, and whether what was agreed meets it
 * @param choice the name of the way that was agreed
 * @param agreedOn when; also of one that is taken up again, when it was agreed before
 * @param reopens the earlier negotiation that is taken up again here
 */
public record Negotiation(
        String code,
        String title,
        LocalDate openedOn,
        List<Way> ways,
        List<Need> needs,
        NegotiationState state,
        @Nullable String choice,
        @Nullable LocalDate agreedOn,
        @Nullable Ref<Negotiation> reopens)
        implements Fitting {
    private static final int MOST = 10;

    /**
     * One way to agree.
     *
     * @param client what it is worth to the client, from 0, nothing, to 10
     * @param provider what it is worth to the provider, likewise
     */
    public record Way(String name, int client, int provider) {
        public Way {
            Refused.unless(!name.isBlank(), "name", "governance.refused.blank");
            Refused.unless(client >= 0 && client <= MOST, "client", "governance.deal.refused.worth", client);
            Refused.unless(provider >= 0 && provider <= MOST, "provider", "governance.deal.refused.worth", provider);
        }

        public int worth(Side side) {
            return side == Side.CLIENT ? client : provider;
        }

        public int together() {
            return client + provider;
        }
    }

    /** Something one side needs. */
    public record Need(Side side, String what, boolean met) {
        public Need {
            Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        }
    }

    public Negotiation {
        ways = List.copyOf(ways);
        needs = List.copyOf(needs);
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!title.isBlank(), "title", "governance.refused.blank");
        Set<String> names = new HashSet<>();
        ways.forEach(way -> Refused.unless(names.add(way.name()), "ways", "governance.refused.twice", way.name()));
        boolean agreed = state == NegotiationState.AGREED;
        Refused.unless(!agreed || agreedOn != null, "agreedOn", "governance.deal.refused.agreedon");
        Refused.unless(
                agreedOn == null || !agreedOn.isBefore(openedOn),
                "agreedOn",
                "governance.refused.before",
                String.valueOf(agreedOn),
                openedOn);
        Refused.unless(
                !agreed || names.contains(String.valueOf(choice)),
                "choice",
                "governance.deal.refused.choice",
                String.valueOf(choice),
                names.stream().sorted().toList());
    }

    /** The way that was agreed, or was before it was taken up again. */
    public Optional<Way> chosen() {
        return ways.stream().filter(way -> way.name().equals(choice)).findFirst();
    }

    /** Each side says what it needs before anything is agreed. */
    @Override
    public void fit(Others others) {
        if (state == NegotiationState.AGREED) {
            long said = others.of(NegotiationInterest.class)
                    .filter(one -> others.find(Negotiation.class, one.about())
                            .filter(about -> about.code().equals(code))
                            .isPresent())
                    .count();
            Refused.unless(said == Side.values().length, "state", "governance.deal.refused.interests", title);
        }
    }
}
