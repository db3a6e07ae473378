package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import ai.aureeture.mongo.LastSeenCache;
import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.adapter.outbound.mongo.AppointmentDocument.Stored;
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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Appointments as documents. A change replaces the revision it was decided on or starts over. */
@ApplicationScoped
class MongoAppointments implements Appointments {
  private static final String MENTOR = "session.mentor.id";
  private static final String STUDENT = "session.student.id";
  private static final String START = "session.start";
  private static final String END = "session.end";

  private final IndexedCollection appointments;

  /** Empty: there was none. */
  private final LastSeenCache<Optional<Stored>> recent = new LastSeenCache<>();

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

  /** What this process has seen last is tried first: it is there still, or nothing is written. */
  @Override
  public Uni<Appointment> change(Session told, UnaryOperator<Appointment> decide) {
    return recent
        .find(told.id())
        .map(seen -> AppointmentChange.of(seen, told, decide))
        .filter(AppointmentChange::isOne)
        .map(this::store)
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
        .flatMap(done -> doneOr(done, () -> changeStored(told, decide)));
  }

  private Uni<Appointment> changeStored(Session told, UnaryOperator<Appointment> decide) {
    return stored(told.id())
        .map(stored -> AppointmentChange.of(stored, told, decide))
        .flatMap(change ->
            change.isOne() ? store(change) : Uni.createFrom().item(Optional.of(change.next())))
        .flatMap(done -> doneOr(done, () -> changeStored(told, decide)));
  }

  private static Uni<Appointment> doneOr(
      Optional<Appointment> done, Supplier<Uni<Appointment>> again) {
    return done.map(stored -> Uni.createFrom().item(stored)).orElseGet(again);
  }

  @Override
  public Uni<Optional<Appointment>> find(String sessionId) {
    return stored(sessionId).map(found -> found.map(Stored::appointment));
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

  /** Empty when another process changed it in between. */
  private Uni<Optional<Appointment>> store(AppointmentChange change) {
    var id = change.next().session().id();
    return write(id, change)
        .invoke(done -> {
          if (done) {
            recent.put(id, Optional.of(change.stored()));
          } else {
            recent.remove(id);
          }
        })
        .map(done -> done ? Optional.of(change.next()) : Optional.empty());
  }

  private Uni<Boolean> write(String id, AppointmentChange change) {
    var document = AppointmentDocument.of(change.next(), change.revision());
    return change.begins()
        ? appointments
            .run(all -> all.insertOne(document))
            .replaceWith(true)
            .onFailure(MongoFailures::isDuplicateKey)
            .recoverWithItem(false)
        : appointments
            .run(all -> all.replaceOne(unchanged(id, change), document))
            .map(done -> done.getMatchedCount() > 0);
  }

  private static Bson unchanged(String id, AppointmentChange change) {
    return and(eq("_id", id), eq("revision", change.revision() - 1));
  }

  private Uni<Optional<Stored>> stored(String sessionId) {
    return appointments
        .run(all -> all.find(eq("_id", sessionId)).toUni())
        .map(found -> Optional.ofNullable(found).map(AppointmentDocument::toStored))
        .invoke(found -> recent.put(sessionId, found));
  }
}
