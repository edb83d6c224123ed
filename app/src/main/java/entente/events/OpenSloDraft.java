package entente.events;

import entente.kernel.Text;
import entente.performance.level.Definition;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a document of OpenSLO that was written elsewhere comes to here, before anybody takes it for agreed.
 *
 * @param notes what was left out or taken for granted, each with its place in the document and why
 */
public record OpenSloDraft(Definition definition, List<Text> notes) {
    public OpenSloDraft {
        notes = List.copyOf(notes);
    }

    /** Empty where the text is no document of OpenSLO, or one that a definition goes along with; refused where nothing of it remains. */
    public static Optional<OpenSloDraft> of(String yaml) {
        try {
            JsonNode root = DefinitionYaml.YAML.readTree(yaml);
            return OpenSlo.is(root) && OpenSlo.own(root).isBlank()
                    ? Optional.of(OpenSloForeign.read(root))
                    : Optional.empty();
        } catch (JacksonException broken) {
            // whoever reads it as a definition names the line
            return Optional.empty();
        }
    }

    /** As the file that the command measures by. */
    public String yaml() {
        return DefinitionYaml.write(definition);
    }
}
