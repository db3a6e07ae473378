package ai.aureeture.launcher.supervision;

import ai.aureeture.launcher.process.Part;
import java.util.List;

/** A part, and those that must be ready before it is started (and end after it). */
public record Planned(Part part, List<String> waitsFor) {

  public String name() {
    return part.name();
  }
}
