package entente.exchange.demo;

import entente.access.Role;
import entente.assessment.RatingSwitch;
import entente.assessment.RatingSwitch.LegalBasis;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.Bench;
import entente.team.Bench.Readiness;
import entente.team.Characteristic;
import entente.team.DevelopmentPlan;
import entente.team.ManagingMindset;
import entente.team.ManagingMindset.Reaction;
import entente.team.Person;
import entente.team.RequirementStatement;
import entente.team.RequirementStatement.Manner;
import entente.team.RoleReadiness;
import entente.team.RoleSeat;
import entente.team.SeatFitReview;
import entente.team.SeatRequirement;
import entente.team.SeatRequirement.Needed;
import entente.team.Skill;
import entente.team.SkillRating;
import entente.team.SkillRating.Rated;
import entente.team.TaskInstruction;
import entente.team.TimeSplit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The client lets its people be rated since its works council agreed, and looks at how they grow; the provider has not decided yet. */
final class Growth {
    private static final int TOLD = 13;

    private final Telling story;
    private final Months months;

    private Growth(Telling story) {
        this.story = story;
        this.months = story.months();
    }

    static void tell(Telling story) {
        Growth growth = new Growth(story);
        growth.requirements();
        growth.switchOn();
        growth.interfaceManager();
        growth.businessOwner();
        growth.leader();
        growth.directed();
        for (String practice : List.of("000-E11", "001-09", "001-12", "001-14", "003-41", "004-03")) {
            Moment on = story.client().on(TOLD, 20);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private void requirements() {
        state("Q1", "Every query is answered within five working days", Manner.WHAT);
        state("Q2", "A database is ready for inspection on the day it is locked", Manner.WHAT);
        state("Q3", "Terms are coded so that a second coder agrees in 98 of 100", Manner.WHAT);
        state("Q4", "Listings are programmed with our own macros", Manner.HOW);
        state("Q5", "Each load is checked by two people before noon", Manner.HOW);
    }

    private void state(String code, String words, Manner manner) {
        Moment on = story.client(Role.INTERFACE_MANAGER).on(TOLD, 3);
        on.says(new RequirementStatement(code, words, manner, on.day()));
    }

    private void switchOn() {
        LocalDate on = months.day(TOLD, 5);
        story.client()
                .on(on)
                .says(new RatingSwitch(
                        Side.CLIENT,
                        true,
                        "To grow people into seats at the interface; never to rank them",
                        LegalBasis.WORKS_AGREEMENT,
                        12,
                        "Works agreement 2026/3",
                        on));
    }

    /** Mateusz did the work before it was given away, and is half-way down. */
    private void interfaceManager() {
        LocalDate on = months.day(TOLD, 12);
        Ref<RoleSeat> seat = seat("C4");
        Ref<Person> mateusz = person("MK");
        story.client().on(on).notes(new SeatFitReview(seat, mateusz, Side.CLIENT, on, points("4.4"), points("3.8")));
        story.client()
                .on(on)
                .notes(new TimeSplit(
                        seat,
                        mateusz,
                        Side.CLIENT,
                        on,
                        months.day(9, 1),
                        Percent.of(45),
                        Percent.of(20),
                        Percent.of(25),
                        Percent.of(10),
                        true,
                        4));
        story.client()
                .on(on)
                .notes(new ManagingMindset(
                        seat,
                        mateusz,
                        Side.CLIENT,
                        on,
                        Reaction.AGREE_RESULT,
                        Reaction.TELL_HOW,
                        Reaction.COACH,
                        Reaction.DO_MYSELF,
                        Reaction.AGREE_RESULT,
                        Reaction.COACH));
        story.client()
                .on(on)
                .notes(new RoleReadiness(
                        seat, mateusz, Side.CLIENT, months.day(9, 1), true, true, true, true, true, false, false, on));
        skills(on, seat, mateusz);
    }

    private void skills(LocalDate on, Ref<RoleSeat> seat, Ref<Person> mateusz) {
        story.client()
                .on(on)
                .says(new SeatRequirement(
                        seat,
                        List.of(
                                new Needed(Skill.LISTENING, new Rating(4), 3),
                                new Needed(Skill.SCOPING, new Rating(4), 2),
                                new Needed(Skill.FEEDBACK, new Rating(3), 1))));
        story.client()
                .on(on)
                .notes(new SkillRating(
                        mateusz,
                        Side.CLIENT,
                        on,
                        List.of(
                                new Rated(Skill.LISTENING, new Rating(3)),
                                new Rated(Skill.SCOPING, new Rating(5)),
                                new Rated(Skill.FEEDBACK, new Rating(3)))));
    }

    /** Ingrid can do it and does not want to. */
    private void businessOwner() {
        LocalDate on = months.day(TOLD, 12);
        Ref<RoleSeat> seat = seat("C3");
        Ref<Person> ingrid = person("IT");
        story.client().on(on).notes(new SeatFitReview(seat, ingrid, Side.CLIENT, on, points("4.6"), points("2.4")));
        story.client()
                .on(on)
                .notes(new DevelopmentPlan(
                        ingrid,
                        Side.CLIENT,
                        "Back to the sites, with somebody to follow",
                        null,
                        months.day(TOLD, 12),
                        null));
    }

    private void leader() {
        LocalDate on = months.day(TOLD, 13);
        story.client()
                .on(on)
                .notes(new DevelopmentPlan(
                        person("OF"),
                        Side.CLIENT,
                        "To lead without the last word",
                        Characteristic.MANAGES_NOT_DOES,
                        months.day(10, 2),
                        on));
        story.client().on(on).notes(new Bench(seat("C1"), person("MK"), Side.CLIENT, Readiness.NEXT, on));
    }

    private void directed() {
        LocalDate on = months.day(14, 3);
        story.client(Role.INTERFACE_MANAGER)
                .on(on)
                .notes(new TaskInstruction("D1", on, "The programmer was told to load site 14 before the others"));
    }

    private static BigDecimal points(String value) {
        return new BigDecimal(value);
    }

    private Ref<RoleSeat> seat(String code) {
        return story.named(RoleSeat.class, code);
    }

    private Ref<Person> person(String key) {
        return story.named(Person.class, key);
    }
}
