package ai.aureeture.gateway.pages;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the pages are and what they are told; the rest only matters where there is a folder. */
@ConfigMapping(prefix = "pages")
interface PageSettings {
  /** As the web build leaves it; without it the gateway has no pages. */
  Optional<Path> folder();

  Optional<URI> oidcAuthority();

  /** Where else the provider answers: some keep their token endpoint on another host. */
  Optional<List<URI>> oidcOrigins();

  String oidcClientId();

  String oidcScope();

  /** The claim with a person's role, as the services read it. */
  String roleClaim();

  /** Where people sign in with Clerk. */
  Optional<String> clerkPublishableKey();

  /** Razorpay's, or that of its stand-in. */
  URI checkoutScriptUrl();

  Optional<String> supportContact();

  /** Where one machine's mails can be read. */
  Optional<URI> mailboxUrl();
}
