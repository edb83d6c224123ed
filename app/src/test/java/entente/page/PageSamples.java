package entente.page;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Readers, figures and hostile texts that page tests change only where they are about something. */
final class PageSamples {
    static final String HOSTILE = "<script>alert('x')</script> \"quoted\" & 'single' --> ]]>";
    static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung".repeat(2);
    static final String RIGHT_TO_LEFT = "שלום עולם – العقد المشترك";
    static final UUID ARRANGEMENT = UUID.fromString("01890000-0000-7000-8000-000000000001");
    static final UUID FACT = UUID.fromString("01890000-0000-7000-8000-000000000002");
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Words WORDS = new Words(Locale.UK, BERLIN);

    private PageSamples() {}

    static Ui ui() {
        return ui(Side.CLIENT);
    }

    static Ui ui(@Nullable Side side) {
        return new Ui(WORDS, frame(side), new Csrf("_csrf", "token-1"), "/gallery", false);
    }

    static Frame frame(@Nullable Side side) {
        return new Frame(
                new Reader("Maren Lindqvist", "Halden Diagnostics", side, BERLIN),
                ARRANGEMENT,
                new Ways(
                        List.of(
                                new Link(text("Portfolio"), "/portfolio", false),
                                new Link(text("Pair Cockpit"), "/cockpit", true),
                                new Link(text("Delivery"), "/delivery", false),
                                new Link(text("Service"), "/service", false),
                                new Link(text("Money"), "/money", false),
                                new Link(text("People"), "/people", false),
                                new Link(text("Governance"), "/governance", false),
                                new Link(text("Registers"), "/registers", false)),
                        List.of(),
                        List.of()),
                text(
                        "Entries are no contractual notices and the contract prevails. What a side says of its own part is said "
                                + "without prejudice. Silence counts after ten working days."));
    }

    /** Any words as a text. */
    static Text text(String words) {
        return Text.of("pagesamples.verbatim", words);
    }

    static Figure punctuality() {
        Explanation because = Explanation.of("pagesamples.verbatim", "earned schedule ÷ elapsed time")
                .because(
                        Explanation.of("pagesamples.verbatim", "work done so far, by the plan")
                                .is(new Amount(new BigDecimal("11.6"), Unit.MONTHS))
                                .from(source("progress", "September", 3))
                                .because(Explanation.of(
                                                "pagesamples.verbatim", "the plan had earned as much on 18 August")
                                        .from(source("baseline", "B-2", 2))),
                        Explanation.of("pagesamples.verbatim", "elapsed since the start")
                                .is(new Amount(new BigDecimal("13"), Unit.MONTHS))
                                .from(source("contract", "C-1", 1)));
        return Figure.known(new BigDecimal("0.8923"), Unit.RATIO, because);
    }

    static Figure unknown() {
        return Figure.unknown(text("nobody has recorded a benefit since 25 June"));
    }

    static Source source(String kind, String key, int version) {
        return new Source(kind, key, FACT, version, LocalDate.of(2026, 3, 3), text("provider, signed by both"));
    }
}
