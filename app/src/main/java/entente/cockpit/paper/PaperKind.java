package entente.cockpit.paper;

import entente.kernel.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers of one arrangement. */
public enum PaperKind {
    /** For one side's own board. */
    BOARD("board"),
    /** For both sides. */
    PACK("joint-pack");

    private final String address;

    PaperKind(String address) {
        this.address = address;
    }

    /** As it stands in an address. */
    public String address() {
        return address;
    }

    public Text title() {
        return Text.of("paper.page." + address);
    }

    /** What is in it and who may see it. */
    public Text says() {
        return Text.of("paper.page." + address + ".says");
    }

    public static Optional<PaperKind> at(String address) {
        return Stream.of(values()).filter(kind -> kind.address.equals(address)).findFirst();
    }
}
