package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the colours from the style sheet itself and holds them to WCAG 2.2: 4.5 for text, 3 for the edges of what can be pressed or typed in. */
class ContrastTest {
    enum Scheme {
        LIGHT(":root \\{[^}]*--paper[^}]*}"),
        DARK("prefers-color-scheme: dark\\) \\{\\s*:root \\{[^}]*}"),
        PRINT("@media print \\{\\s*:root \\{[^}]*}");

        private final Pattern block;

        Scheme(String block) {
            this.block = Pattern.compile(block);
        }
    }

    private static final List<String> TEXT =
            List.of("ink", "soft", "client", "provider", "well", "watch", "act", "unknown");

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnPaperAndOnWash(Scheme scheme) {
        Map<String, String> colours = colours(scheme);
        for (String ground : List.of("paper", "wash")) {
            for (String text : TEXT) {
                assertThat(contrast(colour(colours, text), colour(colours, ground)))
                        .as("%s on %s, %s", text, ground, scheme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theEdgeOfAFieldCanBeSeenAndAButtonBeReadWhileItIsPointedAt(Scheme scheme) {
        Map<String, String> colours = colours(scheme);
        assertThat(contrast(colour(colours, "edge"), colour(colours, "paper"))).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(colour(colours, "paper"), colour(colours, "soft"))).isGreaterThanOrEqualTo(4.5);
    }

    /** The extremes and a pair published with WCAG's own formula: #767676 is the lightest grey that passes on white. */
    @Test
    void theFormulaIsTheStandards() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#767676", "#ffffff")).isBetween(4.54, 4.55);
        assertThat(contrast("#777777", "#ffffff")).isLessThan(4.5);
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), () -> "no --" + name);
    }

    private static Map<String, String> colours(Scheme scheme) {
        Matcher block = scheme.block.matcher(css());
        assertThat(block.find()).as("colours of %s", scheme).isTrue();
        Map<String, String> colours = new HashMap<>();
        Matcher token = Pattern.compile("--([a-z]+): (#[0-9a-f]{3,6});").matcher(block.group());
        while (token.find()) {
            String hex = token.group(2);
            colours.put(token.group(1), hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex);
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String css() {
        try (InputStream in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream("/assets/entente.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
