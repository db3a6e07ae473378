package ai.aureeture.notification.adapter.inbound.kafka;

import ai.aureeture.notification.application.live.LiveUpdates;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** A replica that begins to listen, or does so again, may have missed signals in between. */
@ApplicationScoped
@Identifier("missed-news")
class RebalanceCatchUp implements KafkaConsumerRebalanceListener {
  private final LiveUpdates liveUpdates;

  RebalanceCatchUp(LiveUpdates liveUpdates) {
    this.liveUpdates = liveUpdates;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    liveUpdates.catchUp();
  }
}
