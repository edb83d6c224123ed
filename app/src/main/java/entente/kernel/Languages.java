package entente.kernel;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages words are shipped in, told by the message bundles that are there: to add one, add its files. */
public final class Languages {
    /** For reading what people wrote: English first, then every language that has words for the kinds, whether or not its pages are shipped. */
    public static final List<Words> READ = Stream.concat(
                    Stream.of(Words.ENGLISH),
                    Stream.of(Locale.getISOLanguages())
                            .filter(language -> !isEnglish(language) && ships("kinds", language))
                            .map(language -> new Words(Locale.of(language), ZoneOffset.UTC)))
            .toList();

    private Languages() {}

    /** The language a reader's page is in: a page half in one and half in another would be worse than one in English. */
    static Locale spoken(Locale reader) {
        String language = reader.getLanguage();
        return isEnglish(language) || ships("page", language) ? reader : Words.ENGLISH.locale();
    }

    private static boolean isEnglish(String language) {
        return language.equals(Locale.ENGLISH.getLanguage());
    }

    private static boolean ships(String bundle, String language) {
        return Languages.class.getResource("/messages/" + bundle + "_" + language + ".properties") != null;
    }
}
