package entente.ledger.postgres;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Act;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Offer;
import entente.ledger.Sample;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** People of both sides and the system doing one thing after another, sensible or not; the model says beforehand which must be accepted. */
final class RandomActs {
    private final TwoSides both;
    private final Model model;
    private final ModelRules rules;
    private final Chance chance;
    private String done = "nothing";

    RandomActs(TwoSides both, Model model, Random random) {
        this.both = both;
        this.model = model;
        this.rules = new ModelRules(both, model);
        this.chance = new Chance(random, model);
    }

    /** What was done last, for the report of a failure. */
    String done() {
        return done;
    }

    void next() {
        switch (chance.below(12)) {
            case 0, 1, 2 -> record();
            case 3, 4 -> amend();
            case 5 -> withdraw();
            case 6, 7 -> sign();
            case 8 -> affirm();
            case 9 -> redact();
            case 10 -> publish();
            default -> draft();
        }
    }

    private void record() {
        Chain chain = chance.any(Chain.values());
        Voice voice = chance.any(Voice.values());
        Fact body = chance.body();
        boolean may = ModelRules.speaks(voice, chain) && rules.sayable(chain, body, null);
        append(
                may,
                voice,
                chain,
                new Statement.Say(UUID.randomUUID(), both.ledger().kinds().of(body), body, chance.day()),
                body);
    }

    private void amend() {
        UUID fact = anyFact();
        Model.Line first = model.first(fact);
        Model.Line newest = rules.newest(fact);
        Voice voice = chance.any(Voice.values());
        int seen = newest.version() - (chance.in(6) ? 1 : 0);
        Fact body = chance.bodyOf(first.kind());
        boolean may = rules.mayChange(voice, first)
                && seen == newest.version()
                && (newest.act() != Act.WITHDRAW || first.kind().twoSided())
                && rules.sayable(first.chain(), body, fact);
        append(may, voice, first.chain(), new Statement.Amend(fact, seen, body, chance.day(), "better"), body);
    }

    private void withdraw() {
        UUID fact = anyFact();
        Model.Line first = model.first(fact);
        Voice voice = chance.any(Voice.values());
        boolean may = rules.mayChange(voice, first) && rules.newest(fact).act() != Act.WITHDRAW;
        var said = new Statement.Withdraw(fact, rules.newest(fact).version(), chance.day(), "no more", null);
        append(may, voice, first.chain(), said, null);
    }

    private void sign() {
        List<UUID> deals = model.facts(Chain.SHARED).stream()
                .filter(f -> model.first(f).kind().equals(Sample.DEAL))
                .toList();
        UUID fact = deals.isEmpty() || chance.in(5) ? anyFact() : chance.any(deals);
        Model.Line newest = rules.newest(fact);
        Chain chain = newest.chain();
        Voice voice = chance.any(Voice.values());
        boolean disputes = chance.in(4);
        boolean may = chain == Chain.SHARED && voice != Voice.SYSTEM && (disputes || rules.nameable(fact, newest));
        append(
                may,
                voice,
                chain,
                disputes
                        ? new Statement.Dispute(fact, newest.version(), newest.digest(), "not so")
                        : new Statement.Sign(fact, newest.version(), newest.digest()),
                null);
    }

    private void affirm() {
        UUID fact = anyFact();
        Chain chain = model.first(fact).chain();
        Voice voice = chance.any(Voice.values());
        append(
                ModelRules.speaks(voice, chain) && !model.withdrawn(fact),
                voice,
                chain,
                new Statement.Affirm(fact),
                null);
    }

    private void redact() {
        UUID fact = anyFact();
        Model.Line first = model.first(fact);
        Voice voice = Voice.of(chance.any(Side.values()));
        int version = 1 + chance.below(rules.newest(fact).version() + 1);
        boolean may = ModelRules.speaks(voice, first.chain())
                && (first.kind().twoSided() || first.side() == voice || first.side() == Voice.SYSTEM)
                && version <= rules.newest(fact).version();
        var said = new Statement.Redact(fact, List.of(version), "asked");
        perform("redact " + said, may, () -> {
            Set<?> files = both.ledger().redact(reader(voice), both.arrangement(), voice, first.chain(), said);
            Entry entry = chain(first.chain()).getLast();
            keep(entry, first.kind(), null, Set.of(version));
            return files.isEmpty();
        });
    }

