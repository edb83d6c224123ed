package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.delivery.ChangeOrder;
import entente.delivery.ChangeRequest;
import entente.delivery.Project;
import entente.ledger.Document;
import entente.ledger.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a change order comes to be, or does not: written by the provider, signed by both leaders, or left, disputed, countered. */
final class Orders {
    private final Telling story;
    private final Map<Ref<Project>, List<Ref<ChangeOrder>>> signed = new HashMap<>();
    private int number;

    Orders(Telling story) {
        this.story = story;
    }

    /** Signed by the provider on the first day, by the client on the second, with the executed paper. */
    void agreed(
            int month,
            int day,
            int signedMonth,
            int signedDay,
            Ref<ChangeRequest> request,
            Ref<Project> project,
            long price,
            int days) {
        number++;
        Document paper =
                new Document("Executed order " + number, "https://contracts.marrowdale.example/order-" + number);
        Ref<ChangeOrder> order = written(month, day, request, project, price, days, paper);
        story.client().on(signedMonth, signedDay).signs(order);
        signed.computeIfAbsent(project, none -> new ArrayList<>()).add(order);
    }

    /** What both signed for a project, with its executed paper, in the order of time. */
    List<Ref<ChangeOrder>> signed(Ref<Project> project) {
        return List.copyOf(signed.getOrDefault(project, List.of()));
    }

    /** Signed by both here, while the paper still waits. */
    void inPrinciple(
            int month,
            int day,
            int signedMonth,
            int signedDay,
            Ref<ChangeRequest> request,
            Ref<Project> project,
            long price,
            int days) {
        number++;
        Ref<ChangeOrder> order = written(month, day, request, project, price, days, null);
        story.client().on(signedMonth, signedDay).signs(order);
    }

    /** Signed by the provider; the client has said nothing. */
    void waiting(int month, int day, Ref<ChangeRequest> request, Ref<Project> project, long price, int days) {
        number++;
        written(month, day, request, project, price, days, null);
    }

    void disputed(
            int month,
            int day,
            int disputedMonth,
            int disputedDay,
            Ref<ChangeRequest> request,
            Ref<Project> project,
            long price,
            int days) {
        number++;
        Ref<ChangeOrder> order = written(month, day, request, project, price, days, null);
        story.client()
                .on(disputedMonth, disputedDay)
                .disputes(
                        order,
                        "We asked for 96,000 worth of work and see 128,000. The forms for the third country exist already; "
                                + "please show what is new in them");
    }

    /** The client offers another price; the provider has not answered. */
    void countered(
            int month,
            int day,
            int counteredMonth,
            int counteredDay,
            Ref<ChangeRequest> request,
            Ref<Project> project,
            long price,
            long offered,
            int days) {
        number++;
        Ref<ChangeOrder> order = written(month, day, request, project, price, days, null);
        story.client()
                .on(counteredMonth, counteredDay)
                .counters(
                        order,
                        "You chose the telephone and we agreed to it: we carry half",
                        o -> new ChangeOrder(
                                o.code(), o.request(), o.project(), o.title(), eur(offered), o.days(), null));
    }

    private Ref<ChangeOrder> written(
            int month,
            int day,
            Ref<ChangeRequest> request,
            Ref<Project> project,
            long price,
            int days,
            @Nullable Document paper) {
        String code = "CO-%02d".formatted(number);
        ChangeOrder order =
                new ChangeOrder(code, request, project, story.latest(request).title(), eur(price), days, paper);
        Ref<ChangeOrder> written =
                story.provider(Role.COMMERCIAL_MANAGER).on(month, day).says(order);
        story.provider().on(month, day).signs(written);
        return written;
    }
}
