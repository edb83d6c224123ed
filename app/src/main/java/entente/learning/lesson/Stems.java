package entente.learning.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Words as they are compared: in small letters, without the endings of number and time (the first step of Porter's suffix stripping,
 * Program 14(3), 1980), and without those that stand in every sentence. Words of other languages keep whatever ends otherwise.
 */
final class Stems {
    private static final int SHORTEST = 3;
    private static final List<String> HISSING = List.of("sses", "xes", "ches", "shes");
    private static final List<String> SINGULAR = List.of("ss", "us", "is");
    private static final List<String> TIMES = List.of("ing", "ed");
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
            each(text, word -> {
                String small = word.toLowerCase(Locale.ROOT);
                if (!EVERYWHERE.contains(small)) {
                    stems.putIfAbsent(stem(small), word);
                }
            });
        }
        return stems;
    }

    /** Each run of letters and digits that is long enough; by hand, since ten thousand lessons are read after every append. */
    private static void each(String text, Consumer<String> hears) {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
                if (at - from >= SHORTEST) {
                    hears.accept(text.substring(from, at));
                }
                from = at + 1;
            }
        }
    }

    static String stem(String word) {
        String bare = withoutTime(withoutNumber(word));
        return bare.length() > SHORTEST && bare.endsWith("e") ? cut(bare, 1) : bare;
    }

    private static String withoutNumber(String word) {
        if (word.endsWith("ies") && word.length() > "ties".length()) {
            return cut(word, "ies".length()) + "y";
        }
        if (endsWith(word, HISSING)) {
            return cut(word, "es".length());
        }
        boolean plural = word.endsWith("s") && !endsWith(word, SINGULAR);
        return plural && word.length() > SHORTEST ? cut(word, 1) : word;
    }

    private static String withoutTime(String word) {
        if (word.endsWith("eed")) {
            return word.length() > "feed".length() ? cut(word, 1) : word;
        }
        for (String ending : TIMES) {
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
        for (int at = 0; at < bare.length(); at++) {
            if ("aeiouy".indexOf(bare.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
