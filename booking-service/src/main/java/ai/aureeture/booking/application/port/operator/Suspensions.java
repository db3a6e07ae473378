package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.Actor;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mentors who are suspended: students can neither find nor book them; booked sessions stay. */
public interface Suspensions {

  /**
   * Suspends a mentor, also one whose booking is being made at that moment; one who is suspended
   * already stays so for the first reason. The audit trail tells who did, and why. Empty when there
   * is no such mentor.
   */
  Uni<Optional<Suspension>> suspend(String mentorId, String reason, Actor admin, Instant at);

  /** Ends it, which the audit trail tells; false when there is no such mentor. */
  Uni<Boolean> lift(String mentorId, Actor admin, Instant at);

  /** The latest first. */
  Uni<List<Suspension>> list(int limit);

  /**
   * @param by the operator's id
   */
  record Suspension(String mentorId, String name, String reason, String by, Instant since) {}
}
