package ai.aureeture.notification.adapter.out.ical;

import ai.aureeture.notification.domain.Letterhead;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.OneLine;
import java.net.URI;
import java.net.URISyntaxException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * A session in its reader's calendar: one UID for ever, a higher SEQUENCE with every mail that
 * changes something, and times in UTC, so that no zone has to be described.
 *
 * @param place where to meet
 */
record Entry(Mail mail, Letterhead letterhead, String place) {

  VEvent event(Method method, int sequence) {
    var session = mail.session();
    var event = new VEvent(false);
    event.add(new Uid(session.id() + "@" + letterhead.domain()));
    event.add(new Sequence(sequence));
    event.add(new DtStamp(mail.createdAt()));
    event.add(new DtStart<>(session.start()));
    event.add(new DtEnd<>(session.end()));
    event.add(new Summary(summary()));
    event.add(organizer());
    event.add(attendee());
    event.add(status(method));
    event.add(new Location(place));
    event.add(new Url(URI.create(place)));
    event.add(new Description(description()));
    return event;
  }

  private Organizer organizer() {
    var organizer = new Organizer(mailto(letterhead.from()));
    organizer.add(new Cn("Aureeture"));
    return organizer;
  }

  private Attendee attendee() {
    var attendee = new Attendee(mailto(mail.recipient().email()));
    attendee.add(CuType.INDIVIDUAL);
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.TRUE);
    // Quotes cannot be written inside a parameter (RFC 5545, 3.2).
    attendee.add(new Cn(mail.recipient().displayName().replace('"', '\'')));
    return attendee;
  }

  private static Status status(Method method) {
    return method.equals(ImmutableMethod.CANCEL)
        ? ImmutableStatus.VEVENT_CANCELLED
        : ImmutableStatus.VEVENT_CONFIRMED;
  }

  private String summary() {
    var other = mail.session().person(mail.reader().other());
    return "%s with %s".formatted(mail.session().displayTitle(), other.displayName());
  }

  private String description() {
    var about = OneLine.of(mail.session().description(), 500);
    var details = letterhead.joinPage(mail.session(), mail.reader());
    return (about.isEmpty() ? "" : about + "\n\n") + "Join: " + place + "\nDetails: " + details;
  }

  private static URI mailto(String address) {
    try {
      // By its parts, which are escaped: a valid address may hold what a URI may not.
      return new URI("mailto", address, null);
    } catch (URISyntaxException e) {
      // Its text would carry the address into the log.
      throw new IllegalStateException("no address that an invite could carry");
    }
  }
}
