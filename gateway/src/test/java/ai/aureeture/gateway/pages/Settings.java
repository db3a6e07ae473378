package ai.aureeture.gateway.pages;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings as an operator makes them. */
record Settings(
    Optional<Path> folder,
    Optional<URI> oidcAuthority,
    Optional<String> clerkPublishableKey,
    URI checkoutScriptUrl,
    Optional<String> supportContact,
    Optional<URI> mailboxUrl)
    implements PageSettings {
  private static final URI RAZORPAY = URI.create("https://checkout.razorpay.com/v1/checkout.js");

  static Settings oidc(String authority) {
    return signIn(Optional.of(URI.create(authority)), Optional.empty());
  }

  static Settings clerk(String publishableKey) {
    return signIn(Optional.empty(), Optional.of(publishableKey));
  }

  static Settings signIn(Optional<URI> authority, Optional<String> publishableKey) {
    return new Settings(
        Optional.empty(),
        authority,
        publishableKey,
        RAZORPAY,
        Optional.of("help@aureeture.example"),
        Optional.empty());
  }

  Settings withoutSupport() {
    return new Settings(
        folder, oidcAuthority, clerkPublishableKey, RAZORPAY, Optional.empty(), mailboxUrl);
  }

  @Override
  public Optional<List<URI>> oidcOrigins() {
    return Optional.of(List.of(URI.create("https://tokens.example")));
  }

  @Override
  public String oidcClientId() {
    return "aureeture-web";
  }

  @Override
  public String oidcScope() {
    return "openid";
  }

  @Override
  public String roleClaim() {
    return "metadata/role";
  }
}
