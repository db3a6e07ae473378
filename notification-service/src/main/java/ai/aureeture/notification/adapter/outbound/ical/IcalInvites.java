package ai.aureeture.notification.adapter.outbound.ical;

import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.REQUEST;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;

import ai.aureeture.notification.application.port.mails.Invites;
import ai.aureeture.notification.application.port.mails.RenderedMail.Invite;
import ai.aureeture.notification.domain.calendar.CalendarRevision;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.SenderDetails;
import jakarta.enterprise.context.ApplicationScoped;

/** Invites by RFC 5546. */
@ApplicationScoped
class IcalInvites implements Invites {
  private final SenderDetails sender;

  IcalInvites(SenderDetails sender) {
    this.sender = sender;
  }

  @Override
  public Invite write(Mail mail, CalendarRevision revision) {
    var method = revision.cancelled() ? CANCEL : REQUEST;
    var status = revision.cancelled() ? VEVENT_CANCELLED : VEVENT_CONFIRMED;
    var entry = new Entry(mail.session(), mail.reader(), revision.link(), sender);
    var calendar = Ical.empty();
    calendar.add(method);
    calendar.add(entry.invitation(revision.sequence(), revision.at(), status));
    return new Invite(method.getValue(), Ical.text(calendar));
  }
}
