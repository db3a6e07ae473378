package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of mails, which follow from whom they tell what. */
public final class MailId {
  private MailId() {}

  static String of(Session session, Role reader, MailContent wording) {
    var time = session.reschedules().moves();
    var person = session.person(reader).id();
    return NaturalKey.of(session.id(), time, person, wording.word(), wording.key());
  }

  /** The ids of the mails that may wait for the link of this session's time. */
  public static List<String> inviting(Session session, Role reader) {
    return Stream.of(
            new MailContent.Confirmation(Optional.empty(), Optional.empty()),
            new MailContent.Accepted(Optional.empty()),
            new MailContent.Moved(Optional.empty(), reader, session.start(), session.end()))
        .map(wording -> of(session, reader, wording))
        .toList();
  }
}
