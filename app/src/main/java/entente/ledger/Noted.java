package entente.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was doubtful of a version when it was taken from a file: kept as lines of its reason, so that it lives and is proved with the version. */
public final class Noted {
    private static final String MARK = "? ";

    private Noted() {}

    /** The reason with the doubts below it. */
    public static String in(String reason, List<String> doubts) {
        Stream<String> lines = doubts.stream().map(doubt -> MARK + doubt.replace('\n', ' '));
        return Stream.concat(Stream.of(reason).filter(why -> !why.isBlank()), lines)
                .collect(Collectors.joining("\n"));
    }

    public static List<String> of(Version version) {
        return version.entry().why().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .toList();
    }
}
