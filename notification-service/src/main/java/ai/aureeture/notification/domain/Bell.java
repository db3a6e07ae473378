package ai.aureeture.notification.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A notice that is to be given: everything about it but its place in the recipient's list. One fact
 * rings one bell a person, however often it is told.
 */
public record Bell(
    String id, String recipientId, NoticeType type, String title, String body, String sessionId) {

  /**
   * The bells a fact rings.
   *
   * @param supportContact shown where somebody may want to ask
   */
  public static List<Bell> of(Fact fact, String supportContact) {
    return whoHears(fact)
        .map(role ->
            switch (fact) {
              case Fact.Confirmed confirmed -> confirmed(confirmed, role);
              case Fact.Refunded refunded -> refunded(refunded, role, supportContact);
            })
        .toList();
  }

  private static Stream<Role> whoHears(Fact fact) {
    boolean studentsOnly =
        fact instanceof Fact.Refunded refunded && refunded.reason() == RefundReason.SURPLUS;
    return studentsOnly ? Stream.of(Role.STUDENT) : Stream.of(Role.MENTOR, Role.STUDENT);
  }

  private static Bell confirmed(Fact.Confirmed fact, Role reader) {
    var body = "Your %s is confirmed: %s.".formatted(with(fact, reader), when(fact, reader));
    return bell(fact, reader, NoticeType.SESSION_CONFIRMED, "Session confirmed", body);
  }

  private static Bell refunded(Fact.Refunded fact, Role reader, String supportContact) {
    var body = RefundText.of(fact.session(), fact.amount(), fact.reason(), reader);
    return bell(
        fact,
        reader,
        NoticeType.SESSION_REFUNDED,
        fact.reason() == RefundReason.SURPLUS ? "Payment refunded" : "Session refunded",
        body + " Questions? Write to " + supportContact + ".");
  }

  private static String with(Fact fact, Role reader) {
    return "session “%s” with %s"
        .formatted(
            fact.session().displayTitle(), fact.session().person(reader.other()).displayName());
  }

  private static String when(Fact fact, Role reader) {
    var session = fact.session();
    return WallClock.range(session.start(), session.end(), session.person(reader).zone());
  }

  private static Bell bell(Fact fact, Role reader, NoticeType type, String title, String body) {
    var recipient = fact.session().person(reader).id();
    return new Bell(
        NaturalKey.of(fact.eventId(), recipient, type.word()),
        recipient,
        type,
        title,
        body,
        fact.session().id());
  }
}
