package ai.aureeture.testsupport.broken.adapter.outbound.stream;

import org.apache.kafka.common.TopicPartition;

/** Kafka beside the adapter that is for it. */
public record Streaming(TopicPartition partition) {}
