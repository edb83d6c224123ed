package entente.exchange;

import static entente.exchange.SchedulePlans.STUDY;
import static entente.exchange.SchedulePlans.activity;
import static entente.exchange.SchedulePlans.file;
import static entente.exchange.SchedulePlans.mspdi;
import static entente.exchange.SchedulePlans.primavera;
import static entente.exchange.SchedulePlans.primaveraProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.SharedData;
import entente.kernel.Refused;
import entente.register.sheet.SheetRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.MPXJException;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.planner.PlannerReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.reader.AbstractProjectStreamReader;

/** A file that is no schedule, or not a whole one, gives one message and no facts. */
class ScheduleRefusalTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsNoScheduleIsRefusedInOneSentence() throws IOException {
        ByteArrayOutputStream compound = new ByteArrayOutputStream();
        try (POIFSFileSystem word = new POIFSFileSystem()) {
            word.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            word.writeFilesystem(compound);
        }

        assertThat(refusal("nothing.mpp", new byte[0])).isEqualTo("nothing.mpp is empty: export the plan again");
        assertThat(refusal("notes.mpp", "Dear all,".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("notes.mpp is no schedule: give an MPP, MSPDI XML, XER, PMXML or Planner file");
        assertThat(refusal("plan.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0}))
                .startsWith("plan.xlsx is a packed or Office file");
        assertThat(refusal("letter.mpp", compound.toByteArray()))
                .isEqualTo("letter.mpp is damaged, or is no MPP schedule: save it again with the tool that made it");
        assertThat(refusal("page.xml", "<html><body/></html>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("page.xml is XML but no schedule");
        assertThat(refusal("idle.xml", mspdi("").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("idle.xml holds no task with a date");
        assertThatThrownBy(() -> ScheduleImport.read(folder.resolve("gone.mpp")))
                .isInstanceOf(Refused.class)
                .hasMessage("gone.mpp cannot be opened: is it there, and may it be read?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample.mpp",
                "task-dates-project2016-mpp14.mpp",
                "sample.xml",
                "SuccessorCalendar.xml",
                "percent-complete-8.4.pmxml",
                "percent-complete-8.4.xer",
                "planner-sample.planner"
            })
    void aTruncatedFileIsRefused(String name) throws IOException {
        byte[] whole = Files.readAllBytes(SharedData.at("schedules/" + name));
        for (int part : List.of(5, 30, 50, 70, 90)) {
            assertThat(refusal(name, Arrays.copyOf(whole, whole.length / 100 * part)))
                    .as("%d percent of %s", part, name)
                    .startsWith(name + " ");
        }
    }

    /** Bytes overwritten at random: whatever a parser makes of them, it is facts or one refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"sample.mpp", "mpp14baseline.mpp", "PredecessorCalendar.xer", "planner-sample.planner"})
    void aDamagedFileGivesFactsOrOneRefusal(String name) throws IOException {
        byte[] whole = Files.readAllBytes(SharedData.at("schedules/" + name));
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            byte[] noise = new byte[Math.min(400, whole.length / 4)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, random.nextInt(whole.length - noise.length), noise.length);
            Path file = file(folder, name, damaged);
            try {
                assertThat(ScheduleImport.read(file).facts()).isNotEmpty();
            } catch (Refused | SheetRefused said) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void aFileThatNamesAnotherFileLearnsNothingOfIt(String encoding) {
        Path secret = file(folder, "secret.txt", "the other side's margin");
        String hostile = STUDY.replace(
                        "encoding=\"UTF-8\"?>", "encoding=\"" + encoding + "\"?>" + doctype("Project", secret))
                .replace("<Title>Study 12", "<Title>&steal;");

        assertThat(refusal("hostile.xml", hostile.getBytes(java.nio.charset.Charset.forName(encoding))))
                .isEqualTo(
                        "hostile.xml declares entities of its own (DOCTYPE), which no schedule needs: save it again with the tool that made it");
    }

    /** Should the look before the parser ever miss something, the parsers still refuse by themselves. */
    @Test
    void theParsersThemselvesRefuseEntities() {
        Path secret = file(folder, "secret.txt", "the other side's margin");
        hostile(new MSPDIReader(), doctype("Project", secret) + "<Project><Title>&steal;</Title></Project>");
        hostile(new PlannerReader(), doctype("project", secret) + "<project name='&steal;'/>");
        hostile(
                new PrimaveraPMFileReader(),
                doctype("APIBusinessObjects", secret) + "<APIBusinessObjects>&steal;" + " ".repeat(9000)
                        + "</APIBusinessObjects>");
    }

    private static void hostile(AbstractProjectStreamReader reader, String xml) {
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(MPXJException.class)
                .rootCause()
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void aPlanBehindAPasswordIsRefusedAsSuch() throws IOException {
        assertThat(refusal("locked.mpp", locked(SharedData.at("schedules/task-dates-project2016-mpp14.mpp"))))
                .isEqualTo("locked.mpp is protected with a password: save it without one");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsParsed() throws IOException {
        Path huge = folder.resolve("huge.mpp");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(101_000_000);
        }
        String crowded = "ERMHDR\t8.2\n%T\tTASK\n" + "%R\t1\n".repeat(200_001) + "%E\n";
        String many = mspdi(
                "", IntStream.rangeClosed(0, 200_000).mapToObj(i -> "<Task/>").collect(Collectors.joining()));
        String deep = mspdi("", "<a>".repeat(100_000) + "</a>".repeat(100_000));

        assertThatThrownBy(() -> ScheduleImport.read(huge)).hasMessageContaining("101 MB; at most 100 MB");
        assertThat(refusal("crowded.xer", crowded.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("crowded.xer has more than 200,000 tasks: save it in parts");
        assertThat(refusal("many.xml", many.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("many.xml has more than 200,000 tasks: save it in parts");
        assertThat(refusal("deep.xml", deep.getBytes(StandardCharsets.UTF_8)))
                .startsWith("deep.xml is damaged at line 2");
    }

    @Test
    void twoTasksOfOneCodeAreRefused() {
        String plan = primavera(primaveraProject(1, "P1", activity(1, 11, "A1000"), activity(1, 12, "A1000")));

        assertThat(refusal("twice.pmxml", plan.getBytes(StandardCharsets.UTF_8)))
                .startsWith("twice.pmxml has two tasks with the code A1000");
    }

    private String refusal(String name, byte[] content) {
        Path file = file(folder, name, content);
        return Stream.of(file)
                .map(each -> {
                    try {
                        return "read: " + ScheduleImport.read(each);
                    } catch (Refused refused) {
                        assertThat(refused.field()).isEqualTo("file");
                        return String.valueOf(refused.getMessage());
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private static String doctype(String root, Path secret) {
        return "<!DOCTYPE " + root + " [<!ENTITY steal SYSTEM \"" + secret.toUri() + "\">]>";
    }

    /** The same file with the two properties that Microsoft Project sets for a password: a flag and a hash. */
    private static byte[] locked(Path plan) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(Files.newInputStream(plan))) {
            byte[] properties;
            try (DocumentInputStream in = files.createDocumentInputStream("Props14")) {
                properties = in.readAllBytes();
            }
            ByteBuffer items = ByteBuffer.wrap(properties).order(ByteOrder.LITTLE_ENDIAN);
            int flag = keyAt(items, 893_386_752);
            items.put(flag + 8, (byte) 1);
            // A setting of the same length that no plan is read by lends its place to the hash.
            items.putInt(keyAt(items, 37_748_828), 893_386_756);
            files.getRoot().getEntry("Props14").delete();
            files.createDocument(new ByteArrayInputStream(properties), "Props14");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static int keyAt(ByteBuffer items, int key) {
        return IntStream.range(0, items.capacity() - 4)
                .filter(at -> items.getInt(at) == key)
                .findFirst()
                .orElseThrow();
    }
}
