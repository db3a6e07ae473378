package ai.aureeture.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Mentors to look at and students to book with. What is in the system already is never touched. */
public final class DemoData {
  private static final String FILE = "/demo-data.json";

  private DemoData() {}

  /**
   * Puts the mentors in by the public API.
   *
   * @param gateway the gateway's address, such as {@code http://localhost:5001}
   * @param sandbox the address of the sandbox, which signs the mentors in
   * @return how many mentors are in now
   */
  public static int put(String gateway, String sandbox) throws IOException, InterruptedException {
    var api = new PublicApi(gateway, sandbox);
    JsonNode mentors = file().get("mentors");
    for (JsonNode mentor : mentors) put(api, mentor);
    return mentors.size();
  }

  private static void put(PublicApi api, JsonNode mentor) throws IOException, InterruptedException {
    JsonNode profile = mentor.get("profile");
    String id = mentor.get("mentorId").asText();
    String token =
        api.token(id, "mentor", profile.get("name").asText(), profile.get("email").asText());
    boolean isNew = api.putIfAbsent("/api/mentors/" + id, token, profile);
    if (isNew && mentor.has("page")) {
      api.put("/api/mentor/profile?mentorId=" + id, token, mentor.get("page"));
    }
    var _ =
        api.putIfAbsent(
            "/api/mentor-availability?mentorId=" + id, token, mentor.get("availability"));
  }

  public static JsonNode file() {
    try (var json = DemoData.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
  }
}
