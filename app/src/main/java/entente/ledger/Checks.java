package entente.ledger;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every invariant a statement must keep, told from what its own chain may know and from nothing else. */
final class Checks {
    private final Histories known;
    private final Kinds kinds;
    private final Chain chain;
    private final Speaker speaker;
    private final boolean told;

    Checks(Histories known, Kinds kinds, Chain chain, Speaker speaker, boolean told) {
        this.known = known;
        this.kinds = kinds;
        this.chain = chain;
        this.speaker = speaker;
        this.told = told;
        Refused.unless(
                told
                        || chain == Chain.SHARED
                        || speaker.side() == Voice.SYSTEM
                        || speaker.side().side().map(Chain::of).equals(Optional.of(chain)),
                "",
                "ledger.refused.chain");
    }

    void record(Statement.Say said) {
        Kind<?> kind = said.kind();
        if (!kinds.get(kind.name()).equals(kind) || !kind.type().isInstance(said.body())) {
            throw new IllegalArgumentException("not a fact of " + kind.name());
        }
        Refused.unless(
                told || chain != Chain.SHARED || kind.home() != Home.REVEALED_TOGETHER, "", "ledger.refused.answer");
        say(said);
    }

    /** One side's answer enters SHARED once both have answered or the time is over; that this is so, the store has seen to. */
    void reveal(Statement.Say said) {
        say(said);
    }

    private void say(Statement.Say said) {
        Kind<?> kind = said.kind();
        Refused.unless(
                told || chain != Chain.SHARED || kind.home() != Home.PRIVATE_ONLY,
                "",
                "ledger.refused.private",
                kind.name());
        if (known.find(said.fact()).isPresent()) {
            throw new Conflict(Text.of("ledger.conflict.id", said.fact()));
        }
        author(kind, said.body());
        answer(kind, said.body());
        references(kind, kind.components(), said.body());
        series(kind, said.body(), said.fact());
        fit(said.body(), said.fact());
        name(kind, said.body(), said.fact());
    }

    History amend(Statement.Amend said) {
        History history = mine(said.fact());
        newest(history, said.version());
        Refused.unless(!history.newest().withdraws() || history.kind().twoSided(), "", "ledger.refused.withdrawn");
        Refused.unless(
                history.kind().type().isInstance(said.body()),
                "",
                "ledger.refused.kind",
                history.kind().name());
        why(said.reason());
        steps(history, said.body());
        author(history.kind(), said.body());
        answer(history);
        Refused.unless(
                history.kind().home() != Home.REVEALED_TOGETHER
                        || known.named(chain, history.kind(), history.kind().keyOf(said.body()), speaker.side())
                                .equals(Optional.of(said.fact())),
                history.kind().key().getFirst(),
                "ledger.refused.subject");
        references(history.kind(), history.kind().components(), said.body());
        series(history.kind(), said.body(), said.fact());
        fit(said.body(), said.fact());
        name(history.kind(), said.body(), said.fact());
        return history;
    }

    History withdraw(Statement.Withdraw said) {
        History history = mine(said.fact());
        newest(history, said.version());
        Refused.unless(!history.newest().withdraws(), "", "ledger.refused.withdrawn");
        answer(history);
        why(said.reason());
        return history;
    }

    /** SIGN and DISPUTE name what was seen: the newest version, by its digest. */
    History signOff(Statement said, int version, Digest seen) {
        History history = here(said.fact());
        Refused.unless(told || chain == Chain.SHARED, "", "ledger.refused.signprivate");
        Refused.unless(speaker.side() != Voice.SYSTEM, "", "ledger.refused.system");
        newest(history, version);
        if (!history.newest().entry().bodyDigest().equals(seen)) {
            throw new Conflict(Text.of("ledger.conflict.digest"));
        }
        return history;
    }

    /** The second signature makes the version hold, and with it the name it carries. */
    History sign(Statement.Sign said) {
        History history = signOff(said, said.version(), said.bodyDigest());
        Fact body = history.newest().fact();
        if (history.kind().twoSided() && body != null) {
            name(history.kind(), body, said.fact());
        }
        return history;
    }

    History dispute(Statement.Dispute said) {
        Refused.unless(!said.reason().isBlank(), "reason", "ledger.refused.reason");
        return signOff(said, said.version(), said.bodyDigest());
    }

    Version affirm(Statement.Affirm said) {
        return here(said.fact())
                .current(LocalDate.MAX)
                .orElseThrow(() -> new Conflict(Text.of("ledger.refused.withdrawn")));
    }

    History redact(Statement.Redact said) {
        History history = here(said.fact());
        Voice by = history.saidFirstBy();
        Refused.unless(
                told || history.kind().twoSided() || by == speaker.side() || by == Voice.SYSTEM,
                "",
                "ledger.refused.redact",
                by);
        Refused.unless(!said.reason().isBlank(), "reason", "ledger.refused.reason");
        for (int number : said.versions()) {
            Refused.unless(history.version(number).isPresent(), "versions", "ledger.refused.version", number);
        }
        return history;
    }

