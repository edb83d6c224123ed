package entente.ledger;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Noun;
import entente.kernel.Side;
import entente.kernel.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Works a publication out, fact by fact, those that others point to first. */
final class Planning {
    private final Book book;
    private final Side side;
    private final String reason;
    private final Supplier<UUID> ids;
    private final List<Statement> shared = new ArrayList<>();
    private final List<Statement> own = new ArrayList<>();
    private final Set<Text> stops = new LinkedHashSet<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Map<UUID, UUID> published = new LinkedHashMap<>();
    private final Map<UUID, UUID> destinations = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Digest> files = new LinkedHashSet<>();

    /** A private fact with those of its versions that would be published. */
    private record Candidate(Offer offer, History history, List<Version> versions) {
        Kind<?> kind() {
            return history.kind();
        }

        Set<UUID> targets() {
            Set<UUID> targets = new HashSet<>();
            versions.forEach(v -> targets.addAll(References.of(kind(), body(v))));
            return targets;
        }
    }

    Planning(Book book, Side side, String reason, Supplier<UUID> ids) {
        this.book = book.on(LocalDate.MAX);
        this.side = side;
        this.reason = reason;
        this.ids = ids;
    }

    PublicationPlan plan(List<Offer> offers) {
        List<Candidate> candidates = new ArrayList<>();
        for (Offer offer : offers) {
            candidate(offer).ifPresent(candidates::add);
        }
        List<Candidate> order = References.inOrder(candidates, c -> c.offer().fact(), Candidate::targets);
        candidates.stream()
                .filter(c -> !order.contains(c))
                .forEach(c -> stop("ledger.publish.circle", noun(c.history), name(c.history)));
        order.forEach(this::publish);
        return new PublicationPlan(
                book,
                List.copyOf(shared),
                List.copyOf(own),
                List.copyOf(stops),
                List.copyOf(clashes),
                Map.copyOf(published),
                Set.copyOf(files));
    }

    private Optional<Candidate> candidate(Offer offer) {
        History history = book.history(offer.fact())
                .filter(h -> h.chain() == Chain.of(side))
                .orElseThrow(() -> new NotFound("no such private fact: " + offer.fact()));
        seen(history, offer.seen());
        if (!history.kind().home().canBePublished()) {
            String why =
                    history.kind().home() == Home.REVEALED_TOGETHER ? "ledger.publish.answer" : "ledger.publish.never";
            return stop(why, noun(history), name(history));
        }
        if (history.saidFirstBy() != Voice.of(side)) {
            return stop("ledger.publish.system", noun(history), name(history));
        }
        if (history.isWithdrawn()) {
            return stop("ledger.publish.withdrawn", noun(history), name(history));
        }
        List<Version> versions = offer.everyVersion()
                ? history.standing()
                : history.current(LocalDate.MAX).stream().toList();
        if (versions.stream().anyMatch(v -> v.fact() == null)) {
            return stop("ledger.publish.unreadable", noun(history), history.fact());
        }
        return Optional.of(new Candidate(offer, history, versions));
    }

    private void publish(Candidate candidate) {
        if (!targetsKnown(candidate)) {
            return;
        }
        Kind<?> kind = candidate.kind();
        List<Fact> bodies = candidate.versions().stream()
                .map(v -> renamed(candidate, References.sent(kind, body(v), this::destination)))
                .toList();
        Optional<UUID> taken = bodies.stream()
                .flatMap(b -> book.named(Chain.SHARED, kind, kind.keyOf(b), Voice.of(side)).stream())
                .findFirst();
        if (taken.isPresent()) {
            clash(candidate, bodies.getLast(), taken.get());
        } else if (candidate.offer().onClash() instanceof Offer.Amend
                || candidate.offer().onClash() instanceof Offer.Same) {
            stop("ledger.publish.gone", noun(candidate.history), name(candidate.history));
        } else if (candidate.offer().onClash() instanceof Offer.Leave) {
            return;
        } else if (!names.add(kind.name() + " " + kind.keyOf(bodies.getLast()))) {
            stop("ledger.publish.twice", noun(candidate.history), kind.keyOf(bodies.getLast()));
        } else {
            say(candidate, bodies);
        }
    }

    /** What a reference leads to must be known to both sides already or by this very publication. */
    private boolean targetsKnown(Candidate candidate) {
        boolean known = true;
        for (UUID target : candidate.targets()) {
            if (destinations.containsKey(target) || book.publishedAs(target).isPresent()) {
                continue;
            }
            History history = book.history(target).orElse(null);
            if (history == null) {
                // a role may not read everything that it may point to
                stop("ledger.publish.unseen", noun(candidate.history), name(candidate.history));
                known = false;
            } else if (history.chain() != Chain.SHARED) {
                stop(
                        "ledger.publish.reference",
                        noun(candidate.history),
                        name(candidate.history),
                        noun(history),
                        name(history));
                known = false;
            }
        }
        return known;
    }

