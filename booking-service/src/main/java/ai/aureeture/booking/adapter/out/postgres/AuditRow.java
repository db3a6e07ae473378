package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.application.port.operator.AuditTrail.Entry;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Offer;
import ai.aureeture.booking.domain.SessionId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "audit_entry")
class AuditRow extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Instant at;

  @Column(name = "actor_role")
  String actorRole;

  @Column(name = "actor_id")
  String actorId;

  String what;

  @Column(name = "session_id")
  UUID sessionId;

  Long version;

  @Column(name = "mentor_id")
  String mentorId;

  @Column(name = "student_id")
  String studentId;

  String detail;

  /** A row for everything that was decided. */
  static List<AuditRow> of(Decision decision, Actor actor) {
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

  static AuditRow of(Offer offer, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "offer-published";
    row.detail = AuditFacts.of(offer);
    row.mentorId = offer.mentorId();
    return row;
  }

  static AuditRow ofErasedOffer(String mentorId, Actor actor, Instant at) {
    var row = by(actor, at);
    row.what = "offer-erased";
    row.detail = "{}";
    row.mentorId = mentorId;
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
