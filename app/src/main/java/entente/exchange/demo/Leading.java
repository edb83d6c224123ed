package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.Certificate;
import entente.team.Characteristic;
import entente.team.CoachingSession;
import entente.team.CoachingSession.LearningSort;
import entente.team.EffortLevel;
import entente.team.EnablementLevel;
import entente.team.InnovationAgenda;
import entente.team.LeaderProfile;
import entente.team.LeaderProfile.Spoke;
import entente.team.LeaderRequirement;
import entente.team.LeaderRequirement.Asked;
import entente.team.LeadershipTimeEntry;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SponsorProfile;
import entente.team.TimePledge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What it takes to lead: a hole that is worked on and one that nobody works on, less time than promised, and a level nobody sees to. */
final class Leading {
    private static final int TOLD = 13;

    private static final List<Characteristic> CHARACTERISTICS = List.of(Characteristic.values());

    /** In the order of the characteristics, others and own, in tenths. */
    private static final int[][] ORLA = {
        {42, 44}, {46, 41}, {24, 36}, {39, 40}, {41, 43}, {34, 35}, {43, 40}, {38, 38}, {40, 42}, {22, 31}
    };

    private static final int[][] MATEUSZ = {
        {31, 30}, {35, 32}, {33, 38}, {42, 40}, {36, 33}, {27, 30}, {29, 31}, {40, 41}, {30, 28}, {47, 46}
    };

    private final Telling story;
    private final Months months;

    private Leading(Telling story) {
        this.story = story;
        this.months = story.months();
    }

    static void tell(Telling story) {
        Leading leading = new Leading(story);
        leading.levels();
        leading.asked();
        leading.profile("OF", ORLA);
        leading.profile("MK", MATEUSZ);
        leading.hours();
        leading.certified();
        leading.coached();
        leading.agenda();
        for (String practice :
                List.of("000-04", "001-02", "001-17", "001-23", "003-23", "003-40", "004-00", "004-11")) {
            Moment on = story.client().on(TOLD, 21);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private void levels() {
        level(Side.CLIENT, EffortLevel.PROCESS, 3, "C1", "The playbook is read by everybody new");
        level(Side.CLIENT, EffortLevel.MEASURE, 4, "C2", "Both read the same figures");
        level(Side.CLIENT, EffortLevel.SKILL, 2, "C4", "Two courses a year");
        level(Side.CLIENT, EffortLevel.BEHAVIOUR, 2, "C1", null);
        level(Side.CLIENT, EffortLevel.MINDSET, 1, null, null);
        level(Side.CLIENT, EffortLevel.TOOL, 4, "C6", null);
        level(Side.PROVIDER, EffortLevel.PROCESS, 4, "P2", null);
        level(Side.PROVIDER, EffortLevel.MEASURE, 4, "P2", null);
        level(Side.PROVIDER, EffortLevel.SKILL, 3, "P3", "Coders listen in on site calls");
        level(Side.PROVIDER, EffortLevel.BEHAVIOUR, 3, "P1", null);
        level(Side.PROVIDER, EffortLevel.MINDSET, 2, "P1", "Asks before it answers");
        level(Side.PROVIDER, EffortLevel.TOOL, 3, "P4", null);
    }

    private void level(Side side, EffortLevel level, int maturity, @Nullable String owner, @Nullable String status) {
        Moment on = new Narrator(story, side, Role.LEADER).on(TOLD, 6);
        on.says(new EnablementLevel(level, side, maturity, owner == null ? null : seat(owner), status, on.day()));
    }

    /** The work is technical: whoever leads has to understand the process. */
    private void asked() {
        List<Asked> asked = List.of(
                new Asked(Characteristic.CREDIBILITY, new Rating(4)),
                new Asked(Characteristic.MANAGES_NOT_DOES, new Rating(4)),
                new Asked(Characteristic.TRUST, new Rating(4)),
                new Asked(Characteristic.FORESIGHT, new Rating(3)),
                new Asked(Characteristic.PROCESS_EXPERTISE, new Rating(4)));
        story.client().on(TOLD, 6).says(new LeaderRequirement(seat("C1"), asked));
    }

    private void profile(String who, int[][] tenths) {
        LocalDate on = months.day(TOLD, 13);
        List<Spoke> spokes = IntStream.range(0, tenths.length)
                .mapToObj(i -> new Spoke(CHARACTERISTICS.get(i), points(tenths[i][0]), points(tenths[i][1])))
                .toList();
        story.client().on(on).notes(new LeaderProfile(seat("C1"), person(who), Side.CLIENT, on, spokes));
    }

    /** Orla promised 48 hours a month; since the autumn she has given less and less of them. */
    private void hours() {
        LocalDate on = months.day(TOLD + 1, 3);
        story.client()
                .on(on)
                .notes(new TimePledge(
                        seat("C1"), person("OF"), Side.CLIENT, months.day(1, 8).plusMonths(6), 48));
        int[] leading = {22, 20, 18, 10};
        int[] managing = {26, 25, 24, 17};
        for (int i = 0; i < leading.length; i++) {
            LocalDate last =
                    YearMonth.from(on).minusMonths((long) leading.length - i).atEndOfMonth();
            story.client()
                    .on(on)
                    .notes(new LeadershipTimeEntry(
                            seat("C1"), person("OF"), Side.CLIENT, last, leading[i], managing[i], 6 + 2 * i));
        }
    }

    private void certified() {
        LocalDate on = months.day(TOLD, 14);
        story.client()
                .on(on)
                .notes(new Certificate(
                        person("MK"), Side.CLIENT, "Managing an outsourced service", months.day(11, 20), null));
    }

    /** Orla is coached in what she sets out to learn; what was said stays between the two. */
    private void coached() {
        LocalDate on = months.day(TOLD + 1, 1);
        story.client()
                .on(on)
                .notes(new CoachingSession(
                        person("OF"), Side.CLIENT, on, LearningSort.COACHING, null, "Leaving the last word to others"));
        story.client()
                .on(on)
                .notes(new CoachingSession(
                        person("MK"), Side.CLIENT, on, LearningSort.TRAINING, null, "Listening before scoping"));
    }

    /** What is to become new is stated before anybody who carries it sits in the top team. */
    private void agenda() {
        LocalDate on = months.day(TOLD + 1, 1);
        story.client().on(on).says(new InnovationAgenda("IA-1", "A study set up in four weeks", seat("C3"), on));
        story.client().on(on).notes(new SponsorProfile(seat("C3"), person("IT"), Side.CLIENT, on, false, true, true));
    }

    private static BigDecimal points(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private Ref<RoleSeat> seat(String code) {
        return story.named(RoleSeat.class, code);
    }

    private Ref<Person> person(String key) {
        return story.named(Person.class, key);
    }
}
