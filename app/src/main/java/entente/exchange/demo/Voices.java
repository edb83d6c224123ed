package entente.exchange.demo;

import entente.delivery.Project;
import entente.governance.audience.Audience;
import entente.governance.audience.CommunicationEvent;
import entente.governance.audience.CommunicationPlan;
import entente.governance.audience.Exchange;
import entente.governance.audience.InputRequest;
import entente.governance.audience.InputUse;
import entente.governance.audience.Medium;
import entente.governance.audience.MessageEcho;
import entente.governance.stakeholder.Resistance;
import entente.governance.stakeholder.ServiceException;
import entente.governance.stakeholder.SponsorRole;
import entente.governance.stakeholder.Stakeholder;
import entente.governance.stakeholder.StakeholderMove;
import entente.governance.stakeholder.SupportReading;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who was spoken with and who was only told, and whose support the client needs at home. */
final class Voices {
    private final Telling story;
    private final Months m;

    private Voices(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Voices told = new Voices(story);
        told.audiences();
        told.support();
        told.sponsors();
        told.adopt();
    }

    private void adopt() {
        for (String practice : new String[] {"001-03", "004-05", "004-09"}) {
            Moment on = story.client().on(12, 2);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private void audiences() {
        Ref<Audience> monitors = audience(Side.CLIENT, "V1", "Clinical monitors", true);
        Ref<Audience> council = audience(Side.CLIENT, "V2", "Works council", true);
        Ref<Audience> coders = audience(Side.PROVIDER, "V3", "Coders in the second shift", true);
        Ref<Audience> sites = audience(Side.CLIENT, "V4", "Sites", false);
        story.client()
                .on(3, 3)
                .says(new CommunicationPlan(
                        monitors,
                        Medium.SMALL_GROUP,
                        "What changes for whoever visits sites",
                        35,
                        "Head of clinical operations",
                        "An hour of questions"));
        for (int month = 3; month <= 13; month++) {
            spoken(Side.CLIENT, monitors, Medium.SMALL_GROUP, Exchange.BOTH, month, 12);
        }
        spoken(Side.CLIENT, monitors, Medium.WRITTEN, Exchange.TOLD, 14, 6);
        spoken(Side.CLIENT, council, Medium.LARGE_GROUP, Exchange.BOTH, 4, 9);
        spoken(Side.CLIENT, council, Medium.WRITTEN, Exchange.TOLD, 9, 9);
        spoken(Side.PROVIDER, coders, Medium.ELECTRONIC, Exchange.TOLD, 13, 4);
        spoken(Side.PROVIDER, coders, Medium.ELECTRONIC, Exchange.TOLD, 14, 5);
        spoken(Side.CLIENT, sites, Medium.ELECTRONIC, Exchange.BOTH, 12, 8);
        asked("N1", monitors, "Whether queries are closed by phone", 10, 3, 14, InputUse.USED, null);
        asked("N2", council, "Who is on call in the evening", 12, 3, 20, InputUse.NOT_USED, "It would take two shifts");
        asked("N3", monitors, "Which sites begin with the new diary", 13, 3, null, InputUse.WAITS, null);
        LocalDate tried = m.day(13, 20);
        story.client()
                .on(13, 20)
                .says(new MessageEcho(monitors, "From March on one number for every question", tried, 9, 5));
    }

    private void support() {
        Ref<Stakeholder> safety =
                stakeholder("W1", "Office of side effects", "No event known to us a day late", 5, true);
        Ref<Stakeholder> finance = stakeholder("W2", "Finance", "One invoice a month that adds up", 4, false);
        Ref<Stakeholder> sites = stakeholder("W3", "Site relations", "Fewer calls to the same doctor", 3, null);
        support(safety, 4, -1, Resistance.DOUBT);
        move("Y1", safety, "Read ten reports side by side", 6, 11);
        support(safety, 7, 1, null);
        support(finance, 5, 0, null);
        support(finance, 12, -1, Resistance.DISTRUST);
        support(sites, 8, 1, null);
        LocalDate asked = m.day(13, 24);
        story.client()
                .on(13, 24)
                .notes(new ServiceException(
                        "Z1",
                        sites,
                        "Paper forms for one site until its line is laid",
                        asked,
                        "Whoever runs the store room",
                        null));
    }

    private void sponsors() {
        Ref<Project> vela = story.found(Project.class, project -> project.code().equals("VELA-3"));
        LocalDate since = m.day(3, 2);
        story.client()
                .on(3, 2)
                .says(new SponsorRole(vela, "Head of clinical operations", since, m.day(3, 2), new Rating(3)));
    }

    private Ref<Audience> audience(Side side, String code, String name, boolean key) {
        return by(side, 3, 2).says(new Audience(code, name, side, key));
    }

    private void spoken(Side by, Ref<Audience> with, Medium medium, Exchange exchange, int month, int day) {
        by(by, month, day)
                .says(new CommunicationEvent(with, medium, m.day(month, day), exchange, "Where we stand", null));
    }

    private void asked(
            String code,
            Ref<Audience> whom,
            String about,
            int month,
            int day,
            @Nullable Integer answered,
            InputUse use,
            @Nullable String reason) {
        LocalDate answeredOn = answered == null ? null : m.day(month, answered);
        Moment told = story.client().on(month, answered == null ? day : answered);
        told.says(new InputRequest(code, whom, about, m.day(month, day), answeredOn, use, reason));
    }

    private Ref<Stakeholder> stakeholder(
            String code, String name, String interest, int influence, @Nullable Boolean met) {
        return story.client()
                .on(3, 9)
                .notes(new Stakeholder(code, name, Side.CLIENT, interest, new Rating(influence), met));
    }

    private void support(Ref<Stakeholder> whose, int month, int points, @Nullable Resistance why) {
        story.client().on(month, 16).notes(new SupportReading(whose, m.day(month, 16), points, why));
    }

    private void move(String code, Ref<Stakeholder> whom, String what, int month, int day) {
        LocalDate done = m.day(month, day);
        story.client()
                .on(month, day)
                .notes(new StakeholderMove(code, whom, what, "Head of data standards", done, done));
    }

    private Moment by(Side side, int month, int day) {
        return side == Side.CLIENT
                ? story.client().on(month, day)
                : story.provider().on(month, day);
    }
}
