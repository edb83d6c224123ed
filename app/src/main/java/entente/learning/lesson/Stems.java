package entente.learning.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as they are compared: in small letters, without the endings of number and time (the first step of Porter's suffix stripping,
 * Program 14(3), 1980), and without those that stand in every sentence. Words of other languages keep whatever ends otherwise.
 */
final class Stems {
    private static final int SHORTEST = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EVERYWHERE =
            Set.of(("about after all and any are because been before but came can come each for from had has "
                            + "have her his how into its may more not nobody once one only our out over say she somebody "
                            + "than that the their them then there they this too two until was were what when where which "
                            + "while who why will with without you")
                    .split(" ", -1));

    private Stems() {}

    /** Each stem with the word it was first written as. */
    static Map<String, String> of(String... texts) {
        Map<String, String> stems = new LinkedHashMap<>();
        for (String text : texts) {
            for (String word : BETWEEN.split(text)) {
                String small = word.toLowerCase(Locale.ROOT);
                if (small.length() >= SHORTEST && !EVERYWHERE.contains(small)) {
                    stems.putIfAbsent(stem(small), word);
                }
            }
        }
        return stems;
    }

    static String stem(String word) {
        String bare = withoutTime(withoutNumber(word));
        return bare.length() > SHORTEST && bare.endsWith("e") ? cut(bare, 1) : bare;
    }

    private static String withoutNumber(String word) {
        if (word.endsWith("ies") && word.length() > "ties".length()) {
            return cut(word, "ies".length()) + "y";
        }
        if (Stream.of("sses", "xes", "ches", "shes").anyMatch(word::endsWith)) {
            return cut(word, "es".length());
        }
        boolean plural = word.endsWith("s") && Stream.of("ss", "us", "is").noneMatch(word::endsWith);
        return plural && word.length() > SHORTEST ? cut(word, 1) : word;
    }

    private static String withoutTime(String word) {
        if (word.endsWith("eed")) {
            return word.length() > "feed".length() ? cut(word, 1) : word;
        }
        for (String ending : List.of("ing", "ed")) {
            if (word.endsWith(ending) && hasVowel(cut(word, ending.length()))) {
                return single(cut(word, ending.length()));
            }
        }
        return word;
    }

    /** What was doubled before an ending, except the letters that are double without one. */
    private static String single(String bare) {
        int last = bare.length() - 1;
        boolean doubled =
                last > 0 && bare.charAt(last) == bare.charAt(last - 1) && "lsz".indexOf(bare.charAt(last)) < 0;
        return doubled ? cut(bare, 1) : bare;
    }

    private static boolean hasVowel(String bare) {
        return bare.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
