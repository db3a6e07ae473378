package ai.aureeture.meetinglink.adapter.outbound.calendly;

import ai.aureeture.meetinglink.application.port.NoRoom;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** A scheduled event. Here a location has a {@code type}, while requests call it {@code kind}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ScheduledEvent(String uri, String status, Location location) {

  /** {@code joinUrl} stays null until the conference provider has made it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Location(String type, String status, @JsonProperty("join_url") String joinUrl) {

    Optional<String> joinLink() {
      return switch (status) {
        case "pushed" -> Optional.ofNullable(joinUrl).map(Location::secure);
        case "initiated", "processing" -> Optional.empty();
        case null -> throw new NoRoom("calendly event without a conference");
        default -> throw new NoRoom("calendly could not make its link");
      };
    }

    private static String secure(String url) {
      if (!url.startsWith("https://")) {
        throw new NoRoom("calendly link is not https");
      }
      return url;
    }
  }

  boolean isActive() {
    return "active".equals(status);
  }

  /** Empty while it is being made; {@link NoRoom} if it never will be. */
  Optional<String> joinLink() {
    if (!isActive()) {
      throw new NoRoom("calendly event cancelled");
    }
    if (location == null) {
      throw new NoRoom("calendly event without a conference");
    }
    return location.joinLink();
  }
}
