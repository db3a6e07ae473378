package ai.aureeture.launcher;

import ai.aureeture.demo.DemoData;
import ai.aureeture.launcher.supervision.DataFolder;
import ai.aureeture.launcher.supervision.Screen;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Puts the demo data into an empty data folder, once; an interrupted start goes on where it ended.
 */
final class DemoSeed {
  private final Parts parts;
  private final DataFolder data;
  private final Screen screen;

  DemoSeed(Parts parts, DataFolder data, Screen screen) {
    this.parts = parts;
    this.data = data;
    this.screen = screen;
  }

  void seed() throws IOException, InterruptedException {
    if (Files.exists(data.seeded())) return;
    if (!parts.providers().signsInHere()) {
      screen.say("No demo data: people sign in elsewhere (AUTH_JWKS_URL)");
      return;
    }
    int mentors = DemoData.put(parts.gatewayUrl(), parts.sandboxUrl());
    Files.createFile(data.seeded());
    screen.say(mentors + " demo mentors are in");
  }
}
