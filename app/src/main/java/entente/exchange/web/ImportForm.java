package entente.exchange.web;

import entente.delivery.Progress.CostView;
import entente.exchange.ShippedMappings;
import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import entente.register.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first question of an import: which file, and how it is read. */
record ImportForm(String how, String costs) {
    private static final String ENDINGS = ".csv,.txt,.tsv,.xlsx,.mpp,.xml,.xer,.pmxml,.planner";

    List<Field> fields(Ui ui, Kinds kinds, List<Mapping> saved, @Nullable Refused refused) {
        List<Field> fields = List.of(
                Field.of("file", Text.of("exchange.import.file"), new Control.Upload(ENDINGS))
                        .must()
                        .hinted(Text.of("exchange.import.file.hint")),
                Field.of("how", Text.of("exchange.import.how"), new Control.Choice(how, ways(ui, kinds, saved)))
                        .must()
                        .helped(Text.of("exchange.import.how.help")),
                Field.of(
                                "costs",
                                Text.of("exchange.import.costs"),
                                new Control.Choice(
                                        costs,
                                        Stream.of(CostView.values())
                                                .map(view -> new Control.Option(view.name(), ui.show(view)))
                                                .toList()))
                        .helped(Text.of("exchange.import.costs.help")));
        return refused == null
                ? fields
                : fields.stream().map(field -> field.after(refused)).toList();
    }

    private List<Control.Option> ways(Ui ui, Kinds kinds, List<Mapping> saved) {
        List<Control.Option> ways = new ArrayList<>();
        ways.add(new Control.Option("own", ui.say("exchange.import.how.own")));
        if (how.startsWith("kind:")) {
            Noun noun = new Noun(how.substring("kind:".length()));
            ways.add(new Control.Option(how, ui.say("exchange.import.how.kind", noun)));
        }
        saved.forEach(mapping -> ways.add(option(ui, mapping, "exchange.import.how.saved")));
        ShippedMappings.all().forEach(mapping -> ways.add(option(ui, mapping, "exchange.import.how.shipped")));
        kinds.all().stream()
                .filter(kind -> !kind.author().system())
                .map(kind -> match(ui, kind))
                .sorted(Comparator.comparing(Control.Option::shown))
                .forEach(ways::add);
        return ways;
    }

    private static Control.Option option(Ui ui, Mapping mapping, String key) {
        return new Control.Option("mapping:" + mapping.name(), ui.say(key, mapping.title()));
    }

    private static Control.Option match(Ui ui, Kind<?> kind) {
        return new Control.Option("match:" + kind.name(), ui.say("exchange.import.how.match", new Noun(kind.name())));
    }
}
