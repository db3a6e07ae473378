package ai.aureeture.booking.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.importer.Importer;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;

/** The former database, a new one for each test, and the importer's command. */
final class FormerBackEnd implements AutoCloseable {
  private final MongoClient client;
  private final MongoDatabase database;
  private final Path report;

  FormerBackEnd() {
    RealMongo.bringBack();
    client = MongoClients.create(RealMongo.uri());
    database = client.getDatabase("former-" + UUID.randomUUID());
    report = Path.of("target", database.getName() + ".csv");
  }

  /** Runs the command against the service under test; its last output. */
  String run(String... arguments) {
    return run(environment(), arguments);
  }

  String run(Map<String, String> environment, String... arguments) {
    var output = new ByteArrayOutputStream();
    int status = run(environment, output, arguments);
    if (status != 0) {
      throw new IllegalStateException(status + ": " + output);
    }
    return output.toString();
  }

  /** The output of a run that has to stop. */
  String stopped(Map<String, String> environment, String... arguments) {
    var output = new ByteArrayOutputStream();
    assertEquals(1, run(environment, output, arguments), output::toString);
    return output.toString();
  }

  private int run(
      Map<String, String> environment, ByteArrayOutputStream output, String... arguments) {
    var all = Stream.concat(Stream.of(arguments), Stream.of("--report", report.toString()));
    return Importer.run(all.toArray(String[]::new), environment, new PrintStream(output));
  }

  /** The usual settings, one of them another. */
  Map<String, String> environment(String name, String value) {
    var settings = new HashMap<>(environment());
    settings.put(name, value);
    return settings;
  }

  Map<String, String> environment() {
    return Map.of(
        "FORMER_MONGODB_URI",
        RealMongo.uri() + "/" + database.getName(),
        "ADMIN_TOKEN",
        Tokens.admin("importing-admin"),
        "SERVICE_SECRET",
        "test-service-secret",
        "BOOKING_SERVICE_URL",
        "http://localhost:" + Sandbox.servicePort());
  }

  /** The lines of the last report, without its head. */
  List<String> report() {
    try {
      var lines = Files.readAllLines(report);
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @CanIgnoreReturnValue
  ObjectId add(String collection, Document document) {
    var id = new ObjectId();
    database.getCollection(collection).insertOne(document.append("_id", id));
    return id;
  }

  void addAll(String collection, List<Document> documents) {
    database.getCollection(collection).insertMany(documents);
  }

  void update(String collection, ObjectId id, Document fields) {
    database
        .getCollection(collection)
        .updateOne(new Document("_id", id), new Document("$set", fields));
  }

  /** A user of the identity provider's, whose id is the user's here. */
  @CanIgnoreReturnValue
  ObjectId user(String clerkId, String name, String email) {
    return add(
        "users", new Document("clerkId", clerkId).append("name", name).append("email", email));
  }

  static Document mentor(ObjectId user) {
    return new Document("userId", user)
        .append("name", "Ravi Menon")
        .append("currentRole", "Staff engineer")
        .append("company", "Example Works")
        .append("specializationTags", List.of("System design", "Careers"))
        .append("pricing", new Document("expectedHourlyRate", 1800).append("currency", "INR"))
        .append("isOnboarded", true);
  }

  /** A paid session of an hour. */
  static Document session(String mentorId, String studentId, Instant start) {
    var payment = UUID.randomUUID();
    return new Document("mentorId", mentorId)
        .append("studentId", studentId)
        .append("studentName", "Meera Nair")
        .append("studentEmail", "meera@students.example")
        .append("title", "Career advice")
        .append("startTime", Date.from(start))
        .append("endTime", Date.from(start.plus(Duration.ofHours(1))))
        .append("durationMinutes", 60)
        .append("status", "scheduled")
        .append("paymentStatus", "paid")
        .append("bookingType", "paid")
        .append("amount", 1500)
        .append("currency", "INR")
        .append("paymentId", "pay_" + payment)
        .append("orderId", "order_" + payment)
        .append("meetingLink", "https://rooms.example/" + payment)
        .append("rescheduleCount", 0)
        .append("rescheduleRequests", List.of())
        .append("createdAt", Date.from(Instant.parse("2026-01-05T10:00:00Z")));
  }

  static Document free(String mentorId, String studentId, Instant start) {
    var session = session(mentorId, studentId, start);
    session.remove("paymentId");
    session.remove("orderId");
    session.remove("amount");
    return session.append("bookingType", "free").append("paymentStatus", "pending");
  }

  /** What a session is called here. */
  static String idOf(ObjectId document) {
    return UUID.nameUUIDFromBytes(("mentorsessions/" + document.toHexString()).getBytes())
        .toString();
  }

  @Override
  public void close() {
    database.drop();
    client.close();
  }
}
