package ai.aureeture.notification.domain;

/** Something that happened to a session and that its people are told. */
public sealed interface Fact {

  /** The event's id, stable across redelivery. */
  String eventId();

  Session session();

  /** The money is captured and the session stands. */
  record Confirmed(String eventId, Session session) implements Fact {}

  /** A captured payment went back to the student in full. */
  record Refunded(String eventId, Session session, Money amount, RefundReason reason)
      implements Fact {}
}
