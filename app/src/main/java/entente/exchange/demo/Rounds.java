package entente.exchange.demo;

import entente.access.Role;
import entente.governance.forum.Attendance;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.governance.forum.ForumSession;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.Outcome;
import entente.governance.forum.SessionState;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the two meet: a round every other week that settles things, a board each month that has begun not to, and two peers. */
final class Rounds {
    private static final int BEGAN = 11;
    private static final int CANCELLED = 2;
    /** Minutes of the last weeks are still open, so that there is something to close. */
    private static final int NOT_YET = 9;

    private final Telling story;
    private final Months m;

    private Rounds(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Rounds rounds = new Rounds(story);
        rounds.operations();
        rounds.board();
        rounds.peers();
    }

    private void operations() {
        Forum round = forum(
                "OPS",
                "Operations round",
                ForumLevel.OPERATING,
                "What runs, what does not, and who does what about it",
                "Orders of work within the plan",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
                List.of(
                        member(Player.MATEUSZ, Side.CLIENT, "interface manager", true),
                        member(Player.PRIYA, Side.CLIENT, "commercial manager", false),
                        member(Player.KJELL, Side.PROVIDER, "interface manager", true)));
        Ref<Forum> forum = story.client(Role.LEADER).on(BEGAN, 4).says(round);
        int session = 0;
        for (LocalDate day : past(round)) {
            if (session++ == CANCELLED) {
                at(Side.PROVIDER, day).says(cancelled(forum, day));
            } else {
                at(Side.CLIENT, day)
                        .says(held(
                                forum,
                                round,
                                day,
                                "4.3",
                                List.of(
                                        line(
                                                1,
                                                "Second laboratory: what waits",
                                                Outcome.DECIDED,
                                                "Kjell sends the list by Friday"),
                                        line(
                                                2,
                                                "Codes both labs read alike",
                                                Outcome.NOTED,
                                                "Ten reports read together"),
                                        line(3, "Who answers at each site", Outcome.LEFT_OVER, null))));
            }
        }
    }

    private void board() {
        Forum board = forum(
                "BOARD",
                "Management board",
                ForumLevel.MANAGEMENT,
                "Promises, money and what the round could not settle",
                "Changes up to the signing limit, and what both sides do differently",
                "FREQ=MONTHLY;BYDAY=2TH",
                List.of(
                        member(Player.ORLA, Side.CLIENT, "leader", true),
                        member(Player.PRIYA, Side.CLIENT, "commercial manager", true),
                        member(Player.ANNEKE, Side.PROVIDER, "leader", true),
                        member(Player.SOFIA, Side.PROVIDER, "commercial manager", true)));
        Ref<Forum> forum = story.client().on(BEGAN, 4).says(board);
        for (LocalDate day : past(board)) {
            at(Side.CLIENT, day)
                    .says(held(
                            forum,
                            board,
                            day,
                            "2.5",
                            List.of(
                                    line(
                                            1,
                                            "Promises of the quarter",
                                            Outcome.NOTED,
                                            "Read out, and nobody had a question"),
                                    line(
                                            2,
                                            "Cause of the late interim",
                                            Outcome.LEFT_OVER,
                                            "Both see it differently"))));
        }
    }

    private void peers() {
        story.provider()
                .on(BEGAN, 4)
                .says(forum(
                        "PAIR",
                        "The two leaders",
                        ForumLevel.PEER,
                        "What only the two can say to each other",
                        null,
                        "FREQ=MONTHLY;BYDAY=-1FR",
                        List.of(
                                member(Player.ORLA, Side.CLIENT, "leader", true),
                                member(Player.ANNEKE, Side.PROVIDER, "leader", true))));
    }

    private Forum forum(
            String code,
            String name,
            ForumLevel level,
            String charter,
            @Nullable String decides,
            String rule,
            List<ForumMember> members) {
        String until = DateTimeFormatter.BASIC_ISO_DATE.format(m.end().plusMonths(6));
        return new Forum(
                code,
                name,
                level,
                charter,
                decides,
                rule + ";UNTIL=" + until,
                m.day(BEGAN, 5),
                "10:00",
                60,
                Beginnings.ZONE,
                null,
                members);
    }

    private static ForumMember member(Player player, Side side, String role, boolean required) {
        return new ForumMember(player.words(), side, role, required, player.email());
    }

    private List<LocalDate> past(Forum forum) {
        return List.copyOf(forum.series().days().headSet(m.end().minusDays(NOT_YET)));
    }

    private Moment at(Side side, LocalDate day) {
        return new Moment(story, side, Role.LEADER, day);
    }

    private static MinutesLine line(int number, String what, Outcome outcome, @Nullable String note) {
        return new MinutesLine(number, what, outcome, note);
    }

    private static ForumSession held(
            Ref<Forum> forum, Forum of, LocalDate day, String worth, List<MinutesLine> minutes) {
        List<Attendance> came = new ArrayList<>();
        for (ForumMember who : of.members()) {
            came.add(new Attendance(
                    who.name(), who.side(), who.required(), !who.name().equals(Player.SOFIA.words())));
        }
        return new ForumSession(
                forum,
                day,
                SessionState.HELD,
                day,
                day,
                null,
                null,
                null,
                new BigDecimal(worth),
                came.size(),
                came,
                minutes);
    }

    private static ForumSession cancelled(Ref<Forum> forum, LocalDate day) {
        return new ForumSession(
                forum,
                day,
                SessionState.CANCELLED,
                day,
                null,
                null,
                "Two of us are at the site",
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
