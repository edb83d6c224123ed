package entente;

import entente.exchange.ImportPreview;
import entente.kernel.Words;
import entente.register.Difference;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Tells in the terminal what an import would do: numbers first, then what has to be looked at. */
record ImportPrint(PrintWriter out, PrintWriter err, Words words) {
    void show(ImportPreview preview) {
        ImportPreview.Counts counts = preview.counts();
        preview.notes().forEach(out::println);
        out.println(words.say(
                "exchange.import.counts", counts.added(), counts.amended(), counts.unchanged(), counts.blocking()));
        preview.moves()
                .first()
                .forEach(move -> out.println(words.say(
                        "exchange.import.print.moved",
                        move.milestone(),
                        move.project(),
                        move.was(),
                        move.now(),
                        move.by())));
        more(preview.moves().all() - preview.moves().first().size());
        preview.changed()
                .forEach(row -> out.println(
                        words.say("exchange.import.print.changed", row.row(), row.name(), lines(row.lines()))));
        preview.doubtful()
                .forEach(row -> out.println(words.say(
                        "exchange.import.print.doubtful", row.row(), row.name(), String.join("; ", row.says()))));
        preview.gone().forEach(row -> out.println(words.say("exchange.import.print.gone", row.noun(), row.key())));
        preview.left()
                .forEach(row ->
                        out.println(words.say("exchange.import.print.left", row.row(), row.begins(), row.why())));
        preview.wrong().forEach(row -> err.println(wrong(row)));
        preview.overtaken()
                .forEach(row -> err.println(
                        words.say("exchange.import.print.overtaken", row.row(), row.why(), lines(row.lines()))));
        more(counts.amended() - preview.changed().size());
        more(counts.doubtful() - preview.doubtful().size());
        more(counts.gone() - preview.gone().size());
        more(counts.left() - preview.left().size());
    }

    private void more(int rows) {
        if (rows > 0) {
            out.println(words.say("exchange.import.print.more", rows));
        }
    }

    private String wrong(ImportPreview.Wrong row) {
        return row.column().isEmpty()
                ? words.say("sheet.problem.row", row.sheet(), row.row(), row.what(), row.right())
                : words.say(
                        "sheet.problem.cell",
                        row.sheet(),
                        row.row(),
                        row.column(),
                        row.value(),
                        row.what(),
                        row.right());
    }

    private static String lines(List<Difference.Line> lines) {
        return lines.stream()
                .map(line -> line.label() + ": " + line.was() + " → " + line.now())
                .collect(Collectors.joining("; "));
    }
}
