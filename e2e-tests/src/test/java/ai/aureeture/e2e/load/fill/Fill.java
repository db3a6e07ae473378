package ai.aureeture.e2e.load.fill;

import static org.awaitility.Awaitility.await;

import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import com.mongodb.client.MongoClients;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills the stores with sessions of other people. The services make two of them, one of which takes
 * place; what these two leave in each store is copied.
 */
public final class Fill {
  /** Reminders and completed sessions are looked for every now and then. */
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  private static final Duration PUT_BACK = Duration.ofDays(9);
  private static final int MAILS = 2;
  private static final int MAILS_WITH_REMINDERS = 6;

  private final TheSystem system;
  private final Mentor mentor;
  private final Student student;

  private Fill(TheSystem system) {
    this.system = system;
    this.mentor = Mentor.named("Model Mentor", system);
    this.student = Student.named("Model Student", system);
  }

  /**
   * Adds so many sessions; answers how many rows and documents came to each table and collection.
   */
  public static Map<String, Long> add(int sessions, TheSystem system) throws SQLException {
    return new Fill(system).add(sessions);
  }

  private Map<String, Long> add(int sessions) throws SQLException {
    try (var tables = new BookingTables(BookingDatabase.of(system));
        var mongo = MongoClients.create(system.parts().mongodb())) {
      var stores = new DocumentStores(mongo);
      var slots = mentor.freeSlots(Instant.now().plus(Duration.ofDays(3)), Duration.ofHours(2));
      var over = takesPlace(booked(slots.getFirst(), tables, stores), tables, stores);
      var toCome = booked(slots.getLast(), tables, stores);
      var filled = tables.add(over, toCome, FillPlan.of(sessions));
      var written = new TreeMap<>(tables.written());
      written.putAll(stores.add(over, toCome, filled));
      return written;
    }
  }

  private ModelSession booked(Slot slot, BookingTables tables, DocumentStores stores)
      throws SQLException {
    var booking = student.books(mentor, slot);
    var _ = student.confirms(new Sandbox(system).pay(booking, Webhook.NEVER));
    String id = booking.bookingId();
    await("the mails of a session")
        .atMost(TIMEOUT)
        .until(() -> student.session(id).meetingLink() != null && stores.isSettled(id, MAILS));
    return new ModelSession(tables.find(id), slot.startTime(), Duration.ZERO);
  }

  private static ModelSession takesPlace(
      ModelSession model, BookingTables tables, DocumentStores stores) throws SQLException {
    String id = model.values().id();
    stores.remindNow(id);
    await("the reminders of a session")
        .atMost(TIMEOUT)
        .until(() -> stores.isSettled(id, MAILS_WITH_REMINDERS));
    tables.putBack(id, PUT_BACK);
    await("the end of a session")
        .atMost(TIMEOUT)
        .until(() -> tables.find(id).isOver() && stores.isOver(id, tables.version(id)));
    return new ModelSession(tables.find(id), model.bookedFor(), PUT_BACK);
  }
}
