package entente.exchange;

import static entente.exchange.ScheduleScreening.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Walks through an XML schedule once before it is parsed: a truncated, hostile or oversized one ends here, whatever its parser would do. */
final class ScheduleXml extends DefaultHandler2 {
    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
    private static final Set<String> TASKS = Set.of("Task", "Activity", "WBS", "task");

    private final ScheduleScreening screening;
    private final String name;
    private @Nullable ScheduleFormat format;
    private int tasks;

    private ScheduleXml(ScheduleScreening screening, String name) {
        this.screening = screening;
        this.name = name;
    }

    static ScheduleFormat format(ScheduleScreening screening, String name, byte[] content) {
        ScheduleXml walk = new ScheduleXml(screening, name);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(LEXICAL, walk);
            parser.parse(new ByteArrayInputStream(content), walk);
        } catch (SAXParseException damaged) {
            throw refused("exchange.schedule.damaged.xml", name, damaged.getLineNumber());
        } catch (SAXException | IOException unread) {
            throw refused("exchange.schedule.damaged", name, "XML");
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("the JDK's own parser lacks a feature", missing);
        }
        if (walk.format == null) {
            throw refused("exchange.schedule.xml", name);
        }
        return walk.format;
    }

    @Override
    public void startDTD(String root, @Nullable String publicId, @Nullable String systemId) {
        throw refused("exchange.schedule.doctype", name);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (format == null) {
            format = format(local, attributes);
        }
        if (TASKS.contains(local)) {
            screening.count(++tasks);
        }
    }

    private ScheduleFormat format(String root, Attributes attributes) {
        boolean planner = attributes.getIndex("mrproject-version") >= 0;
        return switch (planner ? "planner" : root) {
            case "Project" -> ScheduleFormat.MSPDI;
            case "APIBusinessObjects" -> ScheduleFormat.PMXML;
            case "planner" -> ScheduleFormat.PLANNER;
            default -> throw refused("exchange.schedule.xml", name);
        };
    }
}
