package ai.aureeture.notification.application.inapp;

import ai.aureeture.notification.application.live.LiveUpdates;
import ai.aureeture.notification.application.people.PresentZones;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.LiveSignals;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.application.work.Unis;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
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
  private final LiveUpdates windows;
  private final LiveSignals live;
  private final PresentZones zones;
  private final SenderDetails sender;
  private final Clock clock;

  public NotifyInApp(
      Notices notices,
      Appointments appointments,
      LiveUpdates windows,
      LiveSignals live,
      PresentZones zones,
      SenderDetails sender,
      Clock clock) {
    this.notices = notices;
    this.appointments = appointments;
    this.windows = windows;
    this.live = live;
    this.zones = zones;
    this.sender = sender;
    this.clock = clock;
  }

  /** Completes when every notice is stored and signalled; repeating it changes nothing. */
  public Uni<Void> ring(NotificationTrigger trigger) {
    return InAppNotification.isRungBy(trigger)
        ? Uni.combine()
            .all()
            .unis(zones.readByBoth(trigger.session()), left(trigger.session()))
            .asTuple()
            .flatMap(found -> ring(trigger, found.getItem1(), found.getItem2()))
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> ring(NotificationTrigger trigger, Session seen, Session left) {
    var told = trigger.session();
    var bells = InAppNotification.of(trigger, seen, sender.supportContact());
    var heard =
        bells.stream()
            .filter(bell -> !left.hasForgotten(bell.recipientId()))
            .map(bell -> left.equals(told) ? bell : bell.withoutWords())
            .toList();
    return notices
        .add(heard, clock.instant())
        .invoke(windows::stored)
        .flatMap(this::signal)
        .invoke(() ->
            LOG.infof(
                "In-app notifications: %s for %d, booking=%s",
                bells.getFirst().type().word(), bells.size(), told.id()));
  }

  private Uni<Void> signal(List<Notice> stored) {
    return Unis.all(stored.stream().map(notice -> live.send(NoticeStored.of(notice))).toList());
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