    private UUID destination(UUID target) {
        return Optional.ofNullable(destinations.get(target))
                .or(() -> book.publishedAs(target))
                .orElse(target);
    }

    private void say(Candidate candidate, List<Fact> bodies) {
        UUID id = ids.get();
        for (int i = 0; i < bodies.size(); i++) {
            LocalDate effectiveOn = candidate.versions().get(i).effectiveOn();
            shared.add(
                    i == 0
                            ? new Statement.Say(id, candidate.kind(), bodies.get(i), effectiveOn)
                            : new Statement.Amend(id, i, bodies.get(i), effectiveOn, reason));
            files.addAll(Document.filesOf(candidate.kind(), bodies.get(i)));
        }
        withdraw(candidate, id);
    }

    private void clash(Candidate candidate, Fact body, UUID standing) {
        History other = book.history(standing).orElseThrow();
        boolean amendable = candidate.kind().twoSided() || other.saidFirstBy() == Voice.of(side);
        Offer.OnClash choice = candidate.offer().onClash();
        clashes.add(new Clash(
                recorded(candidate.history),
                body,
                recorded(other),
                amendable,
                choice instanceof Offer.Rename ? null : choice));
        switch (choice) {
            case Offer.Amend amend
            when amendable -> {
                seen(other, amend.seen());
                amend(candidate, body, other);
            }
            case Offer.Amend amend -> stop("ledger.publish.theirs", noun(other), name(other));
            case Offer.Same same -> {
                seen(other, same.seen());
                withdraw(candidate, standing);
            }
            case Offer.Leave leave -> {}
            // undecided, or renamed to another name that is taken: what points to it can be planned as if it became the
            // shared one
            case Offer.Rename rename -> destinations.put(candidate.offer().fact(), standing);
            case null -> destinations.put(candidate.offer().fact(), standing);
        }
    }

    private static void seen(History history, int version) {
        if (history.newest().number() != version) {
            throw new Conflict(Append.overtaken(history.newest()));
        }
    }

    private void amend(Candidate candidate, Fact body, History standing) {
        LocalDate effectiveOn = candidate.versions().getLast().effectiveOn();
        Version newest = standing.newest();
        if (!body.equals(newest.fact()) || !effectiveOn.equals(newest.effectiveOn())) {
            shared.add(new Statement.Amend(standing.fact(), newest.number(), body, effectiveOn, reason));
            files.addAll(Document.filesOf(candidate.kind(), body));
        }
        withdraw(candidate, standing.fact());
    }

    /** From the fact's earliest day on, so that on no day it counts twice. */
    private void withdraw(Candidate candidate, UUID as) {
        History history = candidate.history;
        LocalDate earliest = history.versions().stream()
                .map(Version::effectiveOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        own.add(new Statement.Withdraw(history.fact(), history.newest().number(), earliest, reason, as));
        published.put(history.fact(), as);
        destinations.put(history.fact(), as);
    }

    private static Fact renamed(Candidate candidate, Fact body) {
        if (!(candidate.offer().onClash() instanceof Offer.Rename rename)) {
            return body;
        }
        ObjectNode node = Bodies.tree(candidate.kind(), body);
        ObjectNode name = Bodies.tree(candidate.kind(), rename.as());
        candidate.kind().key().stream()
                .filter(part -> candidate.kind().component(part).sort() != Component.Sort.REF)
                .forEach(part -> node.set(part, name.get(part)));
        return Bodies.read(candidate.kind(), node);
    }

    private Recorded<?> recorded(History history) {
        return book.find(history.kind(), history.fact()).orElseThrow();
    }

    private static Fact body(Version version) {
        return Optional.ofNullable(version.fact()).orElseThrow();
    }

    static Text taken(Clash clash) {
        return Text.of(
                "ledger.publish.taken",
                new Noun(clash.shared().kind().name()),
                clash.shared().key());
    }

    private <T> Optional<T> stop(String key, Object... args) {
        stops.add(Text.of(key, args));
        return Optional.empty();
    }

    private static Noun noun(History history) {
        return new Noun(history.kind().name());
    }

    private static String name(History history) {
        return history.versions().reversed().stream()
                .flatMap(v -> Stream.ofNullable(v.fact()))
                .findFirst()
                // its key holds a number that nobody reads
                .map(fact -> fact instanceof Evidence shown
                        ? shown.what()
                        : history.kind().keyOf(fact))
                .orElseGet(() -> history.fact().toString());
    }
}
