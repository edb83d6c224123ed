package entente.register.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What the user calls the sheet that a part of a workbook holds, so that a message can name it. */
final class SheetNames {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SheetNames() {}

    /** The sheet's name, or the part's own where the workbook does not say. */
    static String of(ZipFile zip, String part) {
        try {
            Map<String, String> names = attributes(zip, "xl/workbook.xml", "sheet", RELATIONSHIPS, "id", "name");
            Map<String, String> parts =
                    attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", null, "Target", "Id");
            for (Map.Entry<String, String> target : parts.entrySet()) {
                if (part.endsWith(
                        target.getKey().startsWith("/") ? target.getKey().substring(1) : target.getKey())) {
                    return names.getOrDefault(target.getValue(), part);
                }
            }
        } catch (IOException | XMLStreamException unreadable) {
            // The message that asked then names the part, which is true as well.
            return part;
        }
        return part;
    }

    private static Map<String, String> attributes(
            ZipFile zip, String entry, String element, @Nullable String space, String key, String value)
            throws IOException, XMLStreamException {
        Map<String, String> found = new HashMap<>();
        var zipped = zip.getEntry(entry);
        if (zipped == null) {
            return found;
        }
        long packed = Math.max(1, zipped.getCompressedSize());
        try (InputStream in = new MeasuredPart(zip.getInputStream(zipped), entry, packed, 0)) {
            XMLStreamReader reader = XlsxPart.reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    String known = reader.getAttributeValue(space, key);
                    String named = reader.getAttributeValue(null, value);
                    if (known != null && named != null) {
                        found.put(known, named);
                    }
                }
            }
        }
        return found;
    }
}
