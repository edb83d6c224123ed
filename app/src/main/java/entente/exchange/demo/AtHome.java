package entente.exchange.demo;

import entente.arrangement.Service;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.AdoptionReading;
import entente.team.ChangeInitiative;
import entente.team.CredibilityRating;
import entente.team.Person;
import entente.team.ProcessKnowledge;
import entente.team.ProcessRequirement;
import entente.team.ProcessWalk;
import entente.team.RoleSeat;
import entente.team.TrackRecordEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The client at home: a change that one department does not take up, promises of which most were kept, and work that one seat never saw. */
final class AtHome {
    private static final int TOLD = 13;

    private final Telling story;
    private final Months months;

    private AtHome(Telling story) {
        this.story = story;
        this.months = story.months();
    }

    static void tell(Telling story) {
        AtHome home = new AtHome(story);
        home.change();
        home.promises();
        home.believed();
        home.known();
        for (String practice : List.of("004-01", "004-02", "004-04", "004-10", "003-26")) {
            Moment on = story.client().on(TOLD, 22);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private void change() {
        Ref<ChangeInitiative> change = story.client()
                .on(10, 9)
                .notes(new ChangeInitiative(
                        "CH1",
                        "Queries are answered in the tool, not by mail",
                        Side.CLIENT,
                        story.named(RoleSeat.class, "C1"),
                        "An hour of learning each; no query is lost any more",
                        months.day(10, 9),
                        Percent.of(80),
                        new Rating(2),
                        new Rating(3),
                        Side.CLIENT,
                        story.named(RoleSeat.class, "P3")));
        read(change, "Site monitoring", 24, 9, 15, 21);
        read(change, "Central laboratory", 14, 5, 5, 5);
        read(change, "Records and privacy", 6, 1, 3, 4);
    }

    private void read(Ref<ChangeInitiative> change, String department, int people, int... working) {
        for (int i = 0; i < working.length; i++) {
            LocalDate on = months.day(11 + i, 16);
            story.client().on(on).notes(new AdoptionReading(change, department, on, people, working[i]));
        }
    }

    private void promises() {
        promise("TR1", "Central laboratory", "One list of codes for all sites", 10, 11, 11);
        promise("TR2", "Site monitoring", "Nobody is asked the same query twice", 10, 12, 12);
        promise("TR3", "Site monitoring", "The monitors see a load the day it is made", 11, 12, 12);
        promise("TR4", "Central laboratory", "Retyping on Thursdays ends", 11, 13, null);
        promise("TR5", "Records and privacy", "Every account has an owner by name", 11, 12, 12);
    }

    private void promise(String code, String department, String promise, int given, int due, @Nullable Integer kept) {
        story.client()
                .on(TOLD, 17)
                .notes(new TrackRecordEntry(
                        code,
                        Side.CLIENT,
                        story.named(RoleSeat.class, "C1"),
                        department,
                        promise,
                        months.day(given, 12),
                        months.day(due, 15),
                        kept == null ? null : months.day(kept, 14)));
    }

    private void believed() {
        rate("Site monitoring", "4.1", 11);
        rate("Central laboratory", "2.4", 7);
    }

    private void rate(String department, String points, int raters) {
        LocalDate on = months.day(TOLD, 18);
        story.client()
                .on(on)
                .notes(new CredibilityRating(
                        Side.CLIENT,
                        story.named(RoleSeat.class, "C1"),
                        department,
                        on,
                        new BigDecimal(points),
                        raters));
    }

    private void known() {
        Ref<Service> bases = story.named(Service.class, "S1");
        Ref<Service> coding = story.named(Service.class, "S2");
        needs("C4", bases, 4);
        needs("C1", coding, 3);
        LocalDate on = months.day(TOLD, 19);
        story.client()
                .on(on)
                .says(new ProcessWalk(
                        story.named(RoleSeat.class, "C4"),
                        bases,
                        on,
                        "A file waits for the noon load even when it came at eight",
                        "Nobody says why a check was added"));
        story.client()
                .on(on)
                .notes(new ProcessKnowledge(
                        story.named(Person.class, "MK"),
                        Side.CLIENT,
                        bases,
                        on,
                        new Rating(4),
                        "Drew the way of a query with those who answer it"));
    }

    private void needs(String seat, Ref<Service> service, int level) {
        story.client()
                .on(TOLD, 17)
                .says(new ProcessRequirement(story.named(RoleSeat.class, seat), service, new Rating(level)));
    }
}
