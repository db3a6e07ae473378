package ai.aureeture.notification.adapter.out.ical;

import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.REQUEST;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;

import ai.aureeture.notification.application.port.Invites;
import ai.aureeture.notification.application.port.Letter.Invite;
import ai.aureeture.notification.domain.Letterhead;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.Wording.Confirmation;
import ai.aureeture.notification.domain.Wording.LinkFollowUp;
import ai.aureeture.notification.domain.Wording.RefundNotice;
import jakarta.inject.Singleton;
import java.util.Optional;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Status;

/** Invites by RFC 5546. */
@Singleton
class IcalInvites implements Invites {
  private final Letterhead letterhead;

  IcalInvites(Letterhead letterhead) {
    this.letterhead = letterhead;
  }

  @Override
  public Optional<Invite> write(Mail mail) {
    return switch (mail.wording()) {
      case Confirmation(var link) -> request(mail, 0, link);
      case LinkFollowUp(var link) -> request(mail, 1, link);
      // Above all that may have gone out before.
      case RefundNotice refund when refund.recallsInvite() ->
          invite(mail, CANCEL, VEVENT_CANCELLED, 2, null);
      case RefundNotice refund -> Optional.empty();
    };
  }

  private Optional<Invite> request(Mail mail, int sequence, String link) {
    return invite(mail, REQUEST, VEVENT_CONFIRMED, sequence, link);
  }

  private Optional<Invite> invite(
      Mail mail, Method method, Status status, int sequence, String link) {
    var entry = new Entry(mail.session(), mail.reader(), link, letterhead);
    var calendar = Ical.empty();
    calendar.add(method);
    calendar.add(entry.invitation(sequence, mail.createdAt(), status));
    return Optional.of(new Invite(method.getValue(), Ical.text(calendar)));
  }
}
