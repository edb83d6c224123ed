package entente.register;

import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.UnitPrice;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Ref;
import entente.ledger.Speaker;
import entente.ledger.Told;
import entente.ledger.Voice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Kinds made for these tests: one of every sort of component, one that others point to, and one that both sides sign. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
    static final Words ENGLISH = Words.ENGLISH;
    /** A language that only these tests ship. */
    static final Words OTHER = new Words(Locale.of("qaa"), ZoneOffset.UTC);

    static final UUID ARRANGEMENT = new UUID(7, 7);

    private Samples() {}

    enum Mood {
        CALM,
        RATHER_TENSE
    }

    record Study(String code, String title) implements Fact {
        Study {
            Refused.unless(!code.isBlank(), "code", "register.missing");
        }
    }

    record Step(
            String name,
            @Nullable LocalDate dueOn,
            @Nullable Money cost,
            @Nullable Ref<Study> study,
            @Nullable Shares cause) {
        Step {
            Refused.unless(!name.equals("never"), "name", "register.choice", name, "anything else");
        }
    }

    record Visit(
            Ref<Study> study,
            String code,
            @Nullable String remark,
            int count,
            @Nullable Long minutes,
            @Nullable BigDecimal weight,
            boolean firm,
            @Nullable Boolean repeated,
            @Nullable Mood mood,
            @Nullable LocalDate dueOn,
            @Nullable Instant seenAt,
            @Nullable Percent done,
            @Nullable Rating rating,
            @Nullable Document minute,
            @Nullable Money price,
            @Nullable UnitPrice rate,
            @Nullable DateRange window,
            @Nullable Shares cause,
            List<Step> steps)
            implements Fact {
        Visit {
            Refused.unless(count >= 0, "count", "register.number.large", count);
            steps = List.copyOf(steps);
        }

        @Override
        public List<Text> doubts() {
            return count > 1000
                    ? List.of(Text.of("register.import.year", "count", Integer.toString(count)))
                    : List.of();
        }

        Visit with(String code, List<Step> steps) {
            return new Visit(
                    study, code, remark, count, minutes, weight, firm, repeated, mood, dueOn, seenAt, done, rating,
                    minute, price, rate, window, cause, steps);
        }
    }

    record Pledge(String code, String text, @Nullable Money price, LocalDate holdsOn) implements Fact {}

    static final Kind<Study> STUDY = Kind.of("sample-study", Study.class);
    static final Kind<Visit> VISIT = Kind.of("sample-visit", Visit.class).keyedBy("study", "code");
    static final Kind<Pledge> PLEDGE =
            Kind.of("sample-pledge", Pledge.class).signedByBoth().holdingFrom("holdsOn");
    static final Kinds KINDS = new Kinds(List.of(STUDY, VISIT, PLEDGE));

    static Told told() {
        return told(Chain.CLIENT);
    }

    static Told told(Chain chain) {
        return Told.in(KINDS, chain, NOW);
    }

    static Ref<Study> study(Told told, String code) {
        return told.fact(Side.CLIENT, new Study(code, "Study " + code), DAY);
    }

    static Visit bare(Ref<Study> study, String code) {
        return new Visit(
                study, code, null, 1, null, null, false, null, null, null, null, null, null, null, null, null, null,
                null, List.of());
    }

    static Visit full(Ref<Study> study, String code) {
        return new Visit(
                study,
                code,
                "=HYPERLINK(\"x\")\n second line",
                3,
                4_000_000_000L,
                new BigDecimal("1.50"),
                true,
                false,
                Mood.RATHER_TENSE,
                DAY,
                Instant.parse("2026-09-30T14:00:00.123456Z"),
                Percent.of("12.5"),
                new Rating(4),
                new Document("Minutes", "https://example.org/m?a=1"),
                Money.of("48000.00", "EUR"),
                new UnitPrice(new BigDecimal("0.1234567"), Money.of("1", "EUR").currency()),
                new DateRange(DAY, DAY.plusDays(9)),
                new Shares(Map.of(CauseParty.CLIENT, Percent.of(60), CauseParty.JOINT, Percent.of(40))),
                List.of(
                        new Step("kick-off", DAY, Money.of("-5", "EUR"), study, Shares.all(CauseParty.EXTERNAL)),
                        new Step("close", null, null, null, null)));
    }

    /** The same entries under ids of their own: two tellings number their facts alike. */
    static List<Entry> renumbered(List<Entry> entries) {
        return entries.stream()
                .map(e -> new Entry(
                        e.arrangement(),
                        e.chain(),
                        e.seq(),
                        new UUID(99, e.fact().getLeastSignificantBits()),
                        e.kind(),
                        e.shape(),
                        e.version(),
                        e.act(),
                        e.side(),
                        e.actor(),
                        e.recordedAt(),
                        e.effectiveOn(),
                        e.reason(),
                        e.body(),
                        e.salt(),
                        e.bodyDigest(),
                        e.previous(),
                        e.hash()))
                .toList();
    }

    static Batch batch(Chain chain) {
        Speaker speaker = new Speaker(ARRANGEMENT, Voice.CLIENT, new UUID(1, 1));
        return new Batch(
                speaker, chain, "visits.csv", "monthly file", DAY, NOW.plusSeconds(60), ZoneId.of("Europe/Berlin"));
    }
}
