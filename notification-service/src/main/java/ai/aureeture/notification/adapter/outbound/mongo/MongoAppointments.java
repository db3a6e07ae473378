package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import com.mongodb.client.model.IndexModel;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Appointments as documents. A change replaces the revision it was decided on or starts over. */
@ApplicationScoped
class MongoAppointments implements Appointments {
  private static final String MENTOR = "session.mentor.id";
  private static final String STUDENT = "session.student.id";
  private static final String START = "session.start";
  private static final String END = "session.end";

  private final IndexedCollection appointments;

  MongoAppointments(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    var documents = client.getDatabase(name).getCollection("appointments");
    appointments =
        new IndexedCollection(
            documents,
            List.of(
                new IndexModel(ascending(MENTOR, END)),
                new IndexModel(ascending(STUDENT, END)),
                new IndexModel(ascending(START))));
  }

  @Override
  public Uni<Appointment> change(Session told, UnaryOperator<Appointment> decide) {
    return stored(told.id())
        .flatMap(stored ->
            stored == null
                ? begin(told, decide)
                : replace(stored, told, decide)
                    .flatMap(changed ->
                        changed.isEmpty()
                            ? change(told, decide)
                            : Uni.createFrom().item(changed.get())));
  }

  @Override
  public Uni<Optional<Appointment>> find(String sessionId) {
    return stored(sessionId)
        .map(stored -> Optional.ofNullable(stored).map(AppointmentDocument::toAppointment));
  }

  @Override
  public Uni<List<Appointment>> of(String personId, Instant end, int limit) {
    var own = or(eq(MENTOR, personId), eq(STUDENT, personId));
    var wanted = and(own, gt(END, Date.from(end)));
    return appointments.run(all ->
        all.find(wanted, new FindOptions().sort(ascending(START, "_id")).limit(limit))
            .map(AppointmentDocument::toAppointment)
            .collect()
            .asList());
  }

  private Uni<Appointment> begin(Session told, UnaryOperator<Appointment> decide) {
    var first = decide.apply(Appointment.of(told));
    return appointments
        .run(all -> all.insertOne(AppointmentDocument.of(first, 0)))
        .replaceWith(first)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithUni(() -> change(told, decide));
  }

  /** Empty when another process changed it in between. */
  private Uni<Optional<Appointment>> replace(
      Document stored, Session told, UnaryOperator<Appointment> decide) {
    var known = AppointmentDocument.toAppointment(stored);
    var next = decide.apply(known.mergedWith(told));
    if (next.equals(known)) {
      return Uni.createFrom().item(Optional.of(known));
    }
    long revision = stored.getLong("revision");
    var unchanged = and(eq("_id", told.id()), eq("revision", revision));
    return appointments
        .run(all -> all.replaceOne(unchanged, AppointmentDocument.of(next, revision + 1)))
        .map(done -> done.getMatchedCount() > 0 ? Optional.of(next) : Optional.empty());
  }

  private Uni<Document> stored(String sessionId) {
    return appointments.run(all -> all.find(eq("_id", sessionId)).toUni());
  }
}
