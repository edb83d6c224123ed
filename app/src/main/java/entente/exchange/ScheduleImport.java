package entente.exchange;

import static entente.exchange.ScheduleScreening.refused;

import entente.delivery.Progress.CostView;
import entente.kernel.Text;
import entente.register.sheet.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.planner.PlannerReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.AbstractProjectStreamReader;

/** Reads the schedule files of other tools; one that cannot be read, or that contradicts itself, is refused by name and yields nothing. */
public final class ScheduleImport {
    private static final long MEGABYTE = 1_000_000;
    private static final long MEGABYTES = 100;

    private ScheduleImport() {}

    /** Whether a file is a schedule rather than a table, by how it begins; an MPP file begins like an old workbook, and is known by its name. */
    public static boolean isOne(InputStream content, String name) throws IOException {
        String begins = new String(content.readNBytes(200), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        boolean packed = begins.startsWith("\u00D0\u00CF\u0011\u00E0");
        return begins.startsWith("ERMHDR")
                || begins.startsWith("<?xml")
                || begins.startsWith("<Project")
                || (packed && name.toLowerCase(Locale.ROOT).endsWith(".mpp"));
    }

    /** A file under its own name; its actual costs are left out, since it does not say whose they are. */
    public static ScheduleFacts read(Path file) {
        return read(file, String.valueOf(file.getFileName()), null);
    }

    /**
     * A file that may lie under another name than its owner gave it.
     *
     * @param name what its owner calls it
     * @param costs whose costs its actual costs are; null leaves them out
     */
    public static ScheduleFacts read(Path file, String name, @Nullable CostView costs) {
        byte[] content = content(file, name);
        ScheduleScreening screening = new ScheduleScreening(name, content);
        ScheduleFormat format = screening.format();
        List<ProjectFile> files = parse(name, content, format);
        screening.count(files.stream().mapToInt(each -> each.getTasks().size()).sum());
        ScheduleReading reading = new ScheduleReading(name, format, costs);
        List<ScheduledProject> projects =
                files.stream().flatMap(each -> reading.project(each).stream()).toList();
        if (projects.isEmpty()) {
            throw refused("exchange.schedule.empty", name);
        }
        ScheduleContradictions.refuse(twice(name, projects));
        return new ScheduleFacts(name, format, projects);
    }

    /** A code names one project for ever: of two that share it the second would overwrite the first. */
    private static List<Problem> twice(String name, List<ScheduledProject> projects) {
        Set<String> codes = new HashSet<>();
        return projects.stream()
                .map(scheduled -> scheduled.project().code())
                .filter(code -> !codes.add(code))
                .distinct()
                .map(code -> Problem.file(
                        name,
                        Text.of("exchange.schedule.wrong.code", code),
                        Text.of("exchange.schedule.wrong.code.right")))
                .toList();
    }

    private static byte[] content(Path file, String name) {
        try {
            long bytes = Files.size(file);
            if (bytes > MEGABYTES * MEGABYTE) {
                throw refused("exchange.schedule.bytes", name, bytes / MEGABYTE, MEGABYTES);
            }
            if (bytes == 0) {
                throw refused("exchange.schedule.nothing", name);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw refused("exchange.schedule.unreadable", name);
        }
    }

    /** The parser meets bytes that nobody vouches for: whatever it stumbles over, the file is what is wrong. */
    private static List<ProjectFile> parse(String name, byte[] content, ScheduleFormat format) {
        try {
            return reader(format).readAll(new ByteArrayInputStream(content));
        } catch (MPXJException | RuntimeException | StackOverflowError damaged) {
            boolean locked = String.valueOf(damaged.getMessage()).contains("password protected");
            throw refused(locked ? "exchange.schedule.locked" : "exchange.schedule.damaged", name, format.name());
        }
    }

    private static AbstractProjectStreamReader reader(ScheduleFormat format) {
        return switch (format) {
            case MPP -> new MPPReader();
            case MSPDI -> new MSPDIReader();
            case XER -> new PrimaveraXERFileReader();
            case PMXML -> new PrimaveraPMFileReader();
            case PLANNER -> new PlannerReader();
        };
    }
}
