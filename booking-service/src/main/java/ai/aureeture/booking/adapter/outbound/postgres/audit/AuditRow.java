package ai.aureeture.booking.adapter.outbound.postgres.audit;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.application.port.operator.AuditTrail.Entry;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.review.ReviewDecision;
import ai.aureeture.booking.domain.session.Decision;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "audit_entry")
public class AuditRow extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  public Instant at;

  @Column(name = "actor_role")
  String actorRole;

  @Column(name = "actor_id")
  String actorId;

  String what;

  @Column(name = "session_id")
  UUID sessionId;

  Long version;

  @Column(name = "mentor_id")
  public String mentorId;

  @Column(name = "student_id")
  public String studentId;

  String detail;

  /** The columns that a row is inserted with. */
  public static final List<String> COLUMNS =
      List.of(
          "at",
          "actor_role",
          "actor_id",
          "what",
          "session_id",
          "version",
          "mentor_id",
          "student_id",
          "detail");

  /** The values of the columns, in their order; null where there is none. */
  public List<Object> values() {
    return Arrays.asList(
        at, actorRole, actorId, what, sessionId, version, mentorId, studentId, detail);
  }

  /** A row for everything that was decided. */
  public static List<AuditRow> of(Decision decision, Actor actor) {
    var session = decision.session();
    return decision.events().stream()
        .map(event -> {
          var row = by(actor, session.updatedAt());
          row.what = AuditFacts.nameOf(event);
          row.detail = AuditFacts.of(event);
          row.sessionId = session.id().value();
          row.version = session.version();
          row.mentorId = session.terms().mentor().id();
          row.studentId = session.terms().student().id();
          return row;
        })
        .toList();
  }

  public static AuditRow of(Offer offer, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "offer-published";
    row.detail = AuditFacts.of(offer);
    row.mentorId = offer.mentorId();
    return row;
  }

  public static AuditRow of(String mentorId, Profile profile, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "profile-published";
    row.detail = AuditFacts.of(profile);
    row.mentorId = mentorId;
    return row;
  }

  public static AuditRow ofPhoto(String mentorId, boolean isShown, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = isShown ? "photo-shown" : "photo-removed";
    row.detail = "{}";
    row.mentorId = mentorId;
    return row;
  }

  /** A row for what happened to the review. */
  public static AuditRow of(ReviewDecision decision, Actor actor) {
    var review = decision.review();
    var event = decision.event().orElseThrow();
    var row = by(actor, decision.at());
    row.what = AuditFacts.nameOf(event);
    row.detail = AuditFacts.of(event, review.id());
    row.sessionId = review.session().value();
    row.mentorId = review.mentorId();
    row.studentId = review.studentId();
    return row;
  }

  public static AuditRow ofErasedOffer(String mentorId, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "offer-erased";
    row.detail = "{}";
    row.mentorId = mentorId;
    return row;
  }

  public static AuditRow ofSuspension(String mentorId, String reason, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "mentor-suspended";
    row.detail = AuditFacts.json(Map.of("reason", reason));
    row.mentorId = mentorId;
    return row;
  }

  public static AuditRow ofEndedSuspension(String mentorId, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "mentor-reinstated";
    row.detail = "{}";
    row.mentorId = mentorId;
    return row;
  }

  static AuditRow ofReplayStart(String topic, int limit, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "dead-letter-replay-started";
    row.detail = AuditFacts.json(Map.of("topic", topic, "limit", limit));
    return row;
  }

  static AuditRow ofReplay(String topic, int replayed, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "dead-letters-replayed";
    row.detail = AuditFacts.json(Map.of("topic", topic, "replayed", replayed));
    return row;
  }

  Entry toEntry() {
    return new Entry(
        id,
        at,
        new Actor(EnumNames.read(Actor.Role.class, actorRole), Optional.ofNullable(actorId)),
        what,
        Optional.ofNullable(sessionId).map(SessionId::new),
        Optional.ofNullable(version),
        detail);
  }

  private static AuditRow by(Actor actor, Instant at) {
    var row = new AuditRow();
    row.at = at;
    row.actorRole = EnumNames.of(actor.role());
    row.actorId = actor.personId().orElse(null);
    return row;
  }
}
