package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that every template of the house keeps, read from the templates themselves. */
class TemplatesTest {
    private static final Path ROOT = Path.of("src/main/jte");
    private static final Pattern MARKUP_THE_POLICY_FORBIDS = Pattern.compile(
            "\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"']|href\\s*=\\s*[\"']javascript:|<script(?![^>]*\\ssrc=)|<style|hx-on",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z]+\\.[A-Za-z.]+)\"[,)]");
    private static final Pattern IMPORT = Pattern.compile("@import ([\\w.]+\\.(\\w+))");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList().stream();
        }
    }

    /** Pages and papers that are one file have no policy to keep, and carry their style sheet inside. */
    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsAStyleOrAHandler(Path template) throws IOException {
        String markup = Files.readString(template)
                .replace("<style>$unsafe{Assets.embeddedStyle()}</style>", "")
                .replace("<style>$unsafe{PaperStyle.rules()}</style>", "");
        assertThat(MARKUP_THE_POLICY_FORBIDS
                        .matcher(markup)
                        .results()
                        .map(found -> found.group().strip()))
                .isEmpty();
        assertThat(markup).doesNotContain("$unsafe");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everythingATemplateSaysIsInABundle(Path template) throws IOException {
        assertThat(keys(Files.readString(template)))
                .allSatisfy(
                        key -> assertThat(PageSamples.WORDS.knows(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormSaysWhereItGoesAndHow(Path template) throws IOException {
        assertThat(Pattern.compile("<form[^>]*>")
                        .matcher(Files.readString(template))
                        .results())
                .allSatisfy(form -> assertThat(form.group()).contains("action=", "method="));
    }

    /** All templates' imports meet in one generated class, where two types of one name would not compile; this says it before javac does. */
    @Test
    void noTwoTemplatesImportDifferentTypesOfOneName() throws IOException {
        List<String> clashes = new ArrayList<>();
        java.util.Map<String, String> seen = new java.util.HashMap<>();
        for (Path template : templates().toList()) {
            Matcher imported = IMPORT.matcher(Files.readString(template));
            while (imported.find()) {
                String before = seen.put(imported.group(2), imported.group(1));
                if (before != null && !before.equals(imported.group(1))) {
                    clashes.add(before + " and " + imported.group(1) + " in " + template);
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyBandHasItsWord(Band band) {
        assertThat(PageSamples.WORDS.knows("page.band." + band)).isTrue();
    }

    @Test
    void everySideMarkAndFailureHasItsWords() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(Side.values()).map(side -> "page.side." + side),
                        Arrays.stream(Mark.State.values()).map(state -> "page.mark." + state),
                        Stream.of("notfound", "conflict", "refused", "forbidden", "request", "ours")
                                .flatMap(name -> Stream.of("page.error." + name, "page.error." + name + ".next")))
                .flatMap(all -> all);
        assertThat(keys).allMatch(PageSamples.WORDS::knows);
    }

    private static List<String> keys(String template) {
        return SAID.matcher(template).results().map(found -> found.group(1)).toList();
    }
}
