package entente.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.ledger.Digest;
import entente.performance.clock.Span;
import entente.performance.level.Definition;
import entente.performance.level.EventSource;
import entente.performance.level.Exempt;
import entente.performance.level.LevelSamples;
import entente.performance.level.PeriodFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raw files landed beside the data: found again, made again, and the same whoever makes them. */
class LandedFolderTest {
    private static final DateRange JANUARY = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
    private static final String LOG = """
            ticket,at,event,priority
            A,2026-01-12T09:00,opened,P1
            A,2026-01-12T10:00,resolved,P1
            C,2026-01-13T09:00,opened,P1
            C,2026-01-13T16:00,resolved,P1
            D,2026-01-14T09:00,opened,P7
            D,2026-01-14T10:00,resolved,P7
            """;

    private static final String TERMS = """
            code: SL
            reckoning: within-target
            expected: 95
            targets: {P1: 4h}
            hours: {zone: Europe/Berlin, week: {MON-FRI: "09:00-17:00"}}
            source:
              form: events
              id: ticket
              at: at
              word: event
              priority: priority
              meanings: {start: opened, pause: on hold, resume: off hold, stop: resolved}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final EventSource source = LevelSamples.tickets("priority");

    @Test
    void whatWasLandedIsFoundAndWhatIsGoneIsLandedAgain() throws IOException {
        Path raw = raw(LOG);
        LandedFolder landed = new LandedFolder(folder.resolve("landed"));
        Path file = landed.land(raw, Digest.of(raw), source, _ -> {}).file();
        byte[] first = Files.readAllBytes(file);

        assertThat(landed.of(raw, Digest.of(raw), source)).isEqualTo(file);
        Files.delete(file);
        assertThat(landed.of(raw, Digest.of(raw), source)).isEqualTo(file).hasBinaryContent(first);
        try (var left = Files.list(folder.resolve("landed"))) {
            assertThat(left).as("nothing of the work is left behind").containsExactly(file);
        }
    }

    @Test
    void anotherDescriptionOfTheSourceLandsApart() throws IOException {
        Path raw = raw(LOG);
        LandedFolder landed = new LandedFolder(folder.resolve("landed"));

        assertThat(landed.of(raw, Digest.of(raw), LevelSamples.tickets(null)))
                .isNotEqualTo(landed.of(raw, Digest.of(raw), source));
    }

    @Test
    void aPriorityWithoutTargetIsKeptAndLeftOutOfTheLevelThatHasNone() throws IOException {
        LevelRun run = run(TERMS);
        PeriodFigure january = january(run);

        assertThat(january.denominator()).isEqualByComparingTo("2");
        LevelRun all = run(TERMS.replace("targets: {P1: 4h}", "within: 8h"));
        assertThat(january(all).denominator()).isEqualByComparingTo("3");
    }

    @Test
    void whatFailedStandsInTheFileOfItsPeriod() throws IOException {
        LevelRun run = run(TERMS);
        FailingFiles.OfPeriod january =
                Objects.requireNonNull(FailingFiles.of(run).get("2026-01"));

        assertThat(january.failed()).isEqualTo(1);
        Path file = Objects.requireNonNull(january.file());
        FailingEvents page = FailingEvents.of(file, "", 0, folder);
        assertThat(page.found()).isEqualTo(1);
        assertThat(page.lines().getFirst().id()).isEqualTo("C");
        assertThat(page.lines().getFirst().over()).isEqualByComparingTo("10800");
        assertThat(FailingEvents.of(file, "p1", 0, folder).found()).isEqualTo(1);
        assertThat(FailingEvents.of(file, "'; drop", 0, folder).found()).isZero();
        assertThat(FailingEvents.of(file, "", 1, folder).lines()).isEmpty();
    }

    @Test
    void theDigestOfWhatItIsReckonedByChangesWithTheTermsAndWithNothingElse() throws IOException {
        LevelRun run = run(TERMS);
        PeriodFigure january = january(run);
        Exempt exempt = new Exempt(
                Span.of(Instant.parse("2026-01-13T08:00:00Z"), Instant.parse("2026-01-13T12:00:00Z")),
                null,
                "move",
                "Ana",
                "Ben");

        assertThat(run(TERMS).digest(january.period(), List.of())).isEqualTo(run.digest(january.period(), List.of()));
        assertThat(run(TERMS.replace("95", "96")).digest(january.period(), List.of()))
                .isNotEqualTo(run.digest(january.period(), List.of()));
        assertThat(run.digest(january.period(), List.of(exempt))).isNotEqualTo(run.digest(january.period(), List.of()));
        assertThat(Objects.requireNonNull(run.without(exempt).get("2026-01")).numerator())
                .as("C took 7 hours, of which 4 would not count")
                .isEqualByComparingTo("2");
    }

    @Test
    void whatIsNoUtf8IsRefusedByName() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, new byte[] {'i', 'd', (byte) 0xe4, '\n'});

        assertThatThrownBy(() -> EventTable.of(file, folder)).isInstanceOf(Refused.class);
    }

    private static PeriodFigure january(LevelRun run) {
        return Objects.requireNonNull(run.figures().get("2026-01")).getFirst();
    }

    private LevelRun run(String terms) throws IOException {
        Path raw = raw(LOG);
        Definition definition = DefinitionYaml.read(terms);
        Path landed = new LandedFolder(folder.resolve("landed")).of(raw, Digest.of(raw), definition.source());
        return new LevelRun(definition, landed, JANUARY, folder);
    }

    private Path raw(String log) throws IOException {
        return Files.writeString(folder.resolve("raw"), log);
    }
}
