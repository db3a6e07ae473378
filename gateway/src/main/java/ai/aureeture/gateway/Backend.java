package ai.aureeture.gateway;

/** A server behind the gateway. */
sealed interface Backend permits Service, Fallback {

  /** As logs and people call it. */
  String publicName();
}
