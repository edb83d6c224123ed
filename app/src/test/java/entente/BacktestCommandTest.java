package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BacktestCommandTest {
    private static final String PROJECTS = "code,class,planned_days,actual_days,bac,final_cost,bs";
    private static final String TRACKING = "code,status,ev,ac,es";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPredictionIsToldAndTheSameTwice() throws IOException {
        List<String> args = args(
                List.of("A,it,100,120,1000,1100,2026-01-01", "B,it,100,110,1000,1050,2026-01-01"),
                List.of(
                        "A,2026-02-20,400,450,2026-02-10",
                        "A,2026-04-01,800,900,2026-03-22",
                        "B,2026-02-20,450,480,2026-02-15"));
        CommandLines.Said said = run(args, "--json");
        assertThat(said.code()).isZero();
        JsonNode root = JsonMapper.shared().readTree(said.out());
        assertThat(root.at("/time/mape").doubleValue()).isPositive();
        assertThat(root.at("/time/plan/mape").doubleValue()).isPositive();
        assertThat(root.at("/time/earnedSchedule/mape50").doubleValue()).isPositive();
        assertThat(root.at("/cost/cpi/mape").doubleValue()).isPositive();
        assertThat(root.at("/reports")).hasSize(3);
        assertThat(root.at("/reports/0/project").asString()).isEqualTo("A");
        assertThat(root.at("/reports/0/elapsed").doubleValue()).isEqualTo(50);
        assertThat(root.at("/reports/0/time/p50").doubleValue()).isBetween(50.0, 200.0);
        assertThat(run(args, "--json").out()).isEqualTo(said.out());
    }

    @Test
    void peopleReadATable() throws IOException {
        CommandLines.Said said = run(args(
                List.of("A,it,100,120,1000,1100,2026-01-01", "B,it,100,110,1000,,2026-01-01"),
                List.of("A,2026-02-20,400,450,2026-02-10", "B,2026-02-20,450,480,")));
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("End, this forecast", "earned schedule", "BAC / CPI");
        assertThat(said.err()).contains("2 projects");
    }

    @Test
    void stagesAndClassesStandBesidePlanAndFormulae() throws IOException {
        List<String> args = args(
                List.of(
                        "A,it,100,120,1000,1100,2026-01-01",
                        "B,it,100,110,1000,1050,2026-01-01",
                        "C,site,100,90,1000,900,2026-01-01"),
                List.of(
                        "A,2026-01-20,200,250,2026-01-15",
                        "A,2026-04-01,800,900,2026-03-22",
                        "B,2026-02-20,450,480,2026-02-15",
                        "C,2026-02-20,450,480,2026-02-15"));
        assertThat(run(args).out())
                .contains("End, by stage and class", "Cost, by stage and class", "0 to 25 %", "75 to 100 %", "site")
                .doesNotContain("50 to 75 %", "past 100 %");
        JsonNode root = JsonMapper.shared().readTree(run(args, "--json").out());
        assertThat(root.at("/byStage/first/projects").intValue()).isEqualTo(1);
        assertThat(root.at("/byStage/second/time/earnedSchedule/mape").doubleValue())
                .isPositive();
        assertThat(root.at("/byStage/third").isMissingNode()).isTrue();
        assertThat(root.at("/byClass/it/projects").intValue()).isEqualTo(2);
        assertThat(root.at("/byClass/it/count").intValue()).isEqualTo(3);
        assertThat(root.at("/byClass/site/cost/cpi/mape").doubleValue()).isPositive();
    }

    @Test
    void whatCannotBeIsNamedLineByLineAndNothingIsForetold() throws IOException {
        CommandLines.Said said = run(args(
                List.of(
                        "A,it,100,120,1000,1100,2026-01-01",
                        "A,it,100,120,1000,1100,2026-01-01",
                        "B,it,0,110,1000,1050,2026-02-30"),
                List.of("A,2026-02-20,400,450,2026-02-10")));
        assertThat(said.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("row 3, column code, value “A”", "row 4, column planned_days", "row 4, column bs")
                .contains("3 things to put right");
    }

    @Test
    void cumulativeAmountsNeverFallAndStatusDatesAreInOrder() throws IOException {
        CommandLines.Said said = run(args(
                List.of("A,it,100,120,1000,1100,2026-01-01"),
                List.of(
                        "A,2026-02-20,400,450,",
                        "A,2026-02-20,500,500,",
                        "A,2026-03-20,300,600,",
                        "A,2026-04-01,1200,-5,",
                        "Z,2026-04-01,1,1,",
                        "A,2025-12-01,1250,1,")));
        assertThat(said.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(said.err())
                .contains("row 3, column status")
                .contains("row 4, column ev, value “300”")
                .contains("row 5, column ev, value “1200”: more is earned than the whole budget")
                .contains("row 5, column ac, value “-5”")
                .contains("row 6, column code, value “Z”")
                .contains("row 7, column status, value “2025-12-01”: this is before the start");
    }

    @Test
    void aMissingColumnIsNamedWithThoseThatAreNeeded() throws IOException {
        Path projects = file("p.csv", "code,planned_days", List.of("A,100"));
        Path tracking = file("t.csv", TRACKING, List.of("A,2026-02-20,400,450,"));
        CommandLines.Said said =
                CommandLines.run("backtest", "--projects", projects.toString(), "--tracking", tracking.toString());
        assertThat(said.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(said.err()).contains("there is no column actual_days", "there is no column bac");
    }

    @Test
    void halfACommandIsNotUnderstood() {
        assertThat(CommandLines.run("backtest", "--projects", "p.csv").code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(CommandLines.run("backtest", "--projects", "p.csv", "--tracking", "none.csv")
                        .code())
                .isEqualTo(ExitCode.REFUSED.number());
    }

    @Test
    void aColdStartForetellsEvenTheOnlyProject() throws IOException {
        List<String> args =
                args(List.of("A,it,100,120,1000,1100,2026-01-01"), List.of("A,2026-02-20,400,450,2026-02-10"));
        assertThat(report(run(args, "--json")).has("time")).isFalse();
        CommandLines.Said cold = run(args, "--json", "--cold-start");
        assertThat(report(cold).at("/time/p50").doubleValue()).isBetween(90.0, 130.0);
        assertThat(report(cold).at("/cost/p90").doubleValue())
                .isGreaterThan(report(cold).at("/cost/p50").doubleValue());
        assertThat(cold.err()).isEmpty();
    }

    @Test
    void aBacktestHasOneManner() throws IOException {
        List<String> args =
                args(List.of("A,it,100,120,1000,1100,2026-01-01"), List.of("A,2026-02-20,400,450,2026-02-10"));
        assertThat(run(args, "--leave-one-out", "--cold-start").code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run(args, "--leave-one-out").code()).isZero();
    }

    @Test
    void whatTheFileMayHaveTaughtIsLeftOutByNameUnderAnyName() throws IOException {
        Path renamed = Files.copy(SharedData.at("forecast/little/weekly_promises.csv"), folder.resolve("ours.csv"));
        assertThat(CommandLines.run("backtest", "--promises", renamed.toString(), "--cold-start")
                        .err())
                .contains("62 projects from reference classes alone")
                .contains("left out, because a file under test may have taught it: Medians of final by promised");
    }

    private static JsonNode report(CommandLines.Said said) {
        return JsonMapper.shared().readTree(said.out()).at("/reports/0");
    }

    @Test
    void theHelpSaysWhichColumnsEachTableNeeds() {
        assertThat(CommandLines.run("backtest", "--help").out().replaceAll("\\s+", " "))
                .contains("actual_days, bac", "status, ev, ac", "promised_days, first_promised_days, actual_days");
    }

    @Test
    void promisesAloneAreEnough() throws IOException {
        Path promises = file(
                "w.csv",
                "id,elapsed_days,promised_days,first_promised_days,actual_days",
                List.of("A,0,100,100,150", "A,60,130,100,150", "B,0,100,100,140", "B,70,120,100,140"));
        JsonNode root = JsonMapper.shared()
                .readTree(CommandLines.run("backtest", "--promises", promises.toString(), "--json")
                        .out());
        assertThat(root.at("/promises/mape50").doubleValue())
                .isLessThan(root.at("/promises/promise/mape50").doubleValue());
        assertThat(root.has("time")).isFalse();
    }

    private CommandLines.Said run(List<String> args, String... more) {
        return CommandLines.run(
                Stream.concat(args.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    private List<String> args(List<String> projects, List<String> tracking) throws IOException {
        return List.of(
                "backtest",
                "--projects",
                file("p.csv", PROJECTS, projects).toString(),
                "--tracking",
                file("t.csv", TRACKING, tracking).toString());
    }

    private Path file(String name, String header, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", lines) + "\n");
    }
}
