package ai.aureeture.events.cloudevents;

import ai.aureeture.events.EventType;
import ai.aureeture.events.PublishedEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event by its {@link EventType}. */
public final class EventTypes {
  private static final Map<String, Class<? extends PublishedEvent>> EVENTS =
      leaves(PublishedEvent.class)
          .map(leaf -> leaf.<PublishedEvent>asSubclass(PublishedEvent.class))
          .collect(Collectors.toMap(EventTypes::of, Function.identity()));

  private EventTypes() {}

  /** The CloudEvents {@code type} of an event. */
  public static String of(Class<? extends PublishedEvent> event) {
    return event.getAnnotation(EventType.class).value();
  }

  /** Empty for a type that this version does not know. */
  public static Optional<Class<? extends PublishedEvent>> find(String type) {
    return Optional.ofNullable(EVENTS.get(type));
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::leaves)
        : Stream.of(type);
  }
}
