package entente;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.postgres.DatabaseUnavailable;
import entente.register.sheet.SheetRefused;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line that says what to do, and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failed, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return say(err, Words.ENGLISH.say(refused.text()), ExitCode.REFUSED);
            }
            if (cause instanceof SheetRefused refused) {
                refused.problems().forEach(problem -> err.println(Words.ENGLISH.say(problem.text())));
                return ExitCode.REFUSED.number();
            }
            if (cause instanceof Conflict conflict) {
                return say(err, Words.ENGLISH.say(conflict.text()), ExitCode.CONFLICT);
            }
            if (cause instanceof NotFound) {
                return say(err, Words.ENGLISH.say("entente.notfound"), ExitCode.REFUSED);
            }
            if (cause instanceof DatabaseUnavailable unavailable) {
                return say(err, Words.ENGLISH.say(unavailable.text()), ExitCode.UNAVAILABLE);
            }
            if (cause instanceof Unavailable unavailable) {
                return say(err, Words.ENGLISH.say(unavailable.text()), ExitCode.UNAVAILABLE);
            }
        }
        // the trace is what whoever mends this needs
        failed.printStackTrace(err);
        return say(err, Words.ENGLISH.say("entente.internal"), ExitCode.INTERNAL);
    }

    private static int say(PrintWriter err, String sentence, ExitCode code) {
        err.println(Words.ENGLISH.say("entente.failed", sentence));
        return code.number();
    }
}
