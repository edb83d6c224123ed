package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.assessment.RatingGuard;
import entente.assessment.campaign.AnsweringTime;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.SideState;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Asking;
import entente.assessment.scoring.Scale;
import entente.assessment.scoring.Threshold;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ids;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The campaigns of an arrangement, from calling one to the two numbers a closed side leaves. */
public final class Campaigns {
    /**
     * What a leader wants to ask.
     *
     * @param ownHouse whether the own side alone is asked
     * @param about the one person of the own side it speaks of; absent where it speaks of nobody in particular
     */
    public record Call(
            String title,
            Questionnaire questionnaire,
            Window window,
            Threshold threshold,
            boolean ownHouse,
            @Nullable UUID about) {
        public Call(String title, Questionnaire questionnaire, Window window, Threshold threshold, boolean ownHouse) {
            this(title, questionnaire, window, threshold, ownHouse, null);
        }

        public Call {
            Refused.unless(!title.isBlank(), "title", "assessment.refused.title");
        }
    }

    private final Transactions transactions;
    private final Ledger ledger;

    public Campaigns(DataSource source, Ledger ledger) {
        this.transactions = new Transactions(source);
        this.ledger = ledger;
    }

    public UUID call(Member member, Call call) {
        member.must(Right.INVITE);
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Refused.unless(
                !call.window.closesOn().isBefore(today), "closesOn", "assessment.refused.past", call.window.closesOn());
        if (call.questionnaire.personal()) {
            RatingGuard.demand(
                    member.sharedBook(ledger).on(today),
                    call.ownHouse ? List.of(member.side()) : List.of(Side.values()));
        }
        Refused.unless(
                call.about != null || call.ownHouse || !call.questionnaire.aboutOne(),
                "about",
                "assessment.refused.about");
        call.questionnaire
                .ofOwnHouse()
                .ifPresent(part -> Refused.unless(call.ownHouse, "ownHouse", "assessment.refused.house", part.title()));
        Refused.unless(
                call.ownHouse || call.threshold.people() >= Threshold.FIVE.people(),
                "threshold",
                "assessment.refused.five",
                Threshold.FIVE.people(),
                call.threshold.people());
        AnsweringTime.demandShort(call.questionnaire);
        list(member).forEach(running -> demandApart(member, call, running));
        UUID id = Ids.next(ledger.clock().instant());
        transactions.as(member.reader(), jdbc -> opened(jdbc, member, id, call));
        return id;
    }

    /** The same words put to the same house in the same days, but for one person, would tell what that person said. */
    private static void demandApart(Member member, Call call, Campaign running) {
        boolean sameHouse = (!call.ownHouse && running.ownHouse().isEmpty())
                || running.sides().contains(member.side());
        if (sameHouse && Objects.equals(call.about, running.about()) && call.window.meets(running.window())) {
            running.questionnaire().items().stream()
                    .filter(item -> call.questionnaire.items().contains(item))
                    .findFirst()
                    .ifPresent(item -> Refused.unless(
                            false,
                            "instruments",
                            "assessment.refused.twofold",
                            running.title(),
                            running.window().closesOn(),
                            item.code()));
        }
    }

    private static boolean opened(JdbcClient jdbc, Member member, UUID id, Call call) {
        Questionnaire asked = call.questionnaire;
        boolean opened = jdbc.sql("""
                        select assessment.open(:id, :arrangement, :title, cast(:parts as text[]), :print,
                                               cast(:lows as smallint[]), cast(:highs as smallint[]), :threshold,
                                               :opensOn, :closesOn, :side, :ownHouse)
                        """)
                .param("id", id)
                .param("arrangement", member.arrangement())
                .param("title", call.title.strip())
                .param(
                        "parts",
                        CampaignRows.written(asked, new InstrumentRows(jdbc, member.arrangement())).stream()
                                .collect(Collectors.joining("\",\"", "{\"", "\"}")))
                .param("print", asked.print().bytes())
                .param("lows", ends(asked, Scale::lowest))
                .param("highs", ends(asked, Scale::highest))
                .param("threshold", call.threshold.people())
                .param("opensOn", call.window.opensOn())
                .param("closesOn", call.window.closesOn())
                .param("side", member.side().name())
                .param("ownHouse", call.ownHouse)
                .query(Boolean.class)
                .single();
        return (call.about == null || !opened) ? opened : speaksOf(jdbc, member, id, call.about);
    }

    private static boolean speaksOf(JdbcClient jdbc, Member member, UUID id, UUID person) {
        boolean own = jdbc.sql("""
                        select exists (select 1
                                         from access.appointment p
                                         join access.account a on a.id = p.account
                                        where p.arrangement = :arrangement
                                          and p.side = :side
                                          and a.actor = :actor)
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .param("actor", person)
                .query(Boolean.class)
                .single();
        Refused.unless(own, "about", "assessment.refused.about");
        return jdbc.sql("select assessment.speak_of(:campaign, :person)")
                .param("campaign", id)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private static String ends(Questionnaire asked, ToIntFunction<Scale> end) {
        return asked.scales(Asking.OWN).stream()
                .map(scale -> String.valueOf(end.applyAsInt(scale)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    public List<Campaign> list(Member member) {
        member.mustReadResults();
        return list(Viewer.of(member));
    }

    List<Campaign> list(Viewer viewer) {
        return transactions.as(viewer.reader(), jdbc -> new CampaignRows(jdbc, viewer.arrangement()).list());
    }

    public Campaign get(Member member, UUID campaign) {
        return get(Viewer.of(member), campaign);
    }

    Campaign get(Viewer viewer, UUID campaign) {
        return transactions.as(viewer.reader(), jdbc -> new CampaignRows(jdbc, viewer.arrangement()).get(campaign));
    }

    /** How far each side is; of the other only whether it has closed, until both have. */
    public List<SideState> sides(Member member, UUID campaign) {
        member.must(Right.READ);
        return sides(Viewer.of(member), campaign);
    }

    List<SideState> sides(Viewer viewer, UUID campaign) {
        return transactions.as(viewer.reader(), jdbc -> new CampaignRows(jdbc, viewer.arrangement()).sides(campaign));
    }

    /** Notes that the own side was reminded today, everybody alike; false where it was already, or nothing is open. */
    public boolean remind(Member member, UUID campaign) {
        member.must(Right.INVITE);
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select assessment.remind(:campaign, :side)")
                        .param("campaign", campaign)
                        .param("side", member.side().name())
                        .query(Boolean.class)
                        .single());
    }

    /** The day by which windows open and close. */
    LocalDate today(Viewer viewer) {
        return transactions.as(
                viewer.reader(),
                jdbc -> jdbc.sql("select assessment.today(:arrangement)")
                        .param("arrangement", viewer.arrangement())
                        .query(LocalDate.class)
                        .single());
    }

    static boolean isRunning(JdbcClient jdbc, Campaign campaign) {
        return jdbc.sql("""
                        select exists (select 1
                                         from assessment.campaign c
                                        where c.id = :campaign
                                          and c.closes_on >= assessment.today(c.arrangement))
                        """)
                .param("campaign", campaign.id())
                .query(Boolean.class)
                .single();
    }
}
