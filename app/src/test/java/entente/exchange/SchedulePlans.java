package entente.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small plans written for these tests, as tools would save them. */
final class SchedulePlans {
    /** A clinical study: a baselined milestone that slips, one that was reached, one without baseline, and two tasks with money. */
    static final String STUDY = mspdi(
            """
            <Title>Study 12</Title><CurrencyCode>EUR</CurrencyCode><StatusDate>2026-03-13T17:00:00</StatusDate>
            """,
            task(
                    1,
                    "Prepare",
                    "2026-03-02T08:00:00",
                    "2026-03-06T17:00:00",
                    "<PercentComplete>100</PercentComplete>"
                            + "<ActualStart>2026-03-02T08:00:00</ActualStart><ActualFinish>2026-03-06T17:00:00</ActualFinish>"
                            + "<ActualCost>120000</ActualCost>"
                            + baseline("2026-03-02T08:00:00", "2026-03-06T17:00:00", 100_000)),
            task(
                    2,
                    "Recruit",
                    "2026-03-09T08:00:00",
                    "2026-03-25T17:00:00",
                    "<PercentComplete>25</PercentComplete>"
                            + "<ActualStart>2026-03-09T08:00:00</ActualStart><ActualCost>90000</ActualCost>"
                            + baseline("2026-03-09T08:00:00", "2026-03-20T17:00:00", 300_000)),
            task(
                    3,
                    "Protocol signed",
                    "2026-03-06T17:00:00",
                    "2026-03-06T17:00:00",
                    "<Milestone>1</Milestone>"
                            + "<ActualStart>2026-03-06T17:00:00</ActualStart><ActualFinish>2026-03-06T17:00:00</ActualFinish>"
                            + "<PercentComplete>100</PercentComplete>"
                            + baseline("2026-03-05T17:00:00", "2026-03-05T17:00:00", 0)),
            task(
                    4,
                    "First patient in",
                    "2026-03-25T17:00:00",
                    "2026-03-25T17:00:00",
                    "<Milestone>1</Milestone>" + baseline("2026-03-20T17:00:00", "2026-03-20T17:00:00", 0)),
            task(5, "Report", "2026-04-01T17:00:00", "2026-04-01T17:00:00", "<Milestone>1</Milestone>"));

    private SchedulePlans() {}

    static String mspdi(String properties, String... tasks) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">"
                + properties + "<Tasks>" + String.join("\n", tasks) + "</Tasks></Project>";
    }

    static String task(int id, String name, String start, String finish, String more) {
        return "<Task><UID>%1$d</UID><ID>%1$d</ID><Name>%2$s</Name><OutlineLevel>1</OutlineLevel><Start>%3$s</Start><Finish>%4$s</Finish>%5$s</Task>"
                .formatted(id, name, start, finish, more);
    }

    /** A baseline; cost in cents, as the format has it. */
    static String baseline(String start, String finish, int cost) {
        return "<Baseline><Number>0</Number><Start>%s</Start><Finish>%s</Finish><Cost>%d</Cost></Baseline>"
                .formatted(start, finish, cost);
    }

    static String primavera(String... projects) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<APIBusinessObjects>" + String.join("\n", projects)
                + "</APIBusinessObjects>" + " ".repeat(9000);
    }

    static String primaveraProject(int id, String code, String... activities) {
        return "<Project><ObjectId>%d</ObjectId><Id>%s</Id><Name>%2$s</Name><DataDate>2026-05-04T08:00:00</DataDate>%s</Project>"
                .formatted(id, code, String.join("\n", activities));
    }

    static String activity(int project, int id, String code) {
        return ("<Activity><ObjectId>%2$d</ObjectId><ProjectObjectId>%1$d</ProjectObjectId><Id>%3$s</Id><Name>%3$s</Name>"
                        + "<Type>Task Dependent</Type><Status>Not Started</Status>"
                        + "<PlannedStartDate>2026-05-04T08:00:00</PlannedStartDate><PlannedFinishDate>2026-05-08T17:00:00</PlannedFinishDate>"
                        + "<StartDate>2026-05-05T08:00:00</StartDate><FinishDate>2026-05-11T17:00:00</FinishDate></Activity>")
                .formatted(project, id, code);
    }

    static Path file(Path folder, String name, String content) {
        return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
