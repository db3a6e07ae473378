package ai.aureeture.availability.adapter.outbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.availability.application.port.ListedDays;
import ai.aureeture.availability.domain.slots.ListedDay;
import ai.aureeture.events.SlotsListed;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** {@link SlotsListed} on Kafka; published only once the broker has it. */
@ApplicationScoped
class KafkaListedDays implements ListedDays {
  private final MutinyEmitter<byte[]> events;

  KafkaListedDays(
      @Channel("listed-days") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<byte[]> events) {
    this.events = events;
  }

  @Override
  public Uni<Void> publish(ListedDay day) {
    return Uni.createFrom()
        .deferred(() -> events.sendMessage(message(event(day))))
        .onFailure()
        .transform(failure -> new Unavailable("the broker", failure));
  }

  /** The id follows from mentor and date: published twice, it is the same event. */
  static CloudEvent<SlotsListed> event(ListedDay day) {
    var name = "SlotsListed/%s/%s".formatted(day.mentorId(), day.date());
    return new CloudEvent<>(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString(),
        day.end(),
        new SlotsListed(
            day.mentorId(), day.date(), day.timezone().getId(), day.listed(), day.booked()));
  }

  private static Message<byte[]> message(CloudEvent<SlotsListed> event) {
    var record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(event.event().key())
            .withHeaders(new RecordHeaders(event.headers()))
            .build();
    return Message.of(event.publicData(), Metadata.of(record));
  }
}
