package ai.aureeture.http.credential;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.stream.Stream;

/** What the services show each other; the previous secret counts while a rotation lasts. */
@ConfigMapping(prefix = "aureeture.service-credential")
public interface ServiceCredentialSettings {
  String secret();

  Optional<String> previousSecret();

  default Stream<String> all() {
    return Stream.concat(Stream.of(secret()), previousSecret().stream());
  }
}
