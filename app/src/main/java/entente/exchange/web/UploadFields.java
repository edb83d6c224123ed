package entente.exchange.web;

import entente.exchange.ImportPreview;
import entente.exchange.Upload;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import entente.register.sheet.DateOrder;
import entente.register.sheet.DecimalSign;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page of an uploaded file asks: how it is read, why it amends, and whether the valid rows are wanted alone. */
final class UploadFields {
    private UploadFields() {}

    /** What is still to be said before it is recorded. */
    static List<Field> said(Upload upload, ImportPreview preview, @Nullable Text wrong) {
        Field reason = Field.of(
                "reason",
                Text.of("register.why"),
                new Control.Line(upload.manner().reason()));
        Field valid = Field.of("valid", Text.of("exchange.import.valid"), new Control.Tick(false))
                .helped(Text.of("exchange.import.valid.help", preview.counts().blocking()));
        Field asked = preview.owesReason()
                ? reason.must().helped(Text.of("exchange.import.reason.owed"))
                : reason.helped(Text.of("exchange.import.reason"));
        return Stream.of(
                        preview.counts().amended() > 0 ? asked : null,
                        preview.whole() || preview.counts().recorded() == 0 ? null : valid)
                .flatMap(Stream::ofNullable)
                .map(field -> wrong == null ? field : field.wrong(wrong))
                .toList();
    }

    static List<Field> dialect(Ui ui, Upload upload) {
        if (upload.manner().schedule()) {
            return List.of();
        }
        DateOrder dates = upload.manner().dates();
        DecimalSign decimal = upload.manner().decimal();
        return List.of(
                Field.of(
                        "dates",
                        Text.of("exchange.import.dates"),
                        new Control.Choice(
                                dates == null ? "" : dates.name(),
                                Stream.of(DateOrder.values())
                                        .map(order -> new Control.Option(
                                                order.name(), ui.say("exchange.import.dates." + order.name())))
                                        .toList())),
                Field.of(
                        "decimal",
                        Text.of("exchange.import.decimal"),
                        new Control.Choice(
                                decimal == null ? "" : decimal.name(),
                                Stream.of(DecimalSign.values())
                                        .map(sign -> new Control.Option(
                                                sign.name(), ui.say("exchange.import.decimal." + sign.name())))
                                        .toList())));
    }
}
