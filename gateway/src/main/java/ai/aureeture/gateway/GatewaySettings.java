package ai.aureeture.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the services are and how long the gateway waits for them. */
@ConfigMapping(prefix = "gateway")
interface GatewaySettings {
  URI bookingServiceUrl();

  URI availabilityServiceUrl();

  URI meetingLinkServiceUrl();

  URI notificationServiceUrl();

  /** Web pages of these origins may call us from a browser. */
  Optional<List<String>> allowedOrigins();

  /** For one address, at each replica; 0 = no limit, of streams neither. */
  int requestsPerMinute();

  /** Event streams and WebSockets open at a time, for one address, at each replica. */
  int streamsPerAddress();

  /** How many proxies of our own stand in front, each telling in X-Forwarded-For who asked it. */
  int trustedProxies();

  long maxBodyBytes();

  /** A mail provider reports on many mails at a time. */
  long maxReportBytes();

  /** Of all header fields. */
  int maxHeadBytes();

  /** Of path and query. */
  int maxTargetLength();

  Duration connectTimeout();

  /** How long a service may be silent in the middle of an answer. */
  Duration answerTimeout();

  Duration healthTimeout();

  int connectionsPerService();

  default long maxBodyBytes(String path) {
    return "/api/webhooks/sendgrid".equals(path) ? maxReportBytes() : maxBodyBytes();
  }

  default URI url(Service service) {
    return switch (service) {
      case BOOKING -> bookingServiceUrl();
      case AVAILABILITY -> availabilityServiceUrl();
      case MEETING_LINK -> meetingLinkServiceUrl();
      case NOTIFICATION -> notificationServiceUrl();
    };
  }
}
