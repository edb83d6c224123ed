package entente.asking;

import entente.House;
import entente.access.JudgingContexts;
import entente.access.Member;
import entente.access.Members;
import entente.access.Operator;
import entente.access.Role;
import entente.access.SignedIn;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Reply;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two organisations with many people each, in an arrangement of their own in a real database. */
record TwoHouses(Database database, UUID arrangement, Member client, Member provider) {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    static TwoHouses in(Database database) {
        int n = COUNT.incrementAndGet();
        SignedIn orla = account(database, "Client " + n, "Orla");
        SignedIn anneke = account(database, "Provider " + n, "Anneke");
        Ledger ledger = ledger(database);
        UUID arrangement = ledger.open(orla.reader(), Voice.CLIENT, "Network services", BERLIN);
        Operator operator = new Operator(database.asOwner(), Clock.systemUTC());
        operator.appoint(orla, arrangement, Side.CLIENT, Role.LEADER, LONG_AGO);
        operator.appoint(anneke, arrangement, Side.PROVIDER, Role.LEADER, LONG_AGO);
        return new TwoHouses(
                database, arrangement, member(database, orla, arrangement), member(database, anneke, arrangement));
    }

    private static SignedIn account(Database database, String organisation, String name) {
        Operator operator = new Operator(database.asOwner(), Clock.systemUTC());
        String email = "p" + COUNT.incrementAndGet() + "@example.org";
        return operator.account(operator.organisation(organisation), email, name, "no password", BERLIN);
    }

    private static Member member(Database database, SignedIn person, UUID arrangement) {
        return new Members(database.asApp(), Clock.systemUTC()).get(person, arrangement);
    }

    /** More people of a side, who can be asked. */
    List<Member> people(Side side, int number) {
        String organisation = leader(side).person().organisationName();
        Operator operator = new Operator(database.asOwner(), Clock.systemUTC());
        List<Member> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            SignedIn person = account(database, organisation, side + " person " + i);
            operator.appoint(person, arrangement, side, Role.ASSISTANT, LONG_AGO);
            people.add(member(database, person, arrangement));
        }
        return people;
    }

    /** Somebody of an address gets an account and works for a side. */
    Member appointed(Side side, String email) {
        Operator operator = new Operator(database.asOwner(), Clock.systemUTC());
        SignedIn person = operator.account(
                operator.organisation(leader(side).person().organisationName()), email, email, "no password", BERLIN);
        operator.appoint(person, arrangement, side, Role.ASSISTANT, LONG_AGO);
        return member(database, person, arrangement);
    }

    LinkAnswering byLink() {
        return new LinkAnswering(database.asApp(), new JudgingContexts(database.asApp()), ledger());
    }

    NightlyForgetting forgetting() {
        return new NightlyForgetting(database.asApp(), new JudgingContexts(database.asApp()), campaigns(), ledger());
    }

    /** Both sides let named people be rated, and keep what names them for so many months. */
    void switchOn(int months) {
        for (Side side : Side.values()) {
            say(
                    side,
                    Chain.SHARED,
                    Assessment.RATING_SWITCH,
                    new RatingSwitch(
                            side,
                            true,
                            "To coach",
                            RatingSwitch.LegalBasis.WORKS_AGREEMENT,
                            months,
                            "Agreement 14",
                            LocalDate.of(2026, 2, 2)));
        }
    }

    <T extends Fact> Ref<T> say(Side side, Chain chain, Kind<T> kind, T fact) {
        Member leader = leader(side);
        UUID id = Ids.next(ledger().clock().instant());
        ledger().append(
                        leader.reader(),
                        arrangement,
                        leader.voice(),
                        chain,
                        List.of(new Statement.Say(id, kind, fact, LONG_AGO)));
        return new Ref<>(id);
    }

    Member leader(Side side) {
        return side == Side.CLIENT ? client : provider;
    }

    private static Ledger ledger(Database database) {
        return new Ledger(database.asApp(), House.KINDS, Clock.systemUTC(), appended -> {});
    }

    Ledger ledger() {
        return ledger(database);
    }

    Closing closing() {
        return new Closing(campaigns(), closed(), ledger());
    }

    NightlyClosing nightly() {
        return new NightlyClosing(new JudgingContexts(database.asApp()), campaigns(), closing(), ledger());
    }

    Campaigns campaigns() {
        return new Campaigns(database.asApp(), ledger());
    }

    Answering answering() {
        return new Answering(database.asApp(), ledger());
    }

    Invitees invitees() {
        return new Invitees(database.asApp());
    }

    ClosedCampaigns closed() {
        return new ClosedCampaigns(database.asApp());
    }

    JdbcClient asOwner() {
        return JdbcClient.create(database.asOwner());
    }

    /** Eight statements to both sides, from yesterday to a week from now. */
    UUID healthPulse() {
        return call("health-check", false);
    }

    UUID call(String instrument, boolean ownHouse) {
        return call(instrument, ownHouse, Threshold.FIVE);
    }

    UUID call(String instrument, boolean ownHouse, Threshold threshold) {
        return call(ShippedInstruments.find(instrument).orElseThrow().pulse(), ownHouse, threshold);
    }

    UUID call(Instrument set) {
        return call(set, false, Threshold.FIVE);
    }

    private UUID call(Instrument set, boolean ownHouse, Threshold threshold) {
        LocalDate today = LocalDate.now(Clock.system(BERLIN));
        Questionnaire asked = new Questionnaire(List.of(set));
        return campaigns()
                .call(
                        client,
                        new Campaigns.Call(
                                "How we work together",
                                asked,
                                new Window(today.minusDays(1), today.plusDays(7)),
                                threshold,
                                ownHouse));
    }

    void invite(UUID campaign, Side side, List<Member> people, String... groups) {
        List<Invitees.Invitee> all = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Member person = people.get(i);
            String group = groups.length == 0 ? "" : groups[i % groups.length];
            all.add(new Invitees.Invitee(
                    person.person().actor(), person.person().name(), group));
        }
        invitees().invite(leader(side), campaign, all, Invitees.Handing.SHOWN);
    }

    /** Everybody answers every statement with the same points. */
    void answer(UUID campaign, List<Member> people, int points) {
        people.forEach(person -> answering().answer(person, campaign, all(campaign, points)));
    }

    Reply all(UUID campaign, int points) {
        Campaign asked = campaigns().get(client, campaign);
        Map<String, Integer> own = new HashMap<>();
        asked.questionnaire().items().forEach(item -> own.put(item.code(), points));
        return Reply.of(own);
    }

    /** What no part of the application may do: the last day is over. */
    void letTimePass(UUID campaign) {
        letTimePass(campaign, 30);
    }

    void letTimePass(UUID campaign, int days) {
        asOwner()
                .sql(
                        "update assessment.campaign set opens_on = opens_on - :days, closes_on = closes_on - :days where id = :id")
                .param("days", days)
                .param("id", campaign)
                .update();
    }
}
