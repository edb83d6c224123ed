package entente;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.ReferenceClasses;
import entente.delivery.forecast.Tuning;
import java.util.List;
import picocli.CommandLine.Option;

/** From what a backtest foretells: one of these, each project from all the others where nothing is said. */
final class BacktestManner {
    @Option(names = "--leave-one-out")
    private boolean leaveOneOut;

    @Option(names = "--cold-start")
    private boolean coldStart;

    boolean isColdStart() {
        return coldStart && !leaveOneOut;
    }

    Backtest test(List<FinishedProject> finished, ReferenceClasses shipped, Tuning tuning) {
        return isColdStart() ? Backtest.coldStart(finished, shipped, tuning) : Backtest.leaveOneOut(finished, tuning);
    }
}
