package entente.governance.negotiation;

import entente.arrangement.AgreedTerms;
import entente.governance.negotiation.Deal.Broken;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every negotiation of a book with what each side needs and how long what was agreed lasted, found once a book. */
public record Deals(List<Deal> all) {
    private static final Derived<Deals> DEALS = Derived.by(Deals::found);

    public Deals {
        all = List.copyOf(all);
    }

    /** The newest first. */
    public static Deals of(Book book, LocalDate asOf) {
        return DEALS.of(book, asOf);
    }

    private static Deals found(Book book, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        List<Recorded<Negotiation>> known = book.current(Negotiation.class).stream()
                .filter(one -> !one.fact().openedOn().isAfter(asOf))
                .sorted(Comparator.comparing(
                                (Recorded<Negotiation> one) -> one.fact().openedOn())
                        .reversed()
                        .thenComparing(one -> one.fact().code()))
                .toList();
        Map<Ref<Negotiation>, Map<Side, Recorded<NegotiationInterest>>> interests = new HashMap<>();
        book.current(NegotiationInterest.class)
                .forEach(one -> one.by()
                        .side()
                        .ifPresent(side -> interests
                                .computeIfAbsent(one.fact().about(), none -> new EnumMap<>(Side.class))
                                .put(side, one)));
        Map<Ref<Negotiation>, List<Recorded<Negotiation>>> later = new HashMap<>();
        known.forEach(one -> {
            Ref<Negotiation> earlier = one.fact().reopens();
            if (earlier != null) {
                later.computeIfAbsent(earlier, none -> new ArrayList<>()).add(one);
            }
        });
        return new Deals(known.stream()
                .map(one -> new Deal(
                        one,
                        interests.getOrDefault(one.ref(), Map.of()),
                        broken(book, one, later.getOrDefault(one.ref(), List.of()), terms)))
                .toList());
    }

    /** By a version that is open again, or by a later negotiation that takes it up. */
    private static List<Broken> broken(
            Book book, Recorded<Negotiation> one, List<Recorded<Negotiation>> later, AgreedTerms terms) {
        List<Broken> broken = new ArrayList<>();
        LocalDate agreedOn = null;
        for (Version version : book.history(one.id()).orElseThrow().versions()) {
            if (version.fact() instanceof Negotiation said) {
                if (agreedOn != null && said.state() != NegotiationState.AGREED) {
                    broken.add(new Broken(
                            agreedOn,
                            day(version, agreedOn, terms),
                            version.entry().side()));
                }
                agreedOn = said.state() == NegotiationState.AGREED ? said.agreedOn() : null;
            }
        }
        for (Recorded<Negotiation> again : later) {
            if (agreedOn != null && !again.fact().openedOn().isBefore(agreedOn)) {
                broken.add(new Broken(agreedOn, again.fact().openedOn(), again.by()));
            }
        }
        return broken.stream().sorted(Comparator.comparing(Broken::on)).toList();
    }

    /** The day the version names, where that is later than what was agreed; else the day it was written down. */
    private static LocalDate day(Version version, LocalDate agreedOn, AgreedTerms terms) {
        return version.effectiveOn().isAfter(agreedOn)
                ? version.effectiveOn()
                : version.entry().recordedAt().atZone(terms.zone()).toLocalDate();
    }
}
