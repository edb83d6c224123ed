package entente.register;

import entente.ledger.Digest;
import entente.register.sheet.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row of an import with what the file says of its lists. */
record FileRow(Table.Line main, Map<String, List<Table.Line>> lists) {
    /** The same without the numbers of another arrangement, which mean nothing here. */
    FileRow unnumbered() {
        return new FileRow(main.unnumbered(), lists);
    }

    int number() {
        return main.row().number();
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(main.problems());
        lists.values().forEach(rows -> rows.forEach(row -> all.addAll(row.problems())));
        return all;
    }

    /** Of everything the file says here, whatever the order of its columns. */
    Digest content() {
        StringBuilder text = new StringBuilder();
        add(text, main.texts());
        new TreeMap<>(lists)
                .forEach((list, rows) -> rows.forEach(row -> {
                    add(text, Map.of(list, ""));
                    add(text, row.texts());
                }));
        return Digest.of((byte) 2, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Each text with its length before it, so that no two rows are written alike. */
    private static void add(StringBuilder text, Map<String, String> texts) {
        new TreeMap<>(texts)
                .forEach((name, value) -> text.append(name)
                        .append(':')
                        .append(value.length())
                        .append(':')
                        .append(value)
                        .append('\n'));
    }
}