    private void publish() {
        Side side = chance.any(Side.values());
        List<UUID> own = model.facts(Chain.of(side));
        if (own.isEmpty()) {
            return;
        }
        Set<UUID> chosen = new HashSet<>();
        for (int i = chance.below(3); i >= 0; i--) {
            chosen.add(chance.any(own));
        }
        List<UUID> order = List.copyOf(chosen);
        boolean may = order.stream().allMatch(f -> rules.publishable(f, chosen)) && rules.distinct(order);
        List<Offer> offers = order.stream()
                .map(f -> new Offer(f, rules.newest(f).version(), false, null))
                .toList();
        perform("publish " + order, may, () -> {
            List<Entry> shared = new Publication(both.ledger())
                    .publish(both.reader(side), both.arrangement(), side, offers, "for both");
            var book = both.book(side);
            for (Entry entry : shared) {
                keep(
                        entry,
                        book.kinds().get(entry.kind()),
                        book.history(entry.fact()).orElseThrow().newest().fact(),
                        Set.of());
            }
            List<Entry> withdrawn = chain(Chain.of(side));
            withdrawn
                    .subList(withdrawn.size() - order.size(), withdrawn.size())
                    .forEach(e -> keep(e, book.kinds().get(e.kind()), null, Set.of()));
            return shared.size() == order.size() && order.stream().allMatch(f -> ModelRules.countsOnce(book, f));
        });
    }

    private void draft() {
        Side side = chance.any(Side.values());
        Chain to = chance.in(2) ? Chain.of(side) : Chain.SHARED;
        Fact body = chance.body();
        boolean may = rules.sayable(to, body, null)
                && (to != Chain.SHARED || both.ledger().kinds().of(body).home() == Home.SHARED);
        Drafts drafts = new Drafts(both.ledger());
        UUID draft = drafts.write(both.reader(side), both.arrangement(), side, body, chance.day());
        perform("release " + body + " to " + to, may, () -> {
            Entry entry = drafts.release(both.reader(side), both.arrangement(), side, to, List.of(draft))
                    .getFirst();
            keep(entry, both.ledger().kinds().of(body), body, Set.of());
            return drafts.list(both.reader(side), both.arrangement()).stream().noneMatch(d -> d.id().equals(draft));
        });
    }

    private void append(boolean may, Voice voice, Chain chain, Statement said, @Nullable Fact body) {
        perform(voice + " in " + chain + ": " + said, may, () -> {
            Reader reader = voice == Voice.SYSTEM
                    ? reader(chain == Chain.PROVIDER ? Voice.PROVIDER : Voice.CLIENT)
                    : reader(voice);
            Entry entry = both.ledger()
                    .append(reader, both.arrangement(), voice, chain, List.of(said))
                    .getFirst();
            Kind<?> kind = both.ledger().kinds().get(entry.kind());
            keep(entry, kind, body, Set.of());
            return true;
        });
    }

    private void keep(Entry entry, Kind<?> kind, @Nullable Fact body, Set<Integer> redacts) {
        model.lines.add(new Model.Line(
                entry.chain(),
                entry.fact(),
                kind,
                entry.act(),
                entry.version(),
                entry.side(),
                entry.recordedAt(),
                entry.effectiveOn(),
                body,
                redacts,
                entry.bodyDigest()));
    }

    private void perform(String what, boolean may, BooleanSupplier act) {
        done = what;
        boolean accepted;
        try {
            accepted = act.getAsBoolean();
        } catch (Refused | Conflict | NotFound refused) {
            if (may) {
                throw new AssertionError("must be accepted: " + what, refused);
            }
            return;
        }
        if (!may || !accepted) {
            throw new AssertionError("must be refused, or is not whole: " + what);
        }
    }

    private List<Entry> chain(Chain chain) {
        Reader reader = chain == Chain.PROVIDER ? both.provider() : both.client();
        return both.ledger().entries(reader, both.arrangement(), chain);
    }

    private Reader reader(Voice voice) {
        return voice == Voice.PROVIDER ? both.provider() : both.client();
    }

    private UUID anyFact() {
        if (model.lines.isEmpty()) {
            record();
            return model.lines.isEmpty() ? anyFact() : model.lines.getFirst().fact();
        }
        return chance.any(model.lines).fact();
    }
}
