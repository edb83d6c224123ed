package entente.register.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import entente.kernel.Text;
import java.io.InputStream;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, looked through without keeping anything but counts. */
final class XlsxPart {
    private static final XMLInputFactory XML = xml();
    /** XFD is the last column there is. */
    private static final int COLUMN_LETTERS = 3;

    private final String file;
    private final String part;
    private final Supplier<String> sheet;
    private int rows;
    private int row;
    private boolean filled;
    private long texts;
    private long highestText = -1;

    XlsxPart(String file, String part, Supplier<String> sheet) {
        this.file = file;
        this.part = part;
        this.sheet = sheet;
    }

    int rows() {
        return rows;
    }

    /** How many shared texts this part holds. */
    long texts() {
        return texts;
    }

    /** The highest number of a shared text that a cell of this part refers to; -1 where none does. */
    long highestText() {
        return highestText;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    void look(InputStream in, int rowsBefore) throws XMLStreamException {
        rows = rowsBefore;
        XMLStreamReader reader = reader(in);
        int event = reader.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT && reader.hasNext()) {
            if (event == XMLStreamConstants.DTD) {
                throw SheetRefused.file(file, "sheet.xlsx.dtd", part);
            }
            event = reader.next();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (reader.getLocalName()) {
                case "worksheet" -> lookThroughSheet(reader);
                case "sst" -> countTexts(reader);
                default -> {
                    // Other parts hold nothing that grows with the table.
                }
            }
        }
    }

    private void countTexts(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                texts++;
            }
        }
    }

    private void lookThroughSheet(XMLStreamReader reader) throws XMLStreamException {
        boolean shared = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "row" -> startRow(reader.getAttributeValue(null, "r"));
                    case "c" -> shared = cell(reader);
                    case "v" -> {
                        filled = true;
                        if (shared) {
                            highestText = Math.max(highestText, number(reader.getElementText()));
                        }
                    }
                    case "is", "f" -> filled = true;
                    default -> {
                        // Widths, formats and notes are no values.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("row")) {
                endRow();
            }
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : (int) number(number);
        filled = false;
    }

    private void endRow() {
        rows += filled ? 1 : 0;
        if (rows > Limits.STANDARD.rows() + 1) {
            throw SheetRefused.file(sheet.get(), "sheet.limit.rows", Limits.STANDARD.rows());
        }
    }

    /** Whether the cell refers to a shared text. */
    private boolean cell(XMLStreamReader reader) {
        String address = reader.getAttributeValue(null, "r");
        if (address != null
                && address.length() > COLUMN_LETTERS
                && Character.isLetter(address.charAt(COLUMN_LETTERS))) {
            throw SheetRefused.file(file, "sheet.xlsx.damaged", part);
        }
        String type = reader.getAttributeValue(null, "t");
        if ("d".equals(type)) {
            throw new SheetRefused(new Problem(
                    sheet.get(),
                    row,
                    address == null ? "" : address.replaceAll("\\d", ""),
                    "",
                    Text.of("sheet.xlsx.isodate"),
                    Text.of("sheet.xlsx.isodate.right")));
        }
        return "s".equals(type);
    }

    private long number(String digits) {
        try {
            return Math.abs((long) Integer.parseInt(digits.strip()));
        } catch (NumberFormatException damaged) {
            throw SheetRefused.file(file, "sheet.xlsx.damaged", part);
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
