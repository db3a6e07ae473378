package ai.aureeture.notification.adapter.out.ical;

import ai.aureeture.notification.application.port.Invites;
import ai.aureeture.notification.application.port.Letter.Invite;
import ai.aureeture.notification.domain.Letterhead;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.Wording.Confirmation;
import ai.aureeture.notification.domain.Wording.LinkFollowUp;
import ai.aureeture.notification.domain.Wording.RefundNotice;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Calendar entries by RFC 5545 and 5546, made by ical4j. */
@Singleton
class IcalInvites implements Invites {
  private static final int UNFOLDED = Integer.MAX_VALUE;

  private final Letterhead letterhead;

  IcalInvites(Letterhead letterhead) {
    this.letterhead = letterhead;
  }

  @Override
  public Optional<Invite> write(Mail mail) {
    var joinPage = letterhead.joinPage(mail.session(), mail.reader());
    return switch (mail.wording()) {
      case Confirmation(var link) -> request(mail, 0, link == null ? joinPage : link);
      case LinkFollowUp(var link) -> request(mail, 1, link);
      // Above all that may have gone out before.
      case RefundNotice refund when refund.recallsInvite() ->
          Optional.of(invite(mail, ImmutableMethod.CANCEL, 2, joinPage));
      case RefundNotice refund -> Optional.empty();
    };
  }

  private Optional<Invite> request(Mail mail, int sequence, String place) {
    return Optional.of(invite(mail, ImmutableMethod.REQUEST, sequence, place));
  }

  private Invite invite(Mail mail, Method method, int sequence, String place) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Aureeture//Booking//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    calendar.add(new Entry(mail, letterhead, place).event(method, sequence));
    return new Invite(method.getValue(), text(calendar));
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
