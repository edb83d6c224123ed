package entente.cockpit.governance;

import entente.kernel.Text;
import entente.meeting.Edit;

/** What somebody typed that could not be kept, and why: nothing typed is lost. */
public record Unsaved(Edit edit, Text why) {}
