package ai.aureeture.gateway.routing;

/** A server behind the gateway. */
public sealed interface Backend permits Service, Fallback {

  /** As logs and people call it. */
  String publicName();
}
