package entente.mail;

import entente.kernel.Text;
import entente.kernel.Words;

/** The lines of a letter in plain text. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final Words words;

    Lines(Words words) {
        this.words = words;
    }

    Lines say(Text says) {
        return line(words.say(says));
    }

    Lines item(Text says) {
        return line("  - " + words.say(says));
    }

    /** One line whatever somebody typed. */
    Lines line(String line) {
        text.append(line.replaceAll("\\R", " ")).append("\r\n");
        return this;
    }

    Lines empty() {
        text.append("\r\n");
        return this;
    }

    String text() {
        return text.toString();
    }
}
