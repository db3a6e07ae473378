package ai.aureeture.gateway.settings;

import ai.aureeture.gateway.routing.Backend;
import ai.aureeture.gateway.routing.Fallback;
import ai.aureeture.gateway.routing.Service;
import ai.aureeture.gateway.routing.UpstreamPool;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the services are and how long the gateway waits for them. */
@ConfigMapping(prefix = "gateway")
public interface GatewaySettings {
  String host();

  int port();

  /** Where Prometheus may ask; not for the public. */
  OptionalInt metricsPort();

  URI bookingServiceUrl();

  URI availabilityServiceUrl();

  URI meetingLinkServiceUrl();

  URI notificationServiceUrl();

  URI analyticsServiceUrl();

  /** Takes every path under {@code /api} that no service of ours has. */
  Optional<URI> fallbackUrl();

  /** Takes every other path that our pages do not have. */
  Optional<URI> webFallbackUrl();

  /**
   * Where the pages are to the public; else absolute addresses are as the request was addressed.
   */
  Optional<URI> appBaseUrl();

  /** How long a mentor's page waits for the mentor before its document goes out without them. */
  Duration mentorPagePatience();

  /** Web pages of these origins may call us from a browser, with its cookies. */
  Optional<List<String>> allowedOrigins();

  /** For one address, at each replica; 0 = no limit of any kind for an address. */
  int requestsPerMinute();

  /** Event streams and WebSockets open at a time, for one address, at each replica. */
  int streamsPerAddress();

  /** Requests that are not yet answered, for one address, at each replica. */
  int openRequestsPerAddress();

  /** Applies where no proxy of our own stands in front: behind one, all come from its address. */
  int connectionsPerAddress();

  int maxConnections();

  /** How many proxies of our own stand in front, each telling in X-Forwarded-For who asked it. */
  int trustedProxies();

  long maxBodyBytes();

  /** A mail provider reports on many mails at a time. */
  long maxReportBytes();

  /** A mentor's picture, as a camera makes it. */
  long maxPhotoBytes();

  /** Of all header fields. */
  int maxHeadBytes();

  /** Of path and query. */
  int maxTargetLength();

  /** From the first byte of a request's head to its last. */
  Duration headTimeout();

  /** From the end of the head to the end of the body. */
  Duration bodyTimeout();

  /**
   * From the end of the head to the end of the response; streams and WebSockets have no such end.
   */
  Duration exchangeTimeout();

  /** How long a connection may stay open without a request. */
  Duration idleTimeout();

  /** How long open requests may take after the process was told to stop. */
  Duration shutdownTimeout();

  Duration connectTimeout();

  Duration fallbackConnectTimeout();

  /** How long a fallback may take to begin an answer, and be silent in the middle of one. */
  Duration fallbackAnswerTimeout();

  /** How long a service may be silent in the middle of an answer. */
  Duration answerTimeout();

  Duration healthTimeout();

  /** For how long what the services said of themselves is told without asking them anew. */
  Duration healthMaxAge();

  /** How long a request waits for a connection to a service while all are in use. */
  Duration queueTimeout();

  int connectionsPerService();

  int slotConnections();

  /** Few: a service works long for each, and a caller who reads it slowly keeps its connection. */
  int largeResponseConnections();

  int webhookConnections();

  /** Few: the service holds each body whole, and reads one picture at a time. */
  int uploadConnections();

  /** For each of the two fallbacks. */
  int fallbackConnections();

  /** Requests that wait for a connection, for each pool. */
  int maxQueue();

  default int connections(UpstreamPool pool) {
    return switch (pool) {
      case API -> connectionsPerService();
      case SLOTS -> slotConnections();
      case LARGE_RESPONSES -> largeResponseConnections();
      case WEBHOOKS -> webhookConnections();
      case UPLOADS -> uploadConnections();
      case FALLBACK -> fallbackConnections();
    };
  }

  /** Whether any limit per address applies. */
  default boolean limitsAddresses() {
    return requestsPerMinute() > 0;
  }

  default long maxBodyBytes(String path) {
    return switch (path == null ? "" : path.replaceAll("/$", "")) {
      case "/api/webhooks/sendgrid" -> maxReportBytes();
      case "/api/mentor/photo" -> maxPhotoBytes();
      default -> maxBodyBytes();
    };
  }

  default URI url(Backend backend) {
    return switch (backend) {
      case Service.BOOKING -> bookingServiceUrl();
      case Service.AVAILABILITY -> availabilityServiceUrl();
      case Service.MEETING_LINK -> meetingLinkServiceUrl();
      case Service.NOTIFICATION -> notificationServiceUrl();
      case Service.ANALYTICS -> analyticsServiceUrl();
      case Fallback.API -> fallbackUrl().orElseThrow();
      case Fallback.PAGES -> webFallbackUrl().orElseThrow();
    };
  }
}
