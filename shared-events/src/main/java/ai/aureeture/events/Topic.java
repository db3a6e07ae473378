package ai.aureeture.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics and the events each carries; each language is a sealed interface. */
public enum Topic {
  BOOKINGS("aureeture.bookings.v1", "booking", BookingEvent.class, PersonEvent.class),
  MEETING_LINKS("aureeture.meeting-links.v1", "meetinglink", MeetingLinkEvent.class),
  NOTIFICATIONS("aureeture.notifications.v1", "notification", NotificationEvent.class);

  private static final Map<String, Class<?>> EVENT_BY_TYPE =
      Arrays.stream(values())
          .flatMap(topic -> topic.languages.stream())
          .flatMap(language -> Arrays.stream(language.getPermittedSubclasses()))
          .collect(Collectors.toMap(Topic::typeOf, Function.identity()));

  private final String topicName;
  private final String producer;
  private final List<Class<? extends PublishedEvent>> languages;

  @SafeVarargs
  Topic(String topicName, String producer, Class<? extends PublishedEvent>... languages) {
    this.topicName = topicName;
    this.producer = producer;
    this.languages = List.of(languages);
  }

  /** The name on the broker. */
  public String topicName() {
    return topicName;
  }

  /** Where its events come from: the CloudEvents {@code source}. */
  public String source() {
    return "/aureeture/" + producer;
  }

  public static Topic of(PublishedEvent event) {
    return of(event.getClass());
  }

  /** The CloudEvents {@code type}, such as {@code ai.aureeture.booking.PaymentConfirmed.v1}. */
  public static String typeOf(Class<?> event) {
    return "ai.aureeture.%s.%s.v1".formatted(of(event).producer, event.getSimpleName());
  }

  static Optional<Class<? extends PublishedEvent>> eventOfType(String type) {
    return Optional.ofNullable(EVENT_BY_TYPE.get(type))
        .map(known -> known.asSubclass(PublishedEvent.class));
  }

  private static Topic of(Class<?> event) {
    return Arrays.stream(values())
        .filter(topic -> topic.languages.stream().anyMatch(it -> it.isAssignableFrom(event)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(event + " belongs to no topic"));
  }
}
