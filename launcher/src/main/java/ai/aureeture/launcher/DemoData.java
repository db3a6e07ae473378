package ai.aureeture.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Mentors to look at and students to book with, put in by the public API once, on an empty store.
 * What is there already is never touched, so an interrupted start can go on where it ended.
 */
final class DemoData {
  private static final String FILE = "/demo-data.json";

  private final Parts parts;
  private final DataFolder data;
  private final Screen screen;

  DemoData(Parts parts, DataFolder data, Screen screen) {
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
    int mentors = put(new PublicApi(parts.gatewayUrl(), parts.sandboxUrl()));
    Files.createFile(data.seeded());
    screen.say(mentors + " demo mentors are in");
  }

  /** Answers how many mentors are in now. */
  static int put(PublicApi api) throws IOException, InterruptedException {
    JsonNode mentors = file().get("mentors");
    for (JsonNode mentor : mentors) put(api, mentor);
    return mentors.size();
  }

  private static void put(PublicApi api, JsonNode mentor) throws IOException, InterruptedException {
    JsonNode profile = mentor.get("profile");
    String id = mentor.get("mentorId").asText();
    String token =
        api.token(id, "mentor", profile.get("name").asText(), profile.get("email").asText());
    api.putIfAbsent("/api/mentors/" + id, token, profile);
    api.putIfAbsent("/api/mentor-availability?mentorId=" + id, token, mentor.get("availability"));
  }

  static JsonNode file() {
    try (var json = DemoData.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
  }
}
