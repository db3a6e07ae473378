package ai.aureeture.booking.adapter.outbound.deadletters;

import ai.aureeture.events.cloudevents.Topic;
import java.util.Arrays;
import java.util.Optional;

/**
 * A topic of dead letters, by the names the services give theirs: {@code <source>.<service>.dlq}.
 *
 * @param source where its messages are read from
 * @param service who could not handle them
 */
record DeadLetterTopic(String name, String source, String service) {
  private static final String MARK = ".dlq";

  /** Empty for any other topic. */
  static Optional<DeadLetterTopic> of(String name) {
    return Arrays.stream(Topic.values())
        .map(Topic::topicName)
        .filter(source -> name.startsWith(source + ".") && name.endsWith(MARK))
        .findFirst()
        .map(source -> new DeadLetterTopic(name, readFrom(source), between(source + ".", name)));
  }

  // Letters of the time when our services read the public topic.
  private static String readFrom(String source) {
    return source.equals(Topic.BOOKINGS.topicName()) ? Topic.BOOKINGS_INTERNAL.topicName() : source;
  }

  private static String between(String begin, String name) {
    return name.substring(begin.length(), Math.max(begin.length(), name.length() - MARK.length()));
  }
}
