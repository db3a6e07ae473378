package ai.aureeture.launcher;

import ai.aureeture.launcher.process.Part;
import java.util.List;

/** A part, and those that must be ready before it is started (and end after it). */
record Planned(Part part, List<String> waitsFor) {

  String name() {
    return part.name();
  }
}
