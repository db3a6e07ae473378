package ai.aureeture.notification.adapter.outbound.ical;

import static net.fortuna.ical4j.model.parameter.Role.REQ_PARTICIPANT;

import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.UnlinkedText;
import ai.aureeture.notification.domain.WallClock;
import ai.aureeture.notification.domain.mails.SenderDetails;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * A session in its reader's calendar, the same in mails, files and feeds: one UID for ever, a
 * higher SEQUENCE with every mail that changes something, and times in UTC, so that no zone has to
 * be described. The description has them in the reader's own. What people wrote becomes no link in
 * any calendar program: the entry's own links are the only ones.
 *
 * @param link where to meet; empty while the dashboard's join page stands for it
 */
record Entry(Session session, Role reader, Optional<String> link, SenderDetails sender) {

  /** As a calendar program may show it to anybody: without the reader's address. */
  VEvent event(int sequence, Instant changedAt, Status status) {
    var event = new VEvent(false);
    event.add(new Uid(session.id() + "@" + sender.domain()));
    event.add(new Sequence(sequence));
    event.add(new DtStamp(changedAt));
    event.add(new LastModified(changedAt));
    event.add(new DtStart<>(session.start()));
    event.add(new DtEnd<>(session.end()));
    event.add(new Summary(summary()));
    event.add(status);
    event.add(new Location(place()));
    uri(place()).map(Url::new).ifPresent(event::add);
    event.add(new Description(description()));
    if (!status.equals(ImmutableStatus.VEVENT_CANCELLED)) {
      event.add(RoomOpens.alarm(summary()));
    }
    return event;
  }

  /** As it is sent to its reader, who may answer. */
  VEvent invitation(int sequence, Instant changedAt, Status status) {
    var event = event(sequence, changedAt, status);
    event.add(organizer());
    event.add(attendee());
    return event;
  }

  private Organizer organizer() {
    var organizer = new Organizer(mailto(sender.from()));
    organizer.add(new Cn("Aureeture"));
    return organizer;
  }

  private Attendee attendee() {
    var person = session.person(reader);
    var attendee = new Attendee(mailto(person.email()));
    attendee.add(CuType.INDIVIDUAL);
    attendee.add(REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.TRUE);
    // Quotes cannot be written inside a parameter (RFC 5545, 3.2).
    attendee.add(new Cn(UnlinkedText.of(person.displayName()).replace('"', '\'')));
    return attendee;
  }

  private String summary() {
    var other = session.person(reader.other());
    return "%s with %s"
        .formatted(
            UnlinkedText.of(session.subject().displayTitle()),
            UnlinkedText.of(other.displayName()));
  }

  private String place() {
    return link.orElseGet(() -> sender.joinPage(session, reader));
  }

  private String description() {
    var about =
        session.subject().descriptionLines().stream()
            .map(UnlinkedText::of)
            .collect(Collectors.joining("\n"));
    return (about.isEmpty() ? "" : about + "\n\n")
        + ("When: " + when(session.start(), session.end()) + "\n")
        + ("Join: " + place() + "\n")
        + ("Details: " + sender.joinPage(session, reader))
        + asked();
  }

  /** A session with a request to move stands at its time until the other one agrees. */
  private String asked() {
    return session
        .reschedules()
        .pending()
        .filter(_ -> session.stands())
        .map(this::asked)
        .orElse("");
  }

  private String asked(RescheduleRequest pending) {
    var to = pending.proposed().map(time -> " to " + when(time.start(), time.end())).orElse("");
    return "\n\nA move%s was requested. Until it’s agreed, the session keeps its time."
        .formatted(to);
  }

  private String when(Instant start, Instant end) {
    return WallClock.range(start, end, session.person(reader).zone());
  }

  /** The place as a property of its own, which only an address can be. */
  private static Optional<URI> uri(String place) {
    try {
      return Optional.of(new URI(place));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static URI mailto(String address) {
    return URI.create(MailtoUri.of(address));
  }
}
