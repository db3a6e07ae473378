package ai.aureeture.notification;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The variables this service cannot run without. Properties made of a variable that is not set fall
 * back to a library's default or fail under another name; asked for here, each is missed by its
 * own.
 */
@Startup
@Singleton
class MustBeSet {
  @Inject
  @ConfigProperty(name = "MONGODB_URI")
  String store;

  @Inject
  @ConfigProperty(name = "KAFKA_BOOTSTRAP_SERVERS")
  String broker;

  @Inject
  @ConfigProperty(name = "AUTH_JWKS_URL")
  String keys;

  @Inject
  @ConfigProperty(name = "AUTH_ISSUER")
  String issuer;

  @Inject
  @ConfigProperty(name = "EMAIL_FROM")
  String sender;

  @Inject
  @ConfigProperty(name = "SUPPORT_CONTACT")
  String support;
}
