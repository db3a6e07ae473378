package ai.aureeture.notification.adapter.in.kafka;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.NotificationCreated;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.notification.application.FollowNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * All three topics once more for every replica, from now on only: whoever has a window open here
 * hears of it. Nothing is lost with an event that is missed, since windows catch up by themselves.
 */
@ApplicationScoped
class LiveEvents {
  private static final Logger LOG = Logger.getLogger(LiveEvents.class);

  private final FollowNews news;

  LiveEvents(FollowNews news) {
    this.news = news;
  }

  @Incoming("notifications-live")
  void notification(ConsumerRecord<String, byte[]> record) {
    show(record, NotificationEvent.class, this::show);
  }

  @Incoming("bookings-live")
  void booking(ConsumerRecord<String, byte[]> record) {
    show(record, BookingEvent.class, event -> news.sessionChanged(Told.session(event)));
  }

  @Incoming("meeting-links-live")
  void meetingLink(ConsumerRecord<String, byte[]> record) {
    show(record, MeetingLinkEvent.class, this::show);
  }

  private void show(NotificationEvent event) {
    switch (event) {
      case NotificationCreated created -> news.noticeCreated(Told.notice(created));
      case EmailDeliveryFailed failed -> {}
    }
  }

  private void show(MeetingLinkEvent event) {
    switch (event) {
      case MeetingLinkReady ready -> news.sessionChanged(Told.session(ready));
    }
  }

  private static <E extends PublishedEvent> void show(
      ConsumerRecord<String, byte[]> record, Class<E> language, Consumer<E> screen) {
    try {
      CloudEvent.read(record.headers(), record.value(), language)
          .map(CloudEvent::event)
          .ifPresent(screen);
    } catch (RuntimeException unreadable) {
      // The consumer that owns this event reports it; here it only cannot be shown.
      LOG.debugf("An event cannot be shown: %s", unreadable.getMessage());
    }
  }
}
