package entente.assessment.result;

import entente.assessment.DeclaredRelationship;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 001-15: do both sides have the same kind of relationship in mind? Two kinds are the headline; a kind that is meant and not practised is to be watched. */
public final class RelationshipFit implements Rule {
    /** Days after which what a side said tells nothing of what it has in mind today. */
    public static final Term<Integer> STALE = Term.whole("001-15.stale", 365, "signal.source.ours");

    private static final Text QUESTION = Text.of("assessment.relationship.question");

    @Override
    public String practice() {
        return "001-15";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Optional<Recorded<DeclaredRelationship>> client = of(book, Side.CLIENT);
        Optional<Recorded<DeclaredRelationship>> provider = of(book, Side.PROVIDER);
        List<Finding> findings = client.isPresent() && provider.isPresent()
                ? both(client.get(), provider.get(), policy, asOf)
                : List.of(missing(client, provider, asOf));
        List<Mirror> mirrors = Arrays.stream(Side.values())
                .map(side -> mirror(side, side == Side.CLIENT ? client : provider))
                .toList();
        return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, findings, mirrors));
    }

    /** What a side said last. */
    public static Optional<Recorded<DeclaredRelationship>> of(Book book, Side side) {
        return book.current(DeclaredRelationship.class).stream()
                .filter(said -> said.fact().side() == side)
                .max(Comparator.comparing(said -> said.fact().declaredOn()));
    }

    private static Finding missing(
            Optional<Recorded<DeclaredRelationship>> client,
            Optional<Recorded<DeclaredRelationship>> provider,
            LocalDate asOf) {
        Text says = client.isEmpty() && provider.isEmpty()
                ? Text.of("assessment.relationship.none")
                : Text.of("assessment.relationship.one", client.isEmpty() ? Side.CLIENT : Side.PROVIDER);
        List<Explanation> known = Stream.of(client, provider)
                .flatMap(Optional::stream)
                .map(RelationshipFit::explained)
                .toList();
        return Finding.unknown(says, known, asOf);
    }

    private static List<Finding> both(
            Recorded<DeclaredRelationship> client,
            Recorded<DeclaredRelationship> provider,
            Policy policy,
            LocalDate asOf) {
        LocalDate oldest = Stream.of(client, provider)
                .map(said -> said.fact().declaredOn())
                .min(LocalDate::compareTo)
                .orElse(asOf);
        long age = ChronoUnit.DAYS.between(oldest, asOf);
        List<Explanation> because = List.of(explained(client), explained(provider));
        if (age > policy.of(STALE)) {
            return List.of(
                    Finding.unknown(Text.of("assessment.relationship.stale", Amount.days(age)), because, oldest));
        }
        List<Finding> findings = new ArrayList<>();
        int apart = client.fact().envisioned().stepsTo(provider.fact().envisioned());
        Text says = apart == 0
                ? Text.of("assessment.relationship.same", client.fact().envisioned())
                : Text.of(
                        "assessment.relationship.apart",
                        client.fact().envisioned(),
                        provider.fact().envisioned());
        findings.add(new Finding(
                apart == 0 ? Band.WELL : Band.ACT,
                says,
                Figure.known(
                        Amount.count(apart),
                        Explanation.of("assessment.relationship.steps").because(because)),
                Reading.FULL,
                oldest));
        practised(client).ifPresent(findings::add);
        practised(provider).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> practised(Recorded<DeclaredRelationship> said) {
        int apart = said.fact().envisioned().stepsTo(said.fact().practised());
        return apart == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        Band.WATCH,
                        Text.of(
                                "assessment.relationship.practised",
                                said.fact().side(),
                                said.fact().envisioned(),
                                said.fact().practised()),
                        Figure.known(Amount.count(apart), explained(said)),
                        Reading.FULL,
                        said.fact().declaredOn()));
    }

    private static Mirror mirror(Side side, Optional<Recorded<DeclaredRelationship>> said) {
        Text says = said.map(one -> Text.of(
                        "assessment.relationship.said",
                        side,
                        one.fact().envisioned(),
                        one.fact().practised()))
                .orElse(Text.of("signal.mirror.nothing"));
        return Mirror.of(
                side,
                Text.of("assessment.relationship.mirror"),
                says,
                said.stream().map(RelationshipFit::explained).toList());
    }

    private static Explanation explained(Recorded<DeclaredRelationship> said) {
        return Explanation.of(
                        "assessment.relationship.declared",
                        said.fact().side(),
                        said.fact().envisioned(),
                        said.fact().practised(),
                        said.fact().declaredOn())
                .from(said.source());
    }
}
