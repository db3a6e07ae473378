package ai.aureeture.gateway.routing;

/** A server of the platform that takes what neither our services nor our pages answer. */
public enum Fallback implements Backend {
  /** Paths under {@code /api}: {@code FALLBACK_URL}. */
  API("The back end at FALLBACK_URL"),
  /** All other paths: {@code WEB_FALLBACK_URL}. */
  PAGES("The front end at WEB_FALLBACK_URL");

  private final String publicName;

  Fallback(String publicName) {
    this.publicName = publicName;
  }

  @Override
  public String publicName() {
    return publicName;
  }
}
