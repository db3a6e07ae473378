package ai.aureeture.analytics.application.port;

/** One process of this service. */
public record Replica(String host, int port) {}
