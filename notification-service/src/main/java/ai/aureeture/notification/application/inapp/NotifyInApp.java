package ai.aureeture.notification.application.inapp;

import ai.aureeture.notification.application.people.PresentZones;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.LiveSignals;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.application.work.Unis;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.live.LiveSignal.NoticeStored;
import ai.aureeture.notification.domain.mails.SenderDetails;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells those whom a fact concerns at once, by bell. */
@ApplicationScoped
public class NotifyInApp {
  private static final Logger LOG = Logger.getLogger(NotifyInApp.class);

  private final Notices notices;
  private final Appointments appointments;
  private final LiveSignals live;
  private final PresentZones zones;
  private final SenderDetails sender;
  private final Clock clock;

  public NotifyInApp(
      Notices notices,
      Appointments appointments,
      LiveSignals live,
      PresentZones zones,
      SenderDetails sender,
      Clock clock) {
    this.notices = notices;
    this.appointments = appointments;
    this.live = live;
    this.zones = zones;
    this.sender = sender;
    this.clock = clock;
  }

  /** Completes when every notice is stored and signalled; repeating it changes nothing. */
  public Uni<Void> ring(NotificationTrigger trigger) {
    return InAppNotification.isRungBy(trigger)
        ? zones
            .readByBoth(trigger.session())
            .map(seen -> InAppNotification.of(trigger, seen, sender.supportContact()))
            .flatMap(bells -> ring(trigger, bells))
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> ring(NotificationTrigger trigger, List<InAppNotification> bells) {
    return left(trigger.session())
        .flatMap(left ->
            Unis.all(bells.stream().map(bell -> ring(bell, trigger.session(), left)).toList()))
        .invoke(() ->
            LOG.infof(
                "In-app notifications: %s for %d, booking=%s",
                bells.getFirst().type().word(), bells.size(), trigger.session().id()));
  }

  private Uni<Void> ring(InAppNotification bell, Session told, Session left) {
    if (left.hasForgotten(bell.recipientId())) {
      return Uni.createFrom().voidItem();
    }
    return notices
        .add(left.equals(told) ? bell : bell.withoutWords(), clock.instant())
        .flatMap(notice -> live.send(NoticeStored.of(notice)));
  }

  /** A late event, from before a person's data was erased, does not bring it back. */
  private Uni<Session> left(Session told) {
    return appointments
        .find(told.id())
        .map(known ->
            known
                .map(Appointment::session)
                .filter(newest -> newest.version() > told.version())
                .map(told::forgetting)
                .orElse(told));
  }
}
