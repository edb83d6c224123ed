package entente.learning.lesson;

import java.util.List;
import java.util.Locale;

/**
 * German words without the endings of case, number and comparison: the first two steps of the German stemmer of Snowball
 * (snowballstem.org/algorithms/german), with umlauts as their vowels. What forms new words, as -ung and -heit do, stays.
 */
final class GermanStems {
    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiouyäöü";
    private static final List<String> CASES = List.of("ern", "em", "er", "en", "es", "e");
    private static final List<String> DEGREES = List.of("est", "en", "er");
    private static final String BEFORE_S = "bdfghklmnrt";
    private static final String BEFORE_ST = "bdfghklmnt";

    private GermanStems() {}

    static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace("ß", "ss");
        int from = region(small);
        return plain(withoutDegree(withoutCase(small, from), from));
    }

    /** What may be taken off begins after the first consonant that follows a vowel, and never within the first three letters. */
    private static int region(String word) {
        for (int at = 1; at < word.length(); at++) {
            if (!isVowel(word.charAt(at)) && isVowel(word.charAt(at - 1))) {
                return Math.max(at + 1, SHORTEST);
            }
        }
        return word.length();
    }

    private static String withoutCase(String word, int from) {
        for (String ending : CASES) {
            if (word.endsWith(ending)) {
                String bare = without(word, ending, from);
                return bare.length() < word.length() && bare.endsWith("niss") ? cut(bare, 1) : bare;
            }
        }
        return endsAfter(word, "s", BEFORE_S) ? without(word, "s", from) : word;
    }

    private static String withoutDegree(String word, int from) {
        for (String ending : DEGREES) {
            if (word.endsWith(ending)) {
                return without(word, ending, from);
            }
        }
        boolean enough = word.length() >= SHORTEST + "xst".length();
        return enough && endsAfter(word, "st", BEFORE_ST) ? without(word, "st", from) : word;
    }

    private static boolean endsAfter(String word, String ending, String letters) {
        int before = word.length() - ending.length() - 1;
        return before >= 0 && word.endsWith(ending) && letters.indexOf(word.charAt(before)) >= 0;
    }

    private static String without(String word, String ending, int from) {
        return word.length() - ending.length() >= from ? cut(word, ending.length()) : word;
    }

    private static String plain(String word) {
        return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
