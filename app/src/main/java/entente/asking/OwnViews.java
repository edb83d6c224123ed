package entente.asking;

import entente.access.Member;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import entente.team.LeadershipPair;
import entente.team.PairOwnView;
import entente.team.Person;
import entente.team.Team;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts what was measured of each of the two leaders together into one mean of both; of either alone nothing is kept (000-E03). */
public final class OwnViews {
    private final Transactions transactions;
    private final Ledger ledger;
    private final ChemistryAsked pairs;

    public OwnViews(DataSource source, Ledger ledger, ChemistryAsked pairs) {
        this.transactions = new Transactions(source);
        this.ledger = ledger;
        this.pairs = pairs;
    }

    private record Answer(String said, LocalDate day, BigDecimal own, BigDecimal theirs) {}

    /** Whether this member is one of two who lead today, both sides letting named people be rated. */
    public boolean isOneOfTwo(Member member) {
        return pairs.pairOf(member).isPresent();
    }

    /** The leader lets a measurement count for the two: from 0 to 100, how it sees itself and how others see it. */
    public void count(Member member, LocalDate measuredOn, BigDecimal self, BigDecimal others) {
        Recorded<LeadershipPair> pair = pairs.pairOf(member).orElseThrow(() -> new NotFound("not one of the pair"));
        Answer answer = transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                        select * from assessment.say_own_view(
                                          :arrangement, :side, :pair, :person, :partner, :measured_on, :self, :others)
                        """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .param("pair", pair.id())
                        .param("person", leader(pair, member.side()))
                        .param("partner", leader(pair, member.side().other()))
                        .param("measured_on", measuredOn)
                        .param("self", self)
                        .param("others", others)
                        .query(Answer.class)
                        .single());
        switch (answer.said) {
            case "KEPT" -> {}
            case "TWICE" -> throw new Conflict(Text.of("team.refused.counted"));
            case "BOTH" -> record(member, new PairOwnView(pair.ref(), answer.day, answer.own, answer.theirs));
            default -> throw new NotFound("not one of the pair");
        }
    }

    private static UUID leader(Recorded<LeadershipPair> pair, Side side) {
        Ref<Person> leader = pair.fact().half(side).leader();
        return Objects.requireNonNull(leader, "asked with a vacant half").id();
    }

    private void record(Member member, PairOwnView said) {
        ledger.append(
                member.reader(),
                member.arrangement(),
                Voice.SYSTEM,
                Chain.SHARED,
                List.of(new Statement.Say(
                        Ids.next(ledger.clock().instant()), Team.PAIR_OWN_VIEW, said, said.measuredOn())));
    }
}
