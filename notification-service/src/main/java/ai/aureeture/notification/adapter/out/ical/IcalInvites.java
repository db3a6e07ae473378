package ai.aureeture.notification.adapter.out.ical;

import ai.aureeture.notification.application.port.Invites;
import ai.aureeture.notification.application.port.Letter.Invite;
import ai.aureeture.notification.domain.Letterhead;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.OneLine;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Wording.Confirmation;
import ai.aureeture.notification.domain.Wording.LinkFollowUp;
import ai.aureeture.notification.domain.Wording.RefundNotice;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Calendar entries by RFC 5545 and 5546: one UID a session for ever, and a higher SEQUENCE with
 * every mail that changes something. Times are in UTC, so that no zone has to be described.
 */
@Singleton
class IcalInvites implements Invites {
  private static final int UNFOLDED = Integer.MAX_VALUE;

  private final Letterhead letterhead;

  IcalInvites(Letterhead letterhead) {
    this.letterhead = letterhead;
  }

  @Override
  public Optional<Invite> write(Mail mail) {
    return switch (mail.wording()) {
      case Confirmation(var link) ->
          Optional.of(request(mail, 0, link == null ? joinPage(mail) : link));
      case LinkFollowUp(var link) -> Optional.of(request(mail, 1, link));
      // Above all that may have gone out before.
      case RefundNotice refund when refund.recallsInvite() ->
          Optional.of(calendar(mail, ImmutableMethod.CANCEL, 2, joinPage(mail)));
      case RefundNotice refund -> Optional.empty();
    };
  }

  private Invite request(Mail mail, int sequence, String place) {
    return calendar(mail, ImmutableMethod.REQUEST, sequence, place);
  }

  private Invite calendar(Mail mail, Method method, int sequence, String place) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Aureeture//Booking//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    calendar.add(event(mail, method, sequence, place));
    return new Invite(method.getValue(), text(calendar));
  }

  private VEvent event(Mail mail, Method method, int sequence, String place) {
    var session = mail.session();
    var other = session.person(mail.reader().other());
    var event = new VEvent(false);
    event.add(new Uid(session.id() + "@" + letterhead.domain()));
    event.add(new Sequence(sequence));
    event.add(new DtStamp(mail.createdAt()));
    event.add(new net.fortuna.ical4j.model.property.DtStart<>(session.start()));
    event.add(new net.fortuna.ical4j.model.property.DtEnd<>(session.end()));
    event.add(
        new net.fortuna.ical4j.model.property.Summary(summary(session.displayTitle(), other)));
    event.add(organizer());
    event.add(attendee(mail.recipient()));
    event.add(status(method));
    event.add(new Location(place));
    event.add(new Url(URI.create(place)));
    event.add(new Description(description(mail, place)));
    return event;
  }

  private Organizer organizer() {
    var organizer = new Organizer(mailto(letterhead.from()));
    organizer.add(new Cn("Aureeture"));
    return organizer;
  }

  private static Attendee attendee(Person person) {
    var attendee = new Attendee(mailto(person.email()));
    attendee.add(CuType.INDIVIDUAL);
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.TRUE);
    // Quotes cannot be written inside a parameter (RFC 5545, 3.2).
    attendee.add(new Cn(person.displayName().replace('"', '\'')));
    return attendee;
  }

  private static Status status(Method method) {
    return method.equals(ImmutableMethod.CANCEL)
        ? ImmutableStatus.VEVENT_CANCELLED
        : ImmutableStatus.VEVENT_CONFIRMED;
  }

  private static String summary(String title, Person other) {
    return "%s with %s".formatted(title, other.displayName());
  }

  private String description(Mail mail, String place) {
    var about = OneLine.of(mail.session().description(), 500);
    return (about.isEmpty() ? "" : about + "\n\n")
        + "Join: "
        + place
        + "\nDetails: "
        + joinPage(mail);
  }

  private String joinPage(Mail mail) {
    return letterhead.joinPage(mail.session(), mail.reader());
  }

  private static URI mailto(String address) {
    return URI.create("mailto:" + address);
  }

  private static String text(Calendar calendar) {
    var problems = calendar.validate().getEntries();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("an invite breaks RFC 5545: " + problems);
    }
    var text = new StringWriter();
    try {
      new CalendarOutputter(true, UNFOLDED).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folding.of(text.toString());
  }
}