    /** What moves step by step goes where steps lead; after a withdrawal it begins anew. */
    private static void steps(History history, Fact body) {
        Fact before = history.newest().fact();
        if (before == null) {
            return;
        }
        for (Component component : history.kind().components()) {
            Object now = component.of(body);
            if (component.of(before) instanceof Stepwise was && now != null && !was.equals(now)) {
                Refused.unless(
                        was.leadsTo(now),
                        component.name(),
                        was.isEnd() ? "ledger.refused.end" : "ledger.refused.step",
                        was,
                        now,
                        List.copyOf(was.next()));
            }
        }
    }

    private void series(Kind<?> kind, Fact body, UUID fact) {
        if (body instanceof Cumulative report) {
            new Series(known, kind, fact).check(report);
        }
    }

    private void fit(Fact body, UUID fact) {
        Others others = new Others(known, fact, speaker.side(), chain);
        if (body instanceof Fitting fitting) {
            fitting.fit(others);
        }
        if (body instanceof HeldOnPerson held) {
            held.heldOn(others)
                    .filter(one -> one.email() == null)
                    .findFirst()
                    .ifPresent(one -> Refused.unless(false, one.component(), "ledger.refused.unaddressed", one.name()));
        }
    }

    /** A reason is owed to the other side, so only for what it can see. */
    private void why(String reason) {
        Refused.unless(chain != Chain.SHARED || !reason.isBlank(), "reason", "ledger.refused.reason");
    }

    /** What the system found is not a side's to say, and no side speaks for the other; a workbook's teller speaks for all. */
    private void author(Kind<?> kind, Fact body) {
        Author author = kind.author();
        Refused.unless(told || !author.system() || speaker.side() == Voice.SYSTEM, "", "ledger.refused.systemonly");
        author.side()
                .ifPresent(side -> Refused.unless(
                        told
                                || speaker.side()
                                        .side()
                                        .equals(Optional.ofNullable(
                                                kind.component(side).of(body))),
                        side,
                        "ledger.refused.forother"));
    }

    private History here(UUID fact) {
        return known.find(fact)
                .filter(h -> h.chain() == chain)
                .orElseThrow(() -> new NotFound("no such fact in this chain: " + fact));
    }

    /** A one-sided fact is changed by the side that said it; a two-sided one by a proposal of either. */
    private History mine(UUID fact) {
        History history = here(fact);
        Voice said = history.versions().getFirst().entry().side();
        Refused.unless(
                history.kind().twoSided() || said == speaker.side() || speaker.side() == Voice.SYSTEM,
                "",
                "ledger.refused.notyours",
                said);
        return history;
    }

    private static void newest(History history, int seen) {
        if (history.newest().number() != seen) {
            throw new Conflict(Append.overtaken(history.newest()));
        }
    }

    private void name(Kind<?> kind, Fact body, UUID fact) {
        String key = kind.keyOf(body);
        known.named(chain, kind, key, speaker.side())
                .filter(other -> !other.equals(fact))
                .ifPresent(other -> {
                    throw new Refused(kind.key().getFirst(), Text.of("ledger.refused.key", new Noun(kind.name()), key));
                });
    }

    private void answer(History history) {
        Fact fact = history.newest().fact();
        if (fact != null) {
            answer(history.kind(), fact);
        }
    }

    /** What was revealed is amended where both see it, not in private. */
    private void answer(Kind<?> kind, Fact body) {
        if (kind.home() == Home.REVEALED_TOGETHER && chain != Chain.SHARED) {
            UUID revealed = Answer.idOf(speaker.arrangement(), kind, kind.keyOf(body), speaker.side());
            Refused.unless(known.find(revealed).isEmpty(), "", "ledger.refused.revealed");
        }
    }

    private void references(Kind<?> kind, List<Component> components, Object body) {
        for (Component component : components) {
            Object value = component.of(body);
            if (value instanceof Ref<?> ref) {
                reference(kind, component, ref.id());
            } else if (value instanceof List<?> rows) {
                rows.forEach(row -> references(kind, component.row(), row));
            }
        }
    }

    /** Says the same whether the fact does not exist or is not to be known, so that nothing is told by refusing. */
    private void reference(Kind<?> kind, Component component, UUID id) {
        boolean forBoth = chain == Chain.SHARED || kind.home() == Home.REVEALED_TOGETHER;
        boolean found = known.find(id)
                .filter(h -> h.kind().type() == component.target())
                .filter(h -> !forBoth || told || h.chain() == Chain.SHARED)
                .isPresent();
        Refused.unless(found, component.name(), "ledger.refused.reference", component.name());
    }
}
