package entente.commercial.credit;

import entente.commercial.Commercial;
import entente.ledger.Bodies;
import entente.ledger.Book;
import entente.ledger.Digest;
import entente.ledger.Recorded;
import entente.performance.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The computation of one month's credits as a file that another program can do again: the terms, all months that count in, what was measured
 * and relieved in each, and every step to the cent. docs/credits.md tells what each member means. The same book gives the same bytes.
 *
 * @param json in canonical form (RFC 8785)
 */
public record CreditProof(String json) {
    private static final String FORMAT = "entente-credits/1";

    /** Of the month's credits, from a book read on the day. */
    public static CreditProof of(Book book, YearMonth month, LocalDate asOf) {
        CreditBook credits = CreditBook.of(book, asOf);
        return of(
                credits.months(),
                month,
                level -> credits.reading(level.terms().level(), level.month())
                        .map(Recorded::fact)
                        .map(Reading::sourceDigest));
    }

    /** Of the month's credits, from the months that are known; each level's reading may name what it was made from. */
    public static CreditProof of(
            List<ServiceMonth> known, YearMonth month, Function<LevelMonth, Optional<String>> sources) {
        List<ServiceMonth> months =
                known.stream().filter(one -> !one.month().isAfter(month)).toList();
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("format", FORMAT);
        file.put("month", month.toString());
        ArrayNode told = file.putArray("months");
        months.forEach(one -> told.add(month(one, sources)));
        ArrayNode lines = file.putArray("credits");
        CreditRun.of(months).stream()
                .filter(done -> done.month().equals(month))
                .flatMap(done -> done.lines().stream())
                .forEach(line -> lines.add(line(line)));
        return new CreditProof(Bodies.canonical(file.toString()));
    }

    /** SHA-256 of the file's bytes. */
    public Digest digest() {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ObjectNode month(ServiceMonth known, Function<LevelMonth, Optional<String>> sources) {
        ObjectNode month = JsonNodeFactory.instance.objectNode();
        month.put("month", known.month().toString());
        if (known.charges() != null) {
            month.put("charges", known.charges().amount().toPlainString());
            month.put("currency", known.charges().currency().getCurrencyCode());
        }
        if (known.terms() != null) {
            month.set("terms", Bodies.tree(Commercial.CREDIT_TERMS, known.terms()));
        }
        ArrayNode levels = month.putArray("levels");
        known.levels().forEach(level -> levels.add(level(level, sources)));
        return month;
    }

    private static ObjectNode level(LevelMonth level, Function<LevelMonth, Optional<String>> sources) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("level", level.terms().level());
        promised(told, level.terms());
        measured(told, level.measured());
        told.put("relieved", level.relieved().toPlainString());
        told.put("peak", level.peak());
        if (!level.terms().countsIn(level.month())) {
            told.put("growing", true);
        }
        LevelMonth.Incident incident = level.incident();
        if (incident != null) {
            told.put("incident", incident.code());
            told.put("chosen", incident.chosen());
        }
        sources.apply(level).ifPresent(digest -> told.put("source", digest));
        return told;
    }

    /** As it holds in this very month, whoever says it: the terms, or a service level. */
    private static void promised(ObjectNode told, LevelTerms terms) {
        told.put("higherIsBetter", terms.higherIsBetter());
        told.put("expected", terms.expected().toPlainString());
        if (!terms.by().inclusive()) {
            told.put("inclusive", false);
        }
        Integer decimals = terms.by().decimals();
        if (decimals != null) {
            told.put("decimals", decimals.intValue());
        }
        if (terms.minimum() != null) {
            told.put("minimum", terms.minimum().toPlainString());
        }
        if (terms.target() != null) {
            told.put("target", terms.target().toPlainString());
        }
        if (terms.leastVolume() != null) {
            told.put("leastVolume", terms.leastVolume().toPlainString());
            told.put("whenScarce", terms.whenScarce().name());
        }
    }

    private static void measured(ObjectNode told, Measured measured) {
        switch (measured) {
            case Measured.Share share ->
                told.put("good", share.good().toPlainString())
                        .put("total", share.total().toPlainString());
            case Measured.Count count -> told.put("events", count.events().toPlainString());
            case Measured.Value value ->
                told.put("value", value.read().toPlainString())
                        .put("volume", value.volume().toPlainString());
            case Measured.Nothing nothing -> told.put("nothing", true);
            case Measured.Unreported unreported -> told.put("unreported", true);
        }
    }

    private static ObjectNode line(CreditLine line) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("level", line.level());
        told.put("bonus", line.bonus());
        told.put("amount", line.amount().amount().toPlainString());
        ArrayNode steps = told.putArray("steps");
        line.steps()
                .forEach(step -> steps.addObject()
                        .put("step", step.stage().name())
                        .put("value", step.value().toPlainString()));
        return told;
    }
}
