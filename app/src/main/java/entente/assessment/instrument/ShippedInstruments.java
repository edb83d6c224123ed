package entente.assessment.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The instruments that come with the house; what was once shipped under a version stays as it is. */
public final class ShippedInstruments {
    private static final List<Instrument> ALL = List.of(
                    "alert-questions",
                    "five-dynamics",
                    "health-check",
                    "trust-six",
                    "pair-behaviours",
                    "leader-five",
                    "leader-ten",
                    "sponsor-six",
                    "vision-lived",
                    "interface-fitness",
                    "provider-capabilities",
                    "unity-pulse",
                    "five-layers",
                    "triangle",
                    "buy-in",
                    "pull-back")
            .stream()
            .map(ShippedInstruments::read)
            .toList();

    /** Versions that were asked once and are called no more; what they left can still be read. */
    private static final List<Instrument> EARLIER = Stream.of(
                    "pair-behaviours-1", "provider-capabilities-1", "pull-back-1", "leader-ten-2")
            .map(ShippedInstruments::read)
            .toList();

    private ShippedInstruments() {}

    public static List<Instrument> all() {
        return ALL;
    }

    public static Optional<Instrument> find(String code) {
        return ALL.stream().filter(instrument -> instrument.code().equals(code)).findFirst();
    }

    /** The very version, of today or of before. */
    public static Optional<Instrument> find(String code, int version) {
        return Stream.concat(ALL.stream(), EARLIER.stream())
                .filter(instrument -> instrument.code().equals(code) && instrument.version() == version)
                .findFirst();
    }

    private static Instrument read(String name) {
        try (InputStream data = ShippedInstruments.class.getResourceAsStream("/instruments/" + name + ".yaml")) {
            if (data == null) {
                throw new IllegalStateException("no instrument is shipped as " + name);
            }
            return InstrumentYaml.read(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
