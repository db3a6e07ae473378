package ai.aureeture.availability.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.RunningService;
import ai.aureeture.importer.Importer;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The importer's command, from a MongoDB into the running service. */
@QuarkusTest
class ImporterIT extends RunningService {
  private MongoClient client;
  private MongoDatabase former;
  private Path report;

  @BeforeEach
  void open() {
    client = MongoClients.create(RealMongo.uri());
    former = client.getDatabase("former-" + UUID.randomUUID());
    report = Path.of("target", former.getName() + ".csv");
  }

  @AfterEach
  void drop() {
    former.drop();
    client.close();
  }

  @Test
  void windows_are_taken_as_windows_in_the_servers_zone() throws IOException {
    addAvailability(new Document());
    assertEquals(List.of("1  imported"), run());
    asMentor()
        .queryParam("mentorId", mentor)
        .get("/api/mentor-availability")
        .then()
        .statusCode(404);
    assertEquals(List.of("1  imported"), run("--apply"));
    assertTrue(
        Files.readString(report).contains("Monday 09:00-12:00: was one slot of 180 minutes, is 3"));
    read()
        .body("timezone", equalTo("Asia/Kolkata"))
        .body("sessionMinutes", equalTo(60))
        .body("overrideSlots.date", contains("2077-12-24"));
    slotsOfMonday()
        .body(
            "slots.startTime",
            contains("2027-03-15T03:30:00Z", "2027-03-15T04:30:00Z", "2027-03-15T05:30:00Z"));
  }

  @Test
  void a_schedules_own_zone_wins() throws IOException {
    addAvailability(new Document("timezone", "Europe/London"));
    assertEquals(List.of("1  imported"), run("--apply"));
    assertTrue(Files.readString(report).contains("were offered in Asia/Kolkata"));
    read().body("timezone", equalTo("Europe/London"));
  }

  @Test
  void without_any_zone_a_schedule_is_refused() {
    addAvailability(new Document());
    assertEquals(List.of("1  refused: server-zone-needed"), command("availability", "--apply"));
  }

  @Test
  void hours_in_mentors_count_where_there_is_no_schedule() {
    addAvailability(new Document());
    addMentor(mentor);
    var other = "user_" + UUID.randomUUID();
    addMentor(other);
    assertEquals(List.of("2  imported"), run("--apply"));
    read().body("weeklySlots.day", contains("Monday"));
    as(Tokens.mentor(other))
        .queryParam("mentorId", other)
        .get("/api/mentor-availability")
        .then()
        .statusCode(200)
        .body("weeklySlots.day", contains("Friday"))
        .body("overrideSlots", hasSize(0));
  }

  @Test
  void changes_by_the_mentor_stay_unless_overwriting_is_requested() {
    addAvailability(new Document());
    put(MONDAYS).statusCode(200);
    assertEquals(List.of("1  already-there"), run());
    assertEquals(List.of("1  already-there"), run("--apply"));
    read().body("overrideSlots", hasSize(0)).header("ETag", equalTo("\"1\""));
    assertEquals(List.of("1  overwritten"), run("--apply", "--overwrite"));
    read().body("overrideSlots", hasSize(1));
  }

  private ValidatableResponse read() {
    return asMentor()
        .queryParam("mentorId", mentor)
        .get("/api/mentor-availability")
        .then()
        .statusCode(200);
  }

  private void addAvailability(Document more) {
    var document =
        new Document("mentorId", mentor)
            .append("weeklySlots", List.of(window("Monday", "09:00", "12:00")))
            .append(
                "overrideSlots",
                List.of(new Document("date", "2077-12-24").append("isBlocked", true)));
    document.putAll(more);
    former.getCollection("mentoravailabilities").insertOne(document);
  }

  private void addMentor(String clerkId) {
    var user = new ObjectId();
    former.getCollection("users").insertOne(new Document("_id", user).append("clerkId", clerkId));
    former
        .getCollection("mentors")
        .insertOne(
            new Document("userId", user.toHexString())
                .append("weeklyAvailability", List.of(window("friday", "9:00", "10:00"))));
  }

  private static Document window(String day, String start, String end) {
    return new Document("day", day).append("startTime", start).append("endTime", end);
  }

  private List<String> run(String... options) {
    return command(
        Stream.concat(
                Stream.of("availability", "--server-zone", "Asia/Kolkata"), Stream.of(options))
            .toArray(String[]::new));
  }

  private List<String> command(String... arguments) {
    var output = new ByteArrayOutputStream();
    var all = Stream.concat(Stream.of(arguments), Stream.of("--report", report.toString()));
    var environment =
        Map.of(
            "FORMER_MONGODB_URI",
            RealMongo.uri() + "/" + former.getName(),
            "ADMIN_TOKEN",
            Tokens.admin("importing-admin"),
            "SERVICE_SECRET",
            "test-service-secret",
            "AVAILABILITY_SERVICE_URL",
            "http://localhost:" + Sandbox.servicePort());
    int status = Importer.run(all.toArray(String[]::new), environment, new PrintStream(output));
    assertEquals(0, status, output::toString);
    return output
        .toString()
        .lines()
        .filter(line -> line.matches(" +\\d+  .*"))
        .map(String::strip)
        .toList();
  }
}
