package entente.cockpit.setup;

import entente.arrangement.Arrangements;
import entente.commercial.Commercial;
import entente.delivery.Delivery;
import entente.governance.Governance;
import entente.governance.LeaderAnswers;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.signal.Policy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every step, in the order in which they pay, by hand on one screen. */
final class Steps {
    static final String INVITE = "invite";
    static final String PROTOCOL = "protocol";
    private static final int PROMISES = 5;
    private static final int ROWS = 5;

    static final List<Step> ALL = List.of(
            Step.asking(
                    "arrangement",
                    Stage.DAY,
                    1,
                    Rows.one(
                            Arrangements.ARRANGEMENT,
                            "A",
                            Steps::arrangement,
                            "pack",
                            "client",
                            "provider",
                            "currency",
                            "holidayCountry")),
            Step.asking("pair", Stage.DAY, 1, new PairQuestions()),
            Step.asking(
                            "contract",
                            Stage.DAY,
                            2,
                            Rows.one(
                                    Arrangements.CONTRACT,
                                    "V",
                                    setting -> Line.of(Map.of()),
                                    "title",
                                    "originalValue.amount",
                                    "startsOn",
                                    "endsOn",
                                    "noticeDays"))
                    .after(Arrangements.ARRANGEMENT),
            Step.asking(
                            "promises",
                            Stage.DAY,
                            2,
                            Rows.upTo(
                                    Arrangements.PROMISE,
                                    "P",
                                    PROMISES,
                                    Map.of(),
                                    "objective",
                                    "promisedOn",
                                    "price.amount",
                                    "forecastOn"))
                    .after(Arrangements.ARRANGEMENT),
            Step.asking(
                            "changes",
                            Stage.DAY,
                            2,
                            Rows.many(
                                    Delivery.CHANGE_REQUEST,
                                    "C",
                                    ROWS,
                                    Map.of("state", "ASKED"),
                                    "title",
                                    "initiator",
                                    "reason",
                                    "raisedOn",
                                    "value.amount"))
                    .after(Arrangements.ARRANGEMENT),
            Step.asking(
                            "invoiced",
                            Stage.DAY,
                            1,
                            Rows.one(
                                    Commercial.COST_LINE,
                                    "K",
                                    setting -> new Line(
                                            null,
                                            Map.of("sort", "INVOICE"),
                                            Map.of("bookedOn", setting.today().toString())),
                                    "amount.amount",
                                    "bookedOn"))
                    .after(Arrangements.ARRANGEMENT),
            Step.asking(
                    "answers",
                    Stage.DAY,
                    1,
                    new Rows<>(Governance.LEADER_ANSWER, "", List.of("answer"), false, Steps::openQuestions)),
            Step.leading("workbook", Stage.WEEK, 10, "/import"),
            Step.leading(INVITE, Stage.WEEK, 2, "/people"),
            Step.leading(PROTOCOL, Stage.WEEK, 5, "/protocol"),
            Step.asking(
                            "projects",
                            Stage.WEEK,
                            5,
                            Rows.many(
                                    Delivery.PROJECT,
                                    "J",
                                    ROWS,
                                    Map.of(),
                                    "name",
                                    "plannedStartOn",
                                    "plannedEndOn",
                                    "actualStartOn",
                                    "actualEndOn",
                                    "budget.amount"))
                    .after(Arrangements.ARRANGEMENT),
            Step.asking(
                            "milestones",
                            Stage.WEEK,
                            8,
                            Rows.many(
                                    Delivery.MILESTONE,
                                    "M",
                                    ROWS,
                                    Map.of(),
                                    "project",
                                    "name",
                                    "baselineOn",
                                    "forecastOn",
                                    "actualOn"))
                    .after(Delivery.PROJECT),
            Step.asking(
                    "dependencies",
                    Stage.MONTH,
                    8,
                    Rows.many(Delivery.CLIENT_DEPENDENCY, "D", ROWS, Map.of(), "what", "department", "dueOn", "metOn")),
            Step.asking(
                            "progress",
                            Stage.MONTH,
                            10,
                            Rows.many(
                                    Delivery.PROGRESS,
                                    "",
                                    ROWS,
                                    Map.of(),
                                    "project",
                                    "statusOn",
                                    "plannedValue.amount",
                                    "earnedValue.amount",
                                    "actualCost.amount",
                                    "view"))
                    .after(Arrangements.ARRANGEMENT, Delivery.PROJECT),
            Step.asking("seats", Stage.MONTH, 5, new SeatQuestions()),
            Step.asking(
                            "orders",
                            Stage.QUARTER,
                            5,
                            Rows.many(Delivery.CHANGE_ORDER, "O", ROWS, Map.of(), "title", "price.amount", "days"))
                    .after(Arrangements.ARRANGEMENT),
            Step.asking(
                            "benefits",
                            Stage.QUARTER,
                            5,
                            Rows.many(
                                    Commercial.BENEFIT,
                                    "B",
                                    ROWS,
                                    Map.of(),
                                    "title",
                                    "expected.amount",
                                    "realised.amount",
                                    "statedOn",
                                    "verifiedOn"))
                    .after(Arrangements.ARRANGEMENT),
            Step.asking(
                    "pulse",
                    Stage.QUARTER,
                    5,
                    Rows.many(
                            Governance.PULSE_RESULT,
                            "",
                            1,
                            Map.of(),
                            "period",
                            "asked.from",
                            "asked.to",
                            "invited",
                            "answered",
                            "sevenOrMore")));

    private Steps() {}

    static Optional<Step> find(String name) {
        return ALL.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** What the beginning asked already is not asked again. */
    private static Line arrangement(Setting setting) {
        Map<String, String> suggested = new HashMap<>();
        suggested.put("client", setting.organisations().getOrDefault(Side.CLIENT, ""));
        suggested.put("provider", setting.organisations().getOrDefault(Side.PROVIDER, ""));
        Map<String, String> given =
                Map.of("name", setting.name(), "zone", setting.zone().getId(), "weekdays", "MON-FRI");
        return new Line(null, given, suggested);
    }

    private static List<Line> openQuestions(Setting setting) {
        return LeaderAnswers.of(setting.book(), Policy.of(setting.book()), setting.today()).open().stream()
                .map(question -> new Line(
                        Text.of("setup.question." + question),
                        Map.of(
                                "practice",
                                question,
                                "answeredOn",
                                setting.today().toString()),
                        Map.of()))
                .toList();
    }
}
