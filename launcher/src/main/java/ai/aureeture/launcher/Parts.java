package ai.aureeture.launcher;

import ai.aureeture.demo.DemoPeople;
import ai.aureeture.launcher.infra.KafkaBroker;
import ai.aureeture.launcher.infra.MongoStandIn;
import ai.aureeture.launcher.infra.PostgresBinaries;
import ai.aureeture.launcher.infra.PostgresServer;
import ai.aureeture.launcher.infra.SandboxServer;
import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.process.Part;
import ai.aureeture.launcher.process.Ports;
import ai.aureeture.launcher.supervision.Planned;
import ai.aureeture.zones.NewestZoneRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Every process of the system on one machine: its port, its settings and the processes it waits
 * for. A process starts as soon as those are ready; they end in the opposite order.
 */
final class Parts {
  static final List<String> TOPICS =
      List.of(
          "aureeture.bookings.v1",
          "aureeture.bookings.internal.v1",
          "aureeture.availability.v1",
          "aureeture.meeting-links.v1",
          "aureeture.notifications.v1",
          "aureeture.notifications.live.v1");

  private static final String ANSWERS = "-Xmx192m";
  private static final String LISTENS = "-Xmx160m";
  private static final String PASSES_ON = "-Xmx96m";

  private final Providers providers;
  private final ServiceSettings settings;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final MongoStandIn mongodb;
  private final SandboxServer sandbox;
  private final QuarkusService booking;
  private final QuarkusService availability;
  private final QuarkusService meetingLink;
  private final QuarkusService notification;
  private final QuarkusService analytics;
  private final Pages pages;
  private final QuarkusService gateway;

  Parts(Options options, Map<String, String> caller) {
    Path data = options.data();
    Ports.keep(options.gatewayPort(), options.sandboxPort());
    String site = "http://localhost:" + options.gatewayPort();
    providers = new Providers(caller, "http://localhost:" + options.sandboxPort());
    settings = new ServiceSettings(caller, providers);

    postgres =
        new PostgresServer(PostgresBinaries.folder(), data.resolve("postgres"), Ports.free());
    kafka = new KafkaBroker(data.resolve("kafka"), Ports.free(), Ports.free(), TOPICS);
    mongodb = new MongoStandIn(data.resolve("mongodb"), Ports.free());
    sandbox =
        new SandboxServer(
            options.sandboxPort(),
            Map.of(
                "SANDBOX_DATA",
                data.resolve("sandbox").toString(),
                "SANDBOX_PEOPLE",
                DemoPeople.json(),
                "RAZORPAY_WEBHOOK_URL",
                site + "/api/webhooks/razorpay"));

    Map<String, String> mongo = Map.of("MONGODB_URI", mongodb.uri());
    availability = service("availability-service", ANSWERS, mongo);
    meetingLink = service("meeting-link-service", LISTENS, mongo);
    booking =
        service(
            "booking-service",
            ANSWERS,
            Map.of(
                "BOOKING_DATABASE_URL", postgres.url(),
                "PHOTOS_FOLDER", data.resolve("photos").toString(),
                "AVAILABILITY_SERVICE_URL", url(availability),
                "MEETING_LINK_SERVICE_URL", url(meetingLink)));
    notification =
        service(
            "notification-service",
            LISTENS,
            Map.of(
                "MONGODB_URI", mongodb.uri(),
                "APP_BASE_URL", site,
                "AVAILABILITY_SERVICE_URL", url(availability)));
    analytics = service("analytics-service", LISTENS, Map.of("ANALYTICS_HOST", "127.0.0.1"));
    pages = Pages.of(providers, InstallDirectory.root().resolve("web/dist"));
    gateway = gateway(options.gatewayPort());
  }

  List<Planned> all() {
    return List.of(
        new Planned(postgres, List.of()),
        new Planned(kafka, List.of()),
        new Planned(mongodb, List.of()),
        new Planned(sandbox, List.of()),
        new Planned(availability, List.of("mongodb", "kafka", "provider-sandbox")),
        new Planned(booking, List.of("postgres", "kafka", "provider-sandbox")),
        new Planned(meetingLink, List.of("mongodb", "kafka", "provider-sandbox")),
        new Planned(notification, List.of("mongodb", "kafka", "provider-sandbox")),
        new Planned(analytics, List.of("kafka", "provider-sandbox")),
        new Planned(gateway, List.of("postgres", "kafka", "mongodb", "provider-sandbox")));
  }

  Providers providers() {
    return providers;
  }

  Pages pages() {
    return pages;
  }

  String sandboxUrl() {
    return sandbox.baseUrl();
  }

  String gatewayUrl() {
    return "http://localhost:" + gateway.port();
  }

  private QuarkusService gateway(int port) {
    Map<String, String> all =
        settings.with(
            Map.of(
                "GATEWAY_PORT", String.valueOf(port),
                "GATEWAY_METRICS_PORT", String.valueOf(Ports.free()),
                "RATE_LIMIT_PER_ADDRESS", "0",
                "APP_BASE_URL", "http://localhost:" + port,
                "BOOKING_SERVICE_URL", url(booking),
                "AVAILABILITY_SERVICE_URL", url(availability),
                "MEETING_LINK_SERVICE_URL", url(meetingLink),
                "NOTIFICATION_SERVICE_URL", url(notification),
                "ANALYTICS_SERVICE_URL", url(analytics)));
    all.put("WEB_FOLDER", pages.folder());
    return new QuarkusService("gateway", port, "/health", List.of(PASSES_ON), all);
  }

  private QuarkusService service(String name, String heap, Map<String, String> own) {
    List<String> jvm = List.of(NewestZoneRules.JVM_OPTION, heap);
    Map<String, String> all = settings.ofService(kafka.bootstrapServers(), own);
    return new QuarkusService(name, Ports.free(), "/q/health/ready", jvm, all);
  }

  private static String url(Part part) {
    return "http://127.0.0.1:" + part.port();
  }
}
