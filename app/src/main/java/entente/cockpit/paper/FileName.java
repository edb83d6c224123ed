package entente.cockpit.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a paper's file is called: the arrangement, the kind, the day, in letters that every system takes. */
final class FileName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 60;

    private FileName() {}

    static String of(String about, String kind, LocalDate on) {
        String plain =
                MARKS.matcher(Normalizer.normalize(about, Normalizer.Form.NFD)).replaceAll("");
        String joined = OTHERS.matcher(plain).replaceAll("-");
        String cut = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
        String name = ENDS.matcher(cut).replaceAll("");
        return ((name.isEmpty() ? "arrangement" : name) + "-" + kind).toLowerCase(Locale.ROOT) + "-" + on;
    }
}
