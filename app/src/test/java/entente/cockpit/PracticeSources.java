package entente.cockpit;

import entente.ledger.Kind;
import entente.signal.Practice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tests that a claim names say in their source, so that a claim cannot outlive what shows it. */
record PracticeSources(Map<String, String> byName) {
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");
    private static final Pattern VARIABLE = Pattern.compile("/?\\{[^}]*}");
    /** They show every signal alike, whatever practice it is of; tests of their own show that. */
    private static final Set<String> OF_EVERY_SIGNAL = Set.of(Practice.COCKPIT, Practice.ALERTS, Practice.PORTFOLIO);

    static PracticeSources read() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return new PracticeSources(files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            PracticeSources::name, PracticeSources::text, (one, other) -> one + other)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the claim says and none of its tests does. */
    List<String> missing(Practice practice) {
        String tests = practice.tests().stream().map(this::of).collect(Collectors.joining());
        String withSamples = tests + samplesOf(tests);
        return Stream.of(
                        practice.rules().stream()
                                .filter(rule -> !says(tests, rule) && !tests.contains(practice.id()))
                                .map(rule -> "rule " + rule),
                        practice.kinds().stream()
                                .filter(kind -> !says(withSamples, kind))
                                .map(kind -> "kind " + kind.name()),
                        practice.pages().stream()
                                .filter(page -> !OF_EVERY_SIGNAL.contains(page) && !saysAddress(tests, tail(page)))
                                .map(page -> "page " + page))
                .flatMap(what -> what)
                .toList();
    }

    private String of(String test) {
        return byName.getOrDefault(test, "");
    }

    /** The sources of what the tests lean on: samples, drafts, and what those lean on. */
    private String samplesOf(String tests) {
        Set<String> leaning = new LinkedHashSet<>();
        String more = tests;
        while (!more.isEmpty()) {
            more = WORD.matcher(more)
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> byName.containsKey(name) && !name.endsWith("Test"))
                    .filter(leaning::add)
                    .map(this::of)
                    .collect(Collectors.joining());
        }
        return leaning.stream().map(this::of).collect(Collectors.joining());
    }

    private static boolean says(String source, Kind<?> kind) {
        return says(source, kind.type().getSimpleName())
                || source.contains('"' + kind.name() + '"')
                || source.contains("registers/" + kind.name());
    }

    private static boolean says(String source, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(source).find();
    }

    private static boolean saysAddress(String source, String address) {
        return Pattern.compile(Pattern.quote(address) + "(?![\\w-])")
                .matcher(source)
                .find();
    }

    /** The address without the arrangement and whatever else varies. */
    private static String tail(String page) {
        return VARIABLE.matcher(page.replace(Practice.COCKPIT, "")).replaceAll("");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
