package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.listings.ListedSlots;
import ai.aureeture.events.AvailabilityEvent;
import ai.aureeture.events.SlotsListed;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Adds what was listed on a date to that day of its mentor. The first event of a date counts: a
 * repeat may have other numbers, where the plan has changed meanwhile.
 */
final class FollowListings implements Processor<String, byte[], Void, Void> {
  private final EventReader<AvailabilityEvent, SlotsListed> events;
  private KeyValueStore<String, ListedSlots> listings;
  private DaySums days;

  FollowListings(SkippedEvents skipped) {
    events =
        new EventReader<>(
            Topic.AVAILABILITY, AvailabilityEvent.class, FollowListings::told, skipped);
  }

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    listings = context.getStateStore(Stores.LISTINGS);
    days = DaySums.of(context);
  }

  @Override
  public void process(Record<String, byte[]> message) {
    events.read(message).ifPresent(this::add);
  }

  private static SlotsListed told(CloudEvent<AvailabilityEvent> message) {
    return switch (message.event()) {
      case SlotsListed listed -> listed;
    };
  }

  private void add(SlotsListed event) {
    var key = StoreKeys.day(event.mentorId(), event.date());
    var listed = new ListedSlots(event.listed(), event.booked());
    if (listings.putIfAbsent(key, listed) == null) {
      days.add(event.mentorId(), event.date(), listed.figures());
    }
  }
}
