package entente.asking;

import entente.access.Member;
import entente.assessment.RatingGuard;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import entente.team.LeadershipPair;
import entente.team.PairChemistry;
import entente.team.PairChemistry.Colour;
import entente.team.Person;
import entente.team.Team;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Asks each of the two leaders whether they enjoy working together; what comes of it is one colour, where both agreed to that. */
public final class ChemistryAsked {
    private static final int ITEMS = 3;

    private final Transactions transactions;
    private final Ledger ledger;

    public ChemistryAsked(DataSource source, Ledger ledger) {
        this.transactions = new Transactions(source);
        this.ledger = ledger;
    }

    /** The pair this member is one of today, with somebody in the other half, where both sides let named people be rated. */
    public Optional<Recorded<LeadershipPair>> pairOf(Member member) {
        if (member.looksThroughOthersEyes()) {
            return Optional.empty();
        }
        LocalDate today = today(member);
        Book shared = member.sharedBook(ledger).on(today);
        boolean on = EnumSet.allOf(Side.class).stream().allMatch(side -> RatingGuard.isOn(shared, side));
        return shared.current(LeadershipPair.class).stream()
                .filter(pair ->
                        on && pair.fact().initiative() == null && pair.fact().runsOn(today))
                .filter(pair -> leads(shared, pair.fact(), member))
                .filter(pair -> !pair.fact().half(member.side().other()).isVacant())
                .findFirst();
    }

    private static boolean leads(Book shared, LeadershipPair pair, Member member) {
        return Optional.ofNullable(pair.half(member.side()).leader())
                .flatMap(leader -> shared.find(Person.class, leader))
                .map(leader -> Objects.requireNonNullElse(leader.fact().email(), ""))
                .filter(member.person().email()::equalsIgnoreCase)
                .isPresent();
    }

    /** Takes the three answers, from 1 to 5, about the one it is asked about today; once a quarter. */
    public void answer(Member member, List<Integer> points, boolean consents) {
        Recorded<LeadershipPair> pair = pairOf(member).orElseThrow(() -> new NotFound("not one of the pair"));
        Refused.unless(
                points.size() == ITEMS && points.stream().allMatch(one -> one >= 1 && one <= 5),
                "points",
                "team.refused.chemistry");
        String said = transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select assessment.say_chemistry(
                                           :arrangement, :side, :pair, :person, :partner, :points::smallint[], :consents)
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .param("pair", pair.id())
                        .param("person", leader(pair, member.side()))
                        .param("partner", leader(pair, member.side().other()))
                        .param("points", points.toString().replace('[', '{').replace(']', '}'))
                        .param("consents", consents)
                        .query(String.class)
                        .single());
        switch (said) {
            case "KEPT" -> {}
            case "TWICE" -> throw new Conflict(Text.of("team.refused.answered"));
            case "WELL" -> record(member, pair, Colour.GREEN);
            case "WATCH" -> record(member, pair, Colour.AMBER);
            case "ACT" -> record(member, pair, Colour.RED);
            default -> throw new NotFound("not one of the pair");
        }
    }

    private static UUID leader(Recorded<LeadershipPair> pair, Side side) {
        return Objects.requireNonNull(pair.fact().half(side).leader(), "asked with a vacant half")
                .id();
    }

    private void record(Member member, Recorded<LeadershipPair> pair, Colour colour) {
        LocalDate today = today(member);
        LocalDate quarter =
                today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        PairChemistry said = new PairChemistry(pair.ref(), quarter, colour, today);
        ledger.append(
                member.reader(), member.arrangement(), Voice.SYSTEM, Chain.SHARED, List.of(statement(member, said)));
    }

    /** Of a pair that changed on the very day on which the two before had both answered, the colour is that of the two who lead now. */
    private Statement statement(Member member, PairChemistry said) {
        return member.sharedBook(ledger).on(said.saidOn()).current(PairChemistry.class).stream()
                .filter(one -> one.fact().pair().equals(said.pair())
                        && one.fact().quarterOn().equals(said.quarterOn())
                        && one.fact().saidOn().equals(said.saidOn()))
                .findFirst()
                .<Statement>map(one -> new Statement.Amend(
                        one.id(),
                        one.version().number(),
                        said,
                        said.saidOn(),
                        Words.ENGLISH.say(Text.of("team.chemistry.followed"))))
                .orElseGet(() -> new Statement.Say(
                        Ids.next(ledger.clock().instant()), Team.PAIR_CHEMISTRY, said, said.saidOn()));
    }

    private LocalDate today(Member member) {
        return LocalDate.now(ledger.clock().withZone(member.arrangementZone()));
    }
}
